import { divideHalfUp } from "../money/ratio";

const bands = [
  { band: "41 or older", fromAge: 41, halfWeeks: 3 },
  { band: "22 to 40", fromAge: 22, halfWeeks: 2 },
  { band: "under 22", fromAge: 0, halfWeeks: 1 },
] as const;

const mostYears = 20;
const leastYears = 2;

/** Complete years of service in one band of age; half weeks, so that a week and a half stays whole. */
export interface RedundancyBand {
  readonly band: (typeof bands)[number]["band"];
  readonly years: number;
  readonly halfWeeks: number;
}

/**
 * The complete years of service that count, by the age at which each began: counted back from the end, at most the
 * last 20, and none at all for service of less than two years. A year counts for the older band only when it was
 * spent in it from its first day: at 45, the last four years were begun at 41 or older.
 * Source: the statutory redundancy scheme, half a week under 22, a week from 22, a week and a half from 41; WE-30.
 */
export function redundancyBands(age: number, completeYears: number): RedundancyBand[] {
  const counted = completeYears < leastYears ? 0 : Math.min(completeYears, mostYears);
  const begunAt = Array.from({ length: counted }, (_, back) => age - back - 1);
  return bands.map(({ band, fromAge, halfWeeks }, position) => {
    const years = begunAt.filter((began) => began >= fromAge && (position === 0 || began < (bands[position - 1]?.fromAge ?? 0))).length;
    return { band, years, halfWeeks: years * halfWeeks };
  });
}

/** Half weeks of pay in whole pence, pay above the weekly limit cut to it, rounded once: 20 halves at £719.00 are £7,190.00. */
export function redundancyPay(halfWeeks: number, weeklyPay: bigint, weeklyLimit: bigint): bigint {
  const counted = weeklyPay < weeklyLimit ? weeklyPay : weeklyLimit;
  return divideHalfUp(counted * BigInt(halfWeeks), 2n);
}
