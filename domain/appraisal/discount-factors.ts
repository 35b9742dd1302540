import { multiply, one, onePlus, type Ratio } from "../money/ratio";

/** From which year of the horizon a discount rate runs, until the next one starts. */
export interface DiscountRate {
  readonly fromYear: number;
  /** The exact yearly rate; above −1. */
  readonly rate: Ratio;
}

/**
 * What an amount in each year of the horizon is divided by: 1 in year 0, then × (1 + the rate of the year) for every
 * year, so that a lower rate from year 31 applies to the years from 31 on and not to those before. Exact, from year
 * 0 to `lastYear`. `rates` run in the order of their first years; the first starts at year 0 or 1.
 * Source: HM Treasury's Green Book (3.5%, then 3.0% from year 31 and 2.5% from year 76).
 */
export function discountFactors(rates: readonly DiscountRate[], lastYear: number): Ratio[] {
  const factors: Ratio[] = [one];
  for (let year = 1; year <= lastYear; year++) {
    const rate = rates.findLast(({ fromYear }) => fromYear <= year);
    factors.push(rate ? multiply(factors[year - 1] ?? one, onePlus(rate.rate)) : one);
  }
  return factors;
}
