import { divideHalfUp, sumRatios, type Ratio } from "../money/ratio";

/** Whole pence in one year of the horizon; a saving is below nought. */
export interface YearAmount {
  readonly year: number;
  readonly pence: bigint;
}

/**
 * The cost of all years as though it were paid in year 0, in whole pence. Every amount is divided exactly by its
 * year's factor (`discountFactors`, one for each year up to the last used); only the total is rounded. The present
 * value of each line is rounded for itself, to be looked at.
 * Source: HM Treasury's Green Book; worked examples WE-22 and WE-23.
 */
export function netPresentCost(amounts: readonly YearAmount[], factors: readonly Ratio[]): { readonly lines: readonly bigint[]; readonly undiscounted: bigint; readonly total: bigint } {
  const exact = amounts.map(({ year, pence }): Ratio => {
    const factor = factors[year];
    if (!factor) throw new RangeError(`There is no discount factor for year ${year}`);
    return { numerator: pence * factor.denominator, denominator: factor.numerator };
  });
  const total = sumRatios(exact);
  return {
    lines: exact.map(({ numerator, denominator }) => divideHalfUp(numerator, denominator)),
    undiscounted: amounts.reduce((sum, { pence }) => sum + pence, 0n),
    total: divideHalfUp(total.numerator, total.denominator),
  };
}
