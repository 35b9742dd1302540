import type { IsoDate } from "../financial-year/financial-year";

const daysFromSpreadsheetEpoch = 25569;
const daysInEra = 146_097;

/**
 * Turns a spreadsheet's day number into a date: 45962 is 2025-11-01. Gives null for a number outside
 * 1954 to 2119, which no update of a statistic is. Worked by the calendar's own four-hundred-year cycle, so that
 * no clock or time zone can move it.
 */
export function dateFromSpreadsheetDays(text: string): IsoDate | null {
  if (!/^\d{5}$/.test(text)) return null;
  const days = Number(text);
  if (days < 20_000 || days > 80_000) return null;
  const shifted = days - daysFromSpreadsheetEpoch + 719_468;
  const era = Math.floor(shifted / daysInEra);
  const dayOfEra = shifted - era * daysInEra;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}` as IsoDate;
}
