/**
 * A UK financial year, April to March, written as boards write it: `2005/06` is
 * 1 April 2005 to 31 March 2006. Source: worked example WE-01.
 */
export type FinancialYear = string & { readonly __brand: "FinancialYear" };

/** A calendar date without a time, `2005-04-01`. Never a JavaScript `Date`: dates have no time zone here. */
export type IsoDate = string & { readonly __brand: "IsoDate" };

const startYear = (year: FinancialYear): number => Number(year.slice(0, 4));

const startingIn = (calendarYear: number): FinancialYear => `${calendarYear}/${String((calendarYear + 1) % 100).padStart(2, "0")}` as FinancialYear;

/** The financial year a date falls in: 31 March 2005 is in 2004/05 and 1 April 2005 in 2005/06 (WE-01). */
export function financialYearOf(date: IsoDate): FinancialYear {
  const calendarYear = Number(date.slice(0, 4));
  return startingIn(date.slice(5) >= "04-01" ? calendarYear : calendarYear - 1);
}

export const nextFinancialYear = (year: FinancialYear): FinancialYear => startingIn(startYear(year) + 1);

/** `count` financial years in order, beginning with `first`. */
export const financialYearsFrom = (first: FinancialYear, count: number): FinancialYear[] => Array.from({ length: count }, (_, position) => startingIn(startYear(first) + position));

/** Whole years from `first` to `year`: nought for the same, one for the next, negative for an earlier one. */
export const yearsBetween = (first: FinancialYear, year: FinancialYear): number => startYear(year) - startYear(first);

/** 1 April. */
export const firstDayOf = (year: FinancialYear): IsoDate => `${startYear(year)}-04-01` as IsoDate;

/** 31 March. */
export const lastDayOf = (year: FinancialYear): IsoDate => `${startYear(year) + 1}-03-31` as IsoDate;

/** For a reader or a screen reader: "April 2005 to March 2006". */
export const spokenFinancialYear = (year: FinancialYear): string => `April ${startYear(year)} to March ${startYear(year) + 1}`;
