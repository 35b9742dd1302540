import { allocateMoney } from "../allocation/allocate-money";
import type { LinearSolver } from "../allocation/linear-program";
import type { Calculated } from "../calculation/calculate";
import { sumsBy } from "../calculation/read-worked";
import { ServiceCostBelowZeroError, serviceCosts } from "../costing/service-costs";
import type { FinancialYear } from "../financial-year/financial-year";
import { fundingProblem } from "../funding/funding-problem";
import { sumPence } from "../money/sum-pence";
import { commonYears } from "./common-years";
import type { ComparisonColumn } from "./comparison";
import { totalOver } from "./total-over";

/** The figures by which a board ranks scenarios; of each, less ranks first. */
export const rankingFigures = ["gap", "growth", "cost"] as const;
export type RankingFigure = (typeof rankingFigures)[number];

/** The figure by which the headline ranks: the cost where several scenarios close the gap, else the unfunded gap. */
export function figureOfHeadline(columns: readonly ComparisonColumn[]): RankingFigure {
  const years = commonYears(columns.map(({ evaluation }) => evaluation));
  return columns.filter(({ evaluation }) => totalOver(evaluation.figures.gap.byYear, years) === "0.00").length > 1 ? "cost" : "gap";
}

/**
 * One figure of a plan over some of its years, in whole pence: the same as the evaluation's, without the rest of it.
 * Null where the plan cannot be worked out, because a service's savings would be larger than its cost.
 */
export function figureOver(calculated: Calculated, figure: RankingFigure, years: readonly FinancialYear[], solve: LinearSolver | null): bigint | null {
  try {
    return sumPence(byYear(calculated, figure, solve).filter((_, at) => years.includes(calculated.prepared.years[at]!)));
  } catch (error) {
    if (error instanceof ServiceCostBelowZeroError) return null;
    throw error;
  }
}

function byYear(calculated: Calculated, figure: RankingFigure, solve: LinearSolver | null): bigint[] {
  const amounts = calculated.prepared.years.map(() => 0n);
  if (figure === "cost") {
    serviceCosts(calculated);
    return [...(sumsBy(calculated.costs, "recurrence").get("recurrent") ?? amounts)];
  }
  const { problem } = fundingProblem(calculated);
  const { used, unmet } = allocateMoney(problem, solve);
  if (figure === "gap") problem.costs.forEach(({ year }, cost) => (amounts[year]! += unmet[cost]!));
  else problem.sources.forEach(({ kind }, source) => kind === "base budget growth" && used[source]!.forEach((pence, year) => (amounts[year]! += pence)));
  return amounts;
}
