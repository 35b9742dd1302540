import { greatestDivisor, type Ratio } from "../money/ratio";

/** An option whose total is a fixed amount plus an amount for each 1 of the assumption, in whole pence. */
export interface LinearOption {
  readonly fixed: bigint;
  readonly perUnit: bigint;
}

/**
 * The value of the assumption at which two options come to the same, exactly and in lowest terms; "everywhere" when
 * their totals never differ, "nowhere" when they differ by the same at every value.
 */
export function flipPoint(first: LinearOption, second: LinearOption): Ratio | "everywhere" | "nowhere" {
  const [gap, slope] = [second.fixed - first.fixed, first.perUnit - second.perUnit];
  if (slope === 0n) return gap === 0n ? "everywhere" : "nowhere";
  const divisor = greatestDivisor(gap, slope) * (slope < 0n ? -1n : 1n);
  return { numerator: gap / divisor, denominator: slope / divisor };
}

/** Which option is cheaper at a value of the assumption: below nought the first, above nought the second. */
export function cheaperAt(first: LinearOption, second: LinearOption, { numerator, denominator }: Ratio): number {
  const difference = (first.fixed - second.fixed) * denominator + (first.perUnit - second.perUnit) * numerator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
