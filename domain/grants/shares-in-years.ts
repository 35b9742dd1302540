import type { FinancialYear } from "../financial-year/financial-year";
import type { EvaluatedSource, Evaluation } from "../plan/evaluation";
import type { Plan } from "../plan/plan";
import { subSharesOf, type SubShare } from "./award-shares";

export interface SubShareInYear extends SubShare {
  readonly year: FinancialYear;
}

/** The sub-shares of an award in every year in which its money counts, year after year; a share kept in one year may be broken in the next. */
export const sharesInYears = (plan: Plan, evaluation: Evaluation, source: EvaluatedSource): SubShareInYear[] =>
  evaluation.years.filter((year) => (source.counted[year] ?? "0.00") !== "0.00").flatMap((year) => subSharesOf(plan, evaluation, source, year).map((share) => ({ ...share, year })));
