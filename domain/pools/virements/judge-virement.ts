import type { FinancialYear } from "../../financial-year/financial-year";
import { formatPounds } from "../../money/format-pounds";
import { penceToPounds, poundsToPence } from "../../money/money";
import { sumPence } from "../../money/sum-pence";
import type { Evaluation } from "../../plan/evaluation";
import type { Pounds } from "../../plan/fields";
import type { Line, Plan } from "../../plan/plan";
import { decideVirement, type Virement } from "../virement";
import { ringFencedMoney, type RingFencedMoney } from "./ring-fenced-money";
import type { AgreedVirement, VirementFault, VirementWish } from "./virement-wish";

/** One cost before and after, in the year of the virement. */
export interface MovedCost {
  readonly lineId: string;
  readonly name: string;
  readonly schemeName: string;
  readonly before: Pounds;
  readonly after: Pounds;
}

/** What the policy says of a wish, before anybody is asked. */
export interface JudgedVirement {
  readonly from: MovedCost;
  readonly to: MovedCost;
  /** What was moved from the same cost in the year before this. */
  readonly movedBefore: Pounds;
  /** What is asked for already from the same cost in the year, and waits. */
  readonly waiting: Pounds;
  readonly betweenCapitalAndRevenue: boolean;
  readonly crossesScheme: boolean;
  readonly crossesRingFence: boolean;
  readonly ringFence: RingFencedMoney;
  /** "blocked" whoever approves; "nobody" where no rule of the policy matches. */
  readonly decision: "needs approval" | "blocked" | "nobody";
  /** The rule that decides; null where none does. */
  readonly rule: Pick<Line<"virementRules">, "place" | "approver" | "clause"> | null;
  /** Every rule that matches, from the least to the most restrictive. */
  readonly matching: readonly Pick<Line<"virementRules">, "place" | "approver" | "clause">[];
}

export type VirementJudgement = { readonly ok: true; readonly judged: JudgedVirement } | { readonly ok: false; readonly faults: readonly VirementFault[] };

/**
 * Judges a wish by the pool's virement policy as a version of the plan has it: who must agree, by which clause, and
 * whether it is allowed at all.
 *
 * @param agreed the virements agreed so far; those from the same cost in the same year count towards a year's limit.
 * @param waiting the virements that are asked for and not answered; the cost must hold them and the wish together. None
 *   where one of them is itself to be answered: what is agreed first moves first.
 * Source: Oxfordshire's scheme of virement of 2003; worked example WE-39.
 */
export function judgeVirement(plan: Plan, evaluation: Evaluation, wish: VirementWish, agreed: readonly AgreedVirement[], waiting: readonly VirementWish[] = []): VirementJudgement {
  const [from, to] = [wish.fromLineId, wish.toLineId].map((id) => costOf(plan, evaluation, wish, id));
  const asksOf = waitingBy(evaluation, wish, waiting);
  const faults = faultsOf(evaluation, wish, from ?? null, to ?? null, asksOf);
  if (faults.length > 0 || from == null || to == null) return { ok: false, faults };

  const amount = poundsToPence(wish.amount);
  const before = sumPence(agreed.filter(({ fromLineId, year }) => fromLineId === wish.fromLineId && year === wish.year).map((each) => poundsToPence(each.amount)));
  const ringFence = ringFencedMoney(plan, evaluation, { year: wish.year, amount }, from.line, to.line);
  const kind = {
    permanent: wish.permanent,
    betweenCapitalAndRevenue: from.line.nature !== to.line.nature,
    crossesScheme: from.line.serviceId !== to.line.serviceId,
    crossesRingFence: poundsToPence(ringFence.taken) > 0n && from.line.serviceId !== to.line.serviceId || poundsToPence(ringFence.takenFromUnwilling) > 0n,
  };
  const asked: Virement = { amount, movedBefore: before, ...kind, receiverEligible: poundsToPence(ringFence.takenFromUnwilling) === 0n };
  const policy = plan.virementRules.filter(({ poolId }) => poolId === wish.poolId).sort((one, other) => one.place - other.place);
  const pence = (limit: Pounds | null): bigint | null => (limit === null ? null : poundsToPence(limit));
  const found = decideVirement(asked, policy.map((rule) => ({ ...rule, above: pence(rule.above), yearAbove: pence(rule.yearAbove) })));
  const matching = found.decision === "needs approval" ? found.matching.map((place) => ruleOf(policy[place]!)) : [];
  const moved = ({ line, scheme, before: was }: CostInYear, by: bigint): MovedCost => ({ lineId: line.id, name: line.name, schemeName: scheme.name, before: penceToPounds(was), after: penceToPounds(was + by) });
  return { ok: true, judged: { from: moved(from, -amount), to: moved(to, amount), movedBefore: penceToPounds(before), waiting: penceToPounds(asksOf(wish.year)), ...kind, ringFence, decision: found.decision, rule: matching.at(-1) ?? null, matching } };
}

const ruleOf = ({ place, approver, clause }: Line<"virementRules">) => ({ place, approver, clause });

interface CostInYear {
  readonly line: Line<"costLines">;
  readonly scheme: Line<"services">;
  /** Whole pence in the year, before the virement. */
  readonly before: bigint;
}

function costOf(plan: Plan, { lines }: Evaluation, { poolId, year }: VirementWish, lineId: string): CostInYear | null {
  const line = plan.costLines.find(({ id }) => id === lineId);
  const scheme = plan.services.find(({ id }) => id === line?.serviceId);
  const before = lines.find(({ collection, id }) => collection === "costLines" && id === lineId)?.amounts[year];
  return line === undefined || scheme?.poolId !== poolId || before === undefined ? null : { line, scheme, before: poundsToPence(before) };
}

/** What waits to be moved out of the cost of a wish, in whole pence of a year. */
const waitingBy = ({ years }: Evaluation, { fromLineId }: VirementWish, waiting: readonly VirementWish[]) => (year: FinancialYear): bigint =>
  sumPence(waiting.filter((each) => each.fromLineId === fromLineId && yearsMoved(years, each).includes(year)).map(({ amount }) => poundsToPence(amount)));

function faultsOf({ years, lines }: Evaluation, wish: VirementWish, from: CostInYear | null, to: CostInYear | null, asksOf: (year: FinancialYear) => bigint): VirementFault[] {
  if (!years.includes(wish.year)) return [{ field: "year", message: `The plan runs from ${years[0]} to ${years.at(-1)}; choose a year of it` }];
  if (from === null || to === null) return [...(from === null ? [{ field: "from" as const, message: "Choose a cost of this pool to take the money from" }] : []), ...(to === null ? [{ field: "to" as const, message: "Choose a cost of this pool to give the money to" }] : [])];
  if (from.line.id === to.line.id) return [{ field: "to", message: "Money moves between two costs; choose another one to give it to" }];
  const amount = poundsToPence(wish.amount);
  if (amount <= 0n) return [{ field: "amount", message: "Enter an amount above nought" }];
  const of = lines.find(({ collection, id }) => collection === "costLines" && id === from.line.id);
  const short = yearsMoved(years, wish).find((year) => poundsToPence(of!.amounts[year]!) < amount + asksOf(year));
  if (short === undefined) return [];
  const [holds, asked] = [`${from.line.name} has ${formatPounds(of!.amounts[short]!)} in ${short}`, asksOf(short)];
  return [{ field: "amount", message: asked === 0n ? `${holds}, less than is to be moved` : `${holds}, and ${formatPounds(penceToPounds(asked))} of it is already asked for; with this it would be more than it has` }];
}

/** The years whose amounts a wish changes. */
export const yearsMoved = (years: Evaluation["years"], { year, permanent }: Pick<VirementWish, "year" | "permanent">): Evaluation["years"] => years.filter((each) => each === year || (permanent && each > year));
