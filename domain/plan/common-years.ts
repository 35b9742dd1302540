import type { FinancialYear } from "../financial-year/financial-year";
import type { Evaluation } from "./evaluation";

/** The financial years that every evaluation covers, in order. */
export function commonYears(evaluations: readonly Evaluation[]): FinancialYear[] {
  const [first, ...others] = evaluations;
  return (first?.years ?? []).filter((year) => others.every((other) => other.years.includes(year)));
}
