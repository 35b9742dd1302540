import { financialYearOf, firstDayOf, type FinancialYear, type IsoDate } from "../financial-year/financial-year";
import { countedInYear, dateInsideMonth } from "../financial-year/share-of-year";
import { spokenDate } from "../financial-year/spoken-date";
import { formatPounds } from "../money/format-pounds";
import { penceToPounds, poundsToPence } from "../money/money";
import { sumPence } from "../money/sum-pence";
import type { Change } from "../plan/change";
import type { Pounds } from "../plan/fields";
import { collections, type Line, type Plan } from "../plan/plan";
import type { FieldFault } from "../plan/field-fault";
import { freeLineId } from "../plan/free-line-id";
import { instalments } from "./instalments";

/** How funders pay: every so many months of those that the award runs in a year. */
export const instalmentPatterns = [
  { every: 1, words: "Monthly instalments" },
  { every: 3, words: "Quarterly instalments" },
  { every: 12, words: "One payment" },
] as const;

export interface InstalmentsAsked {
  readonly awardId: string;
  readonly year: FinancialYear;
  /** What the award gives in the year, in pounds. */
  readonly amount: Pounds;
  /** One of `instalmentPatterns`. */
  readonly every: number;
  readonly paid: "in advance" | "in arrears";
}

export type InstalmentsAnswer = { readonly ok: true; readonly changes: readonly Change[]; readonly count: number; readonly replaced: number } | { readonly ok: false; readonly faults: readonly FieldFault[] };

/** The instalments of an award's year as they stand, against what the year gives. */
export function instalmentSum(plan: Plan, awardId: string, year: FinancialYear, amount: Pounds): { readonly lines: readonly Line<"instalments">[]; readonly sum: Pounds; readonly difference: Pounds } {
  const lines = plan.instalments.filter((line) => line.collection === "awards" && line.lineId === awardId && financialYearOf(line.dueOn) === year).sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1));
  const sum = sumPence(lines.map((line) => poundsToPence(line.amount)));
  return { lines, sum: penceToPounds(sum), difference: penceToPounds(sum - poundsToPence(amount)) };
}

/** The changes that lay down a year's instalments in one go: equal parts that sum to the year, in place of those entered before. Refused where one has come. */
export function instalmentChanges(plan: Plan, { awardId, year, amount, every, paid }: InstalmentsAsked): InstalmentsAnswer {
  const award = plan.awards.find(({ id }) => id === awardId);
  const fault = (field: string | null, message: string): InstalmentsAnswer => ({ ok: false, faults: [{ field, message }] });
  if (award === undefined) return fault(null, "There is no such award");
  if (poundsToPence(amount) <= 0n) return fault("year", `${award.name} gives nothing in ${year}, so there is nothing to pay in instalments. Choose another year`);
  const { lines } = instalmentSum(plan, awardId, year, amount);
  const come = lines.find(({ receivedOn }) => receivedOn !== null);
  if (come !== undefined && come.receivedOn !== null) return fault("year", `${formatPounds(come.amount)} came on ${spokenDate(come.receivedOn)}, so the instalments of ${year} stand. Change the others one by one`);
  const inside = dateInsideMonth(award);
  const months = inside === null ? countedInYear(year, award, "months") : 12;
  const count = every >= 12 ? 1 : months / every;
  if (!Number.isInteger(count)) return fault("every", `${award.name} runs ${months} months of ${year}, which are no whole quarters. Choose monthly instalments or one payment`);
  const begins: IsoDate = inside === null && award.startsOn !== null && award.startsOn > firstDayOf(year) ? award.startsOn : firstDayOf(year);
  const taken: string[] = [];
  const fresh = instalments(poundsToPence(amount), count, begins, months, paid).map(({ dueOn, pence }): Change => {
    const id = freeLineId(plan, "instalments", `${awardId.slice(0, 40)} ${dueOn}`, taken);
    taken.push(id);
    return { type: "added", collection: "instalments", id, line: collections.instalments.parse({ id, collection: "awards", lineId: awardId, dueOn, amount: penceToPounds(pence), receivedOn: null }) };
  });
  return { ok: true, count, replaced: lines.length, changes: [...lines.map((line): Change => ({ type: "removed", collection: "instalments", id: line.id, line })), ...fresh] };
}
