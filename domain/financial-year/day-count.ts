import { firstDayOf, lastDayOf, type FinancialYear, type IsoDate } from "./financial-year";

/**
 * Days are counted on the calendar itself, not through JavaScript dates: a summer-time change or a machine in
 * Auckland would otherwise gain or lose one.
 */
export function dayNumber(date: IsoDate): number {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8, 10));
  // March is counted as the first month, so that the leap day is the last day of the counted year.
  const countedYear = month <= 2 ? year - 1 : year;
  const countedMonth = (month + 9) % 12;
  return 365 * countedYear + Math.floor(countedYear / 4) - Math.floor(countedYear / 100) + Math.floor(countedYear / 400) + Math.floor((153 * countedMonth + 2) / 5) + day;
}

/** Days from the first to the last, both counted; nought or less when the last lies before the first. 1 April to 31 August is 153. */
export const daysCounted = (first: IsoDate, last: IsoDate): number => dayNumber(last) - dayNumber(first) + 1;

/** 365, or 366 when the year holds a 29 February: 2007/08 does (WE-01). */
export const daysIn = (year: FinancialYear): number => daysCounted(firstDayOf(year), lastDayOf(year));

/** True when the day after is the first of a month. */
export function isLastDayOfMonth(date: IsoDate): boolean {
  const [year = 0, month = 0] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  const nextMonth = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, "0")}-01`;
  return dayNumber(nextMonth as IsoDate) === dayNumber(date) + 1;
}
