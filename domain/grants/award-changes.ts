import { spokenDate } from "../financial-year/spoken-date";
import { compareRatios, one, readRatio, zero } from "../money/ratio";
import { applyChanges, type Change } from "../plan/change";
import type { FinancialYear, IsoDate } from "../financial-year/financial-year";
import { formatRate } from "../plan/format-field";
import { collections, type Line, type Plan } from "../plan/plan";
import { checkPlan } from "../plan/read-plan";
import type { FieldFault } from "../plan/field-fault";
import { freeLineId } from "../plan/free-line-id";

/** A new award as a form asks for it. */
export interface AwardAsked extends Omit<Line<"awards">, "id"> {
  /** The share of the full-year amount, for years in which it is not all of it. */
  readonly shares: readonly { readonly year: FinancialYear; readonly share: string }[];
  /** What a restricted award may pay for, its first clause; null for an award without one. */
  readonly firstCondition: Omit<Line<"conditions">, "id" | "awardId"> | null;
}

export type AwardAnswer = { readonly ok: true; readonly awardId: string; readonly changes: readonly Change[] } | { readonly ok: false; readonly faults: readonly FieldFault[] };

/**
 * The changes that record an award, or what is wrong with it, field by field: days in order, no second award of the same
 * name and accountable body at the same time, shares between none and all, and a clause on what restricted money is for.
 */
export function awardChanges(plan: Plan, { shares, firstCondition, ...asked }: AwardAsked): AwardAnswer {
  const faults = [...datesFaults(asked), ...overlapFaults(plan, asked), ...sharesFaults(shares), ...restrictionFaults(asked, firstCondition)];
  if (faults.length > 0) return { ok: false, faults };
  const id = freeLineId(plan, "awards", asked.name);
  const changes: Change[] = [
    { type: "added", collection: "awards", id, line: collections.awards.parse({ ...asked, id }) },
    ...shares.map(({ year, share }): Change => {
      const yearId = freeLineId(plan, "awardYears", `${id} ${year}`);
      return { type: "added", collection: "awardYears", id: yearId, line: collections.awardYears.parse({ id: yearId, awardId: id, year, share, certainty: asked.certainty }) };
    }),
    ...(firstCondition === null ? [] : [conditionAdded(plan, { ...firstCondition, awardId: id })]),
  ];
  const problems = checkPlan(applyChanges(plan, changes));
  return problems.length > 0 ? { ok: false, faults: problems.map(({ path, message }) => ({ field: path.split(".").at(-1) ?? null, message })) } : { ok: true, awardId: id, changes };
}

/** The change that adds a condition to an award, with an id of its own. */
export function conditionAdded(plan: Plan, condition: Omit<Line<"conditions">, "id">): Change {
  const id = freeLineId(plan, "conditions", `${condition.awardId.slice(0, 36)} ${condition.kind}`);
  return { type: "added", collection: "conditions", id, line: collections.conditions.parse({ ...condition, id }) };
}

type Asked = Omit<AwardAsked, "shares" | "firstCondition">;

function datesFaults({ startsOn, endsOn, keepRecordsUntil }: Asked): FieldFault[] {
  return [
    ...(startsOn !== null && endsOn !== null && endsOn < startsOn ? [{ field: "endsOn", message: `The award ends on ${spokenDate(endsOn)}, before it starts on ${spokenDate(startsOn)}. Change one of the two days` }] : []),
    ...(endsOn !== null && keepRecordsUntil !== null && keepRecordsUntil < endsOn ? [{ field: "keepRecordsUntil", message: `Records are kept until ${spokenDate(keepRecordsUntil)}, while the award still runs. Choose a day after ${spokenDate(endsOn)}` }] : []),
  ];
}

function overlapFaults(plan: Plan, { name, accountableBodyId, startsOn, endsOn }: Asked): FieldFault[] {
  const same = plan.awards.find((award) => award.name.trim().toLowerCase() === name.trim().toLowerCase() && award.accountableBodyId === accountableBodyId && before(award.startsOn, endsOn) && before(startsOn, award.endsOn));
  if (same === undefined) return [];
  const body = plan.partners.find(({ id }) => id === accountableBodyId)?.name ?? accountableBodyId;
  return [{ field: "name", message: `${same.name} of ${body} is there already, ${runInWords(same)}. Change that award, choose days outside it, or give this one another name` }];
}

const before = (start: IsoDate | null, end: IsoDate | null): boolean => start === null || end === null || start <= end;

const runInWords = ({ startsOn, endsOn }: Pick<Line<"awards">, "startsOn" | "endsOn">): string =>
  startsOn === null && endsOn === null ? "without a first or last day" : [startsOn === null ? "" : `from ${spokenDate(startsOn)}`, endsOn === null ? "with no last day" : `to ${spokenDate(endsOn)}`].filter((part) => part !== "").join(" ");

function sharesFaults(shares: AwardAsked["shares"]): FieldFault[] {
  return shares.flatMap(({ year, share }) => {
    const exact = readRatio(share);
    if (compareRatios(exact, zero) >= 0 && compareRatios(exact, one) <= 0) return [];
    return [{ field: `share-${year}`, message: `The share of ${year} is ${formatRate(share)}. It lies between 0% and 100% of the full-year amount; where a year gives more, raise the amount` }];
  });
}

const restrictionFaults = ({ restricted }: Asked, firstCondition: AwardAsked["firstCondition"]): FieldFault[] =>
  restricted && firstCondition === null ? [{ field: "kind", message: "A restricted award says what it may pay for. Choose what its first clause is about" }] : [];
