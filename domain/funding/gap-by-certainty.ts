import { allocateMoney } from "../allocation/allocate-money";
import type { Allocation } from "../allocation/allocation";
import type { LinearSolver } from "../allocation/linear-program";
import type { Calculated } from "../calculation/calculate";
import { poundsByYear } from "../costing/worked-line";
import type { CertaintyPolicy } from "../grants/certainty";
import { certaintyPolicy } from "../plan/choices";
import type { ByYear } from "../plan/evaluation";
import { fundingProblemsUnder, type FundingProblem } from "./funding-problem";
import { settledFunding, type SettledFunding } from "./settled-funding";

/** The unfunded gap by year under each policy on how sure grant money must be, whatever the plan's own policy is. */
export type GapByCertainty = Readonly<Record<CertaintyPolicy, ByYear>>;

/**
 * How far the unfunded gap depends on grants that are not sure: worked out once, paid three times. The surer money must
 * be, the larger the gap, and under the plan's own policy it is the evaluation's, which `settled` gives. Give the solver
 * where a rate may bind.
 * Source: certainty is shown as bands and never multiplied into cash.
 */
export function gapByCertainty(calculated: Calculated, solve: LinearSolver | null = null, settled: SettledFunding = settledFunding(calculated, solve)): GapByCertainty {
  const { years, plan } = calculated.prepared;
  const gapOf = ({ problem }: FundingProblem, { unmet }: Allocation): ByYear => {
    const gap = years.map(() => 0n);
    problem.costs.forEach(({ year }, cost) => (gap[year]! += unmet[cost]!));
    return poundsByYear(years, gap);
  };
  const others = certaintyPolicy.options.filter((policy) => policy !== plan.about.certaintyPolicy);
  const gaps = new Map(fundingProblemsUnder(calculated, others).map((funding, at) => [others[at]!, gapOf(funding, allocateMoney(funding.problem, solve))]));
  const own = gapOf(settled.funding, settled.allocation);
  const gapUnder = (policy: CertaintyPolicy): ByYear => gaps.get(policy) ?? own;
  return { "confirmed only": gapUnder("confirmed only"), "confirmed and provisional": gapUnder("confirmed and provisional"), all: gapUnder("all") };
}
