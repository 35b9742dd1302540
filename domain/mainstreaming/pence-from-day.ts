import { countedInYear, type Run } from "../financial-year/share-of-year";
import type { FinancialYear, IsoDate } from "../financial-year/financial-year";
import { divideHalfUp, multiply, ratio, sumRatios, type Ratio } from "../money/ratio";

/** A year's amount, whole pence, and when it runs; below nought it is taken off. */
export interface RunningAmount {
  readonly pence: bigint;
  readonly run: Run;
}

export const alwaysRunning: Run = { startsOn: null, endsOn: null };

/**
 * How much of a year's amounts falls on the days from `day` on, each evenly over the days of the year on which it runs;
 * one that has no day of its own in the year, like money carried in, over the whole year. Whole pence, rounded once.
 * Of £154,945.44 that runs all year and £62,876.71 that ends on 31 August, the days from 1 September 2006 are left with
 * 212/365 of the one and nothing of the other: £89,995.71.
 */
export function penceFromDay(amounts: readonly RunningAmount[], year: FinancialYear, day: IsoDate): bigint {
  const { numerator, denominator } = sumRatios(amounts.map(({ pence, run }) => multiply(ratio(pence, 1n), shareFromDay(year, run, day))));
  return divideHalfUp(numerator, denominator);
}

function shareFromDay(year: FinancialYear, given: Run, day: IsoDate): Ratio {
  const run = countedInYear(year, given, "days") === 0 ? alwaysRunning : given;
  const startsOn = run.startsOn !== null && run.startsOn > day ? run.startsOn : day;
  return ratio(countedInYear(year, { ...run, startsOn }, "days"), countedInYear(year, run, "days"));
}
