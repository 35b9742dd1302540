import { addDays } from "../decisions/calendar-day";
import { firstDayOf, type FinancialYear, type IsoDate } from "../financial-year/financial-year";
import type { Change } from "../plan/change";
import type { Line, Plan } from "../plan/plan";

/**
 * The changes that end an award on the day before: its end, and what the plan says of it for times that it no longer
 * runs (stated amounts and pinned payments of years after, instalments that have not come). What was said of it stays.
 */
export function endedFrom(plan: Plan, award: Line<"awards">, from: IsoDate): Change[] {
  const after = (year: FinancialYear): boolean => firstDayOf(year) >= from;
  const gone = (collection: "statedAmounts" | "pinnedPayments" | "instalments", lines: readonly Line[]): Change[] => lines.map((line) => ({ type: "removed", collection, id: line.id, line }));
  const end = addDays(from, -1);
  return [
    ...(award.endsOn === end ? [] : [{ type: "changed" as const, collection: "awards" as const, id: award.id, field: "endsOn", before: award.endsOn, after: end }]),
    ...gone("statedAmounts", plan.statedAmounts.filter((line) => line.collection === "awards" && line.lineId === award.id && after(line.year))),
    ...gone("pinnedPayments", plan.pinnedPayments.filter((line) => line.source === "awards" && line.sourceId === award.id && after(line.year))),
    ...gone("instalments", plan.instalments.filter((line) => line.collection === "awards" && line.lineId === award.id && line.receivedOn === null && line.dueOn >= from)),
  ];
}
