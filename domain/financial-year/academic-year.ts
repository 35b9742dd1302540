import type { IsoDate } from "./financial-year";

/**
 * The academic year a date falls in, 1 September to 31 August, written "2005/06": 31 August 2006 is its last day.
 * Source: the period of awards to schools, worked example WE-04b.
 */
export function academicYearOf(date: IsoDate): string {
  const calendarYear = Number(date.slice(0, 4));
  const first = date.slice(5) >= "09-01" ? calendarYear : calendarYear - 1;
  return `${first}/${String((first + 1) % 100).padStart(2, "0")}`;
}
