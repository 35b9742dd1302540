import { allocateMoney } from "../allocation/allocate-money";
import type { LinearSolver } from "../allocation/linear-program";
import type { Calculated } from "../calculation/calculate";
import { poundsByYear } from "../costing/worked-line";
import type { CertaintyPolicy } from "../grants/certainty";
import type { ByYear } from "../plan/evaluation";
import { fundingProblem } from "./funding-problem";

/** The unfunded gap by year under each policy on how sure grant money must be, whatever the plan's own policy is. */
export type GapByCertainty = Readonly<Record<CertaintyPolicy, ByYear>>;

/**
 * How far the unfunded gap depends on grants that are not sure: worked out once, paid three times. The surer money must
 * be, the larger the gap, and under the plan's own policy it is the evaluation's. Give the solver where a rate may bind.
 * Source: certainty is shown as bands and never multiplied into cash.
 */
export function gapByCertainty(calculated: Calculated, solve: LinearSolver | null = null): GapByCertainty {
  const { prepared } = calculated;
  const gapUnder = (certaintyPolicy: CertaintyPolicy): ByYear => {
    const plan = { ...prepared.plan, about: { ...prepared.plan.about, certaintyPolicy } };
    const { problem } = fundingProblem({ ...calculated, prepared: { ...prepared, plan } });
    const { unmet } = allocateMoney(problem, solve);
    const gap = prepared.years.map(() => 0n);
    problem.costs.forEach(({ year }, cost) => (gap[year]! += unmet[cost]!));
    return poundsByYear(prepared.years, gap);
  };
  return { "confirmed only": gapUnder("confirmed only"), "confirmed and provisional": gapUnder("confirmed and provisional"), all: gapUnder("all") };
}
