import type { FinancialYear } from "../financial-year/financial-year";
import { multiply, one, onePlus, readRatio, type Ratio } from "../money/ratio";
import { invariant } from "../plan/invariant";
import type { Plan } from "../plan/plan";

/**
 * What each index has multiplied prices by in each year since the plan's first, the price base.
 *
 * Rule: compound exactly, Π(1 + rate) over the years after the first; nothing is rounded between the years. A rate
 * for the first year is not applied, because amounts already stand at that year's prices.
 * Source: WE-05 and WE-05b. 3.00%, 2.75% and 2.50% on £100,000.00 give £103,000.00, £105,832.50 and £108,478.31.
 */
export type IndexGrowth = (index: string | null, yearPosition: number) => Ratio;

export function indexGrowth(plan: Plan, years: readonly FinancialYear[]): IndexGrowth {
  const rates = new Map(plan.indexRates.map((line) => [`${line.year} ${line.index}`, line.rate]));
  const compounded = new Map<string, Ratio[]>();
  const compound = (index: string): Ratio[] => {
    const factors: Ratio[] = [one];
    for (const year of years.slice(1)) {
      const rate = rates.get(`${year} ${index}`);
      invariant(rate !== undefined, `The index "${index}" has no rate for ${year}; the plan was not read through readPlan`);
      factors.push(multiply(factors.at(-1) ?? one, onePlus(readRatio(rate))));
    }
    compounded.set(index, factors);
    return factors;
  };
  return (index, yearPosition) => (index === null ? one : ((compounded.get(index) ?? compound(index))[yearPosition] ?? one));
}
