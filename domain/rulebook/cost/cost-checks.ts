import { financialYearsFrom, lastDayOf, type FinancialYear, type IsoDate } from "../../financial-year/financial-year";
import type { CountedBy } from "../../financial-year/share-of-year";
import { readRatio } from "../../money/ratio";
import type { Rate } from "../fields";
import { RuleRefusal } from "../rule-refusal";

/** The financial years a rule shows; refused where they run past the dates this planner reads. */
export function yearsShown(firstYear: FinancialYear, count: number): FinancialYear[] {
  const years = financialYearsFrom(firstYear, count);
  if (lastDayOf(years.at(-1) ?? firstYear) > "2099-12-31") throw new RuleRefusal("yearCount", `${count} years from ${firstYear} run past 2098/99, the last this planner reads. Show fewer years`);
  return years;
}

/** Refuses a day of change inside a month where months are counted. */
export function checkChange(path: string, from: IsoDate, method: CountedBy): void {
  if (method === "months" && !from.endsWith("-01")) throw new RuleRefusal(path, `By months, a change takes effect on the first day of a month; ${from} is not one. Choose days, or move the date`);
}

/** Refuses a fall in price by more than the whole price. */
export function checkRise(path: string, rate: Rate): void {
  const { numerator, denominator } = readRatio(rate);
  if (numerator < -denominator) throw new RuleRefusal(path, `A rate of ${rate} takes off more than the whole price. Enter a rate of −1 or more; 2.95% is 0.0295`);
}

/** Refuses two changes of the same thing on one day: one of them has been typed twice, or the two are one rise. */
export function refuseTwice(list: string, changes: readonly { readonly from: IsoDate; readonly index?: string }[]): void {
  changes.forEach(({ from, index }, position) => {
    const before = changes.findIndex((other) => other.from === from && other.index === index);
    if (before < position) throw new RuleRefusal(`${list}[${position}].from`, `There are two rises${index === undefined ? "" : ` of "${index}"`} from ${from}. Give one rise for each day`);
  });
}
