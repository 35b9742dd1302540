import { one, ratio, zero, type Ratio } from "../money/ratio";
import { daysCounted, daysIn, isLastDayOfMonth } from "./day-count";
import { firstDayOf, lastDayOf, type FinancialYear, type IsoDate } from "./financial-year";

/** How long a line runs; null is open on that side. Both days belong to the run. */
export interface Run {
  readonly startsOn: IsoDate | null;
  readonly endsOn: IsoDate | null;
}

/** How a part of a year is counted. The choice belongs to the line, because the two differ. */
export type CountedBy = "days" | "months";

/** The months method was chosen for a line that starts or ends inside a month. */
export class PartMonthError extends Error {
  override readonly name = "PartMonthError";
  constructor(readonly date: IsoDate) {
    super(`By months, a line starts on the first day of a month and ends on the last; ${date} is neither. Choose days, or move the date`);
  }
}

/** The date that keeps a run from being counted in whole months, or null when it can be. */
export function dateInsideMonth({ startsOn, endsOn }: Run): IsoDate | null {
  if (startsOn !== null && !startsOn.endsWith("-01")) return startsOn;
  return endsOn !== null && !isLastDayOfMonth(endsOn) ? endsOn : null;
}

/**
 * The share of a financial year for which a line runs, exactly.
 *
 * By days: days run over the days in the year, both end days counted; a leap year has 366. By months: whole
 * calendar months over twelve; a run that starts or ends inside a month is refused with `PartMonthError`, because
 * any rounding of months would be a guess. The method belongs to the line: the two differ.
 *
 * Source: WE-02, WE-03, WE-04. £120,000.00 a year ending on 31 August 2005 is 153/365 or £50,301.37 in 2005/06 by
 * days, and 5/12 or £50,000.00 by months.
 */
export function shareOfYear(year: FinancialYear, run: Run, method: CountedBy): Ratio {
  if (run.startsOn === null && run.endsOn === null) return one;
  const counted = countedInYear(year, run, method);
  const whole = wholeYear(year, method);
  if (counted === 0) return zero;
  return counted === whole ? one : ratio(counted, whole);
}

/**
 * The days, or the whole months, of a financial year on which a line runs; nought outside its run.
 * Throws `PartMonthError` when months cannot be counted whole. 1 April 2002 to 31 August 2002 is 153 days or 5 months.
 */
export function countedInYear(year: FinancialYear, run: Run, method: CountedBy): number {
  const inside = method === "months" ? dateInsideMonth(run) : null;
  if (inside !== null) throw new PartMonthError(inside);
  const [yearStart, yearEnd] = [firstDayOf(year), lastDayOf(year)];
  const first = run.startsOn !== null && run.startsOn > yearStart ? run.startsOn : yearStart;
  const last = run.endsOn !== null && run.endsOn < yearEnd ? run.endsOn : yearEnd;
  if (first > last) return 0;
  return method === "days" ? daysCounted(first, last) : monthsCounted(first, last);
}

const wholeYear = (year: FinancialYear, method: CountedBy): number => (method === "days" ? daysIn(year) : 12);

const monthsCounted = (first: IsoDate, last: IsoDate): number => (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) * 12 + Number(last.slice(5, 7)) - Number(first.slice(5, 7)) + 1;

/** True when the line runs on that day. */
export const runsOn = (run: Run, day: IsoDate): boolean => (run.startsOn === null || run.startsOn <= day) && (run.endsOn === null || run.endsOn >= day);
