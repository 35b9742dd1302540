import type { Allocation } from "./allocation";
import type { AllocationProblem, FlowProblem } from "./allocation-problem";
import { readAllocation } from "./read-allocation";
import { solveFlow } from "./solve-flow";

/**
 * Decides which money pays for what, over all years together. Amounts in whole pence; nothing is rounded.
 *
 * The best at every level: unmet cost least; restricted money left least; base budget growth, then base budget today,
 * then unrestricted grants used least; money that lapses first used first; list order last. A bound that cannot be met
 * is met as far as it can and told in `unmetBounds`; it is never an error. Source: WE-15.
 */
export function allocateMoney(problem: AllocationProblem): Allocation {
  return readAllocation(solveFlow(asFlow(problem)));
}

/** The problem without its shares. */
export const asFlow = ({ years, costs, sources, bounds }: AllocationProblem): FlowProblem => ({ years, costs, sources, bounds, floors: [] });
