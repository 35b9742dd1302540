import { dayNumber, daysIn } from "@/domain/financial-year/day-count";
import { financialYearOf, firstDayOf, yearsBetween, type FinancialYear, type IsoDate } from "@/domain/financial-year/financial-year";

/**
 * Where the morning of a day stands along a row of financial years of one width each, in percent from the left;
 * before the first year it is 0 and after the last 100. `dayAfter` gives the evening, where an end is drawn.
 */
export function shareAlongYears(years: readonly FinancialYear[], date: IsoDate, dayAfter = false): number {
  const first = years[0];
  if (first === undefined) return 0;
  const year = financialYearOf(date);
  const days = dayNumber(date) - dayNumber(firstDayOf(year)) + (dayAfter ? 1 : 0);
  const position = yearsBetween(first, year) + days / daysIn(year);
  return Math.min(100, Math.max(0, (100 * position) / years.length));
}
