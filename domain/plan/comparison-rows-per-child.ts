import type { FinancialYear } from "../financial-year/financial-year";
import { penceToPounds, poundsToPence } from "../money/money";
import type { RowToShow } from "./comparison-rows";
import type { Evaluation } from "./evaluation";
import { totalOver } from "./total-over";

const measures = [
  ["cost", "Cost of the service", "less"], ["grants", "Paid by grants", "neither"], ["baseToday", "Base budget paid today", "neither"],
  ["growth", "Base budget growth", "neither"], ["gap", "Unfunded gap", "less"], ["oneOff", "One-off cost", "less"],
] as const;

/**
 * Each figure over the children reached in the same years, rounded once to the penny, half away from nought; it does
 * not apply where no child is reached. £360,000.00 for 1,150 children is £313.04.
 */
export const perChildRows = (): RowToShow[] => measures.map(([figure, label, welcome]) => {
  const over = (evaluation: Evaluation, years: readonly FinancialYear[]): string | null => {
    const children = BigInt(years.reduce((sum, year) => sum + (evaluation.children[year] ?? 0), 0));
    return children === 0n ? null : penceToPounds(nearest(poundsToPence(totalOver(evaluation.figures[figure].byYear, years)), children));
  };
  return {
    id: `per-child-${figure}`, label, note: "For each child reached in a year", measure: "pounds", welcome, rule: "children-reached", figure: null, partnerId: null,
    inYear: (evaluation, year) => over(evaluation, [year]), overall: over,
  };
});

/** A division rounded to a whole number, half away from nought. */
const nearest = (pence: bigint, by: bigint): bigint => (pence < 0n ? -nearest(-pence, by) : (2n * pence + by) / (2n * by));
