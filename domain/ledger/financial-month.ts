import type { FinancialYear } from "../financial-year/financial-year";

/** The months of a financial year in their order. */
export const financialMonths = ["April", "May", "June", "July", "August", "September", "October", "November", "December", "January", "February", "March"] as const;

/** The name of a month of the financial year: 1 is "April". */
export const monthName = (month: number): string => financialMonths[month - 1] ?? "";

/** The month of the financial year that a calendar month is: April, 4, is 1; March, 3, is 12. */
const ofCalendar = (month: number): number => ((month + 8) % 12) + 1;

export type ReadMonth = { readonly ok: true; readonly month: number } | { readonly ok: false; readonly reason: string };

const refuse = (reason: string): ReadMonth => ({ ok: false, reason });

/**
 * Reads a month as finance systems write it: "April", "Apr", "2005-04", or the period 1 to 12, of which 1 is April.
 * @param year the financial year of the file; a calendar month of another year is refused, not moved.
 */
export function readMonth(typed: string, year: FinancialYear): ReadMonth {
  const text = typed.trim();
  const calendar = /^(\d{4})-(\d{2})$/.exec(text);
  if (calendar) {
    const month = Number(calendar[2]);
    if (month < 1 || month > 12) return refuse(`There is no month “${text}”`);
    const first = Number(year.slice(0, 4)) + (month < 4 ? 1 : 0);
    return Number(calendar[1]) === first ? { ok: true, month: ofCalendar(month) } : refuse(`${text} is not in ${year}`);
  }
  if (/^\d{1,2}$/.test(text)) {
    const period = Number(text);
    return period >= 1 && period <= 12 ? { ok: true, month: period } : refuse(`There is no period ${text}: periods run from 1 (April) to 12 (March)`);
  }
  const named = text.length < 3 ? -1 : financialMonths.findIndex((name) => name.toLowerCase().startsWith(text.toLowerCase().replace(/\.$/, "")));
  return named >= 0 ? { ok: true, month: named + 1 } : refuse(text === "" ? "The month is missing" : `“${text}” is no month. Write it as April, 2005-04, or as a period from 1 (April) to 12 (March)`);
}

/** The last day of a month of a financial year, "2005-09-30". */
export function lastDayOfMonth(year: FinancialYear, month: number): string {
  const calendarMonth = ((month + 2) % 12) + 1;
  const calendarYear = Number(year.slice(0, 4)) + (calendarMonth < 4 ? 1 : 0);
  const isLeap = (calendarYear % 4 === 0 && calendarYear % 100 !== 0) || calendarYear % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][calendarMonth - 1] ?? 30;
  return `${calendarYear}-${String(calendarMonth).padStart(2, "0")}-${days}`;
}
