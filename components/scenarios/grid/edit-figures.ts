import { allocateMoney } from "@/domain/allocation/allocate-money";
import type { Calculated } from "@/domain/calculation/calculate";
import { poundsAt, sumsBy } from "@/domain/calculation/read-worked";
import { poundsByYear, sumByYear } from "@/domain/costing/worked-line";
import type { FinancialYear } from "@/domain/financial-year/financial-year";
import { fundingProblem } from "@/domain/funding/funding-problem";
import { checkConservation } from "@/domain/plan/check-conservation";
import type { ByYear, Evaluation } from "@/domain/plan/evaluation";
import type { Pounds } from "@/domain/plan/fields";

/** The totals that move while somebody edits: what the plan costs in each year and what nobody pays of it. */
export interface EditFigures {
  readonly years: readonly FinancialYear[];
  readonly cost: ByYear;
  readonly gap: ByYear;
}

/** The same totals of a version that the server worked out. */
export const figuresOfEvaluation = ({ years, figures }: Evaluation): EditFigures => ({ years, cost: figures.cost.byYear, gap: figures.gap.byYear });

/**
 * The totals of a plan whose lines are worked out, the same as those of its evaluation, without writing every line as
 * text. Throws `SolverNeededError` where only the server can decide who pays.
 */
export function editFigures(calculated: Calculated): EditFigures {
  const { years } = calculated.prepared;
  const funding = fundingProblem(calculated);
  const allocation = allocateMoney(funding.problem);
  checkConservation(funding, allocation);
  const cost = sumsBy(calculated.costs, "recurrence").get("recurrent") ?? years.map(() => 0n);
  const used = sumByYear(allocation.used.map((pence) => ({ pence })), years.length);
  return { years, cost: poundsByYear(years, cost), gap: poundsByYear(years, cost.map((pence, year) => pence - used[year]!)) };
}

/** What a line with money comes to in a year, in pounds; null when it was not worked out. */
export function amountOf({ prepared, costs, sources }: Calculated, collection: "costLines" | "awards" | "baseBudgets", id: string, year: FinancialYear): Pounds | null {
  const worked = collection === "costLines" ? costs : sources;
  const [position, at] = [worked.set.positions.get(id), prepared.years.indexOf(year)];
  return position === undefined || at < 0 ? null : poundsAt(worked, position, at);
}
