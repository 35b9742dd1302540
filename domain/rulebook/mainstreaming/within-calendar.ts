import { lastDayOf, type FinancialYear, type IsoDate } from "../../financial-year/financial-year";
import { RuleRefusal } from "../rule-refusal";

/** Refuses a date whose financial year, or the year after it, is not one that this planner writes. */
export function refuseDateOutsideCalendar(date: IsoDate, path: string): void {
  if (date < "1900-04-01" || date > "2099-03-31") throw new RuleRefusal(path, `${date} lies outside the years this planner knows, April 1900 to March 2099`);
}

/** The last day of a financial year; refuses a year that ends outside the calendar. */
export function lastDayWithinCalendar(year: FinancialYear, path: string): IsoDate {
  if (year > "2098/99") throw new RuleRefusal(path, `${year} lies outside the years this planner knows, up to 2098/99`);
  return lastDayOf(year);
}
