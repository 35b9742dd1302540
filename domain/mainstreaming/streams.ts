import type { FinancialYear } from "../financial-year/financial-year";
import { shareOfYear, type Run } from "../financial-year/share-of-year";
import { multiply, one, onePlus, readRatio, timesRatio, type Ratio } from "../money/ratio";

/** What an index has multiplied prices by in each year since the first, exactly; `rates` are those of the years after it. */
export function compounded(rates: readonly string[]): Ratio[] {
  let factor = one;
  return [one, ...rates.map((rate) => (factor = multiply(factor, onePlus(readRatio(rate)))))];
}

/**
 * A line in each year, whole pence: full-year pence × factor of the year × share of the year, rounded once. The factor
 * is a compounded index or a share of an award. Source: WE-07. £180,000.00 at 2/3 is £120,000.00.
 */
export const lineInYears = (fullYear: bigint, years: readonly FinancialYear[], factors: readonly Ratio[], run: Run, countedBy: "days" | "months"): bigint[] =>
  years.map((year, at) => timesRatio(fullYear, multiply(factors[at] ?? one, shareOfYear(year, run, countedBy))));
