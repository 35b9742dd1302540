import { yearsBetween } from "../financial-year/financial-year";
import { poundsToPence } from "../money/money";
import type { Line, Plan } from "../plan/plan";

/** The pence stated for a line by position of the year; null where its rule stands in every year. */
export type StatedAmounts = (collection: Line<"statedAmounts">["collection"], lineId: string) => ReadonlyMap<number, bigint> | null;

/** Rule `stated-amount` for whole lines: a stated amount replaces the rule's answer for its year, with nothing multiplied into it. */
export function statedAmounts(plan: Plan): StatedAmounts {
  const byLine = new Map<string, Map<number, bigint>>();
  for (const { collection, lineId, year, amount } of plan.statedAmounts) {
    const key = `${collection} ${lineId}`;
    const ofLine = byLine.get(key) ?? new Map<number, bigint>();
    byLine.set(key, ofLine.set(yearsBetween(plan.about.firstYear, year), poundsToPence(amount)));
  }
  return (collection, lineId) => byLine.get(`${collection} ${lineId}`) ?? null;
}
