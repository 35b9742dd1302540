import { dayNumber } from "../financial-year/day-count";
import type { IsoDate } from "../financial-year/financial-year";

/** Days of the week, Sunday first. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** The day of the week, 0 for Sunday to 6 for Saturday, counted on the calendar itself. 19 July 2005 is a Tuesday. */
export function weekdayOf(date: IsoDate): Weekday {
  // Day number 1 is 1 March of the year nought, a Wednesday.
  return ((dayNumber(date) + 2) % 7) as Weekday;
}

/** The date so many days later; a negative count goes back. 31 March plus 1 is 1 April. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfNumber(dayNumber(date) + days);
}

/** The weekday in words: 29 April 2005 is a Friday. */
export const weekdayInWords = (date: IsoDate): string => ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"][weekdayOf(date)] ?? "";

/**
 * The same day so many months before: three months before 30 June is 30 March. Where the month has no such day, its
 * last: one month before 31 March is 28 or 29 February, so that notice given then has run its time.
 */
export function monthsBefore(date: IsoDate, months: number): IsoDate {
  const counted = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 - months;
  const month = (beginning: number): IsoDate => `${String(Math.floor(beginning / 12)).padStart(4, "0")}-${String((beginning % 12) + 1).padStart(2, "0")}-01` as IsoDate;
  const last = addDays(month(counted + 1), -1);
  return Number(date.slice(8)) > Number(last.slice(8)) ? last : (`${last.slice(0, 8)}${date.slice(8)}` as IsoDate);
}

/** The date of a day number: the way back from `dayNumber`. */
function dateOfNumber(number: number): IsoDate {
  const sinceMarch = number - 1;
  const era = Math.floor(sinceMarch / 146_097);
  const dayOfEra = sinceMarch - era * 146_097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}` as IsoDate;
}
