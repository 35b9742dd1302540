import { sumPence } from "../money/sum-pence";
import { penceToPounds, poundsToPence } from "../money/money";
import type { EvaluatedSource, Evaluation } from "../plan/evaluation";
import type { Pounds } from "../plan/fields";
import type { Line, Plan } from "../plan/plan";
import { letterAgainstAward } from "./letter-against-award";
import { letterHistory, type ToldLetter } from "./letter-history";

/** One award as the register of grants shows it. */
export interface RegisteredGrant {
  readonly award: Line<"awards">;
  readonly source: EvaluatedSource;
  readonly accountableBody: string;
  /** What the last letter says; the award itself where no letter is recorded. */
  readonly certainty: Line<"awards">["certainty"];
  readonly letters: readonly ToldLetter[];
  /** True when the plan counts on something else than the last letter says. */
  readonly isBesideLetter: boolean;
  readonly conditions: number;
  /** Never used, over all years. */
  readonly unspent: Pounds;
  /** The grant it goes into; null while it stands by itself. */
  readonly goesInto: Line<"consolidations"> | null;
}

/** Every award of a plan with what it comes to, by funder and then by name. */
export function grantRegister(plan: Plan, evaluation: Evaluation): RegisteredGrant[] {
  const sources = new Map(evaluation.sources.map((source) => [source.id, source]));
  const partners = new Map(plan.partners.map(({ id, name }) => [id, name]));
  return plan.awards.flatMap((award): RegisteredGrant[] => {
    const source = sources.get(award.id);
    if (source === undefined) return [];
    const letters = letterHistory(plan, award.id);
    return [{
      award, source, letters, isBesideLetter: letterAgainstAward(plan, award) !== null, accountableBody: partners.get(award.accountableBodyId) ?? award.accountableBodyId,
      certainty: letters.at(-1)?.letter.certainty ?? award.certainty,
      conditions: plan.conditions.filter(({ awardId }) => awardId === award.id).length,
      unspent: penceToPounds(sumPence(evaluation.years.map((year) => poundsToPence(source.unspent[year] ?? ("0.00" as Pounds))))),
      goesInto: plan.consolidations.find(({ fromAwardId }) => fromAwardId === award.id) ?? null,
    }];
  }).sort((one, other) => compareText(one.award.funder, other.award.funder) || compareText(one.award.name, other.award.name) || compareText(one.award.id, other.award.id));
}

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
