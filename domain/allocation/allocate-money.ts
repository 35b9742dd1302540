import type { Allocation } from "./allocation";
import { allocateWithSolver } from "./allocate-with-solver";
import type { AllocationProblem } from "./allocation-problem";
import type { LinearSolver } from "./linear-program";
import { nestGroups } from "./nest-groups";
import { keepsShare } from "./paid-for";
import { readAllocation } from "./read-allocation";
import { solveFlow } from "./solve-flow";
import { SolverNeededError } from "./solver-needed-error";

/**
 * Decides which money pays for what, over all years together. Amounts in whole pence; nothing is rounded.
 *
 * The best at every level: unmet cost least; restricted money left least; base budget growth, then base budget today,
 * then unrestricted grants used least; money that lapses first used first; list order last. A bound that cannot be met
 * is met as far as it can and told in `unmetBounds`; it is never an error. Shares are always kept, before any bound.
 *
 * Shares that the allocation keeps anyway cost nothing. Where one binds, or where bounds of a source cross, the solver is
 * asked; without one that throws `SolverNeededError`. Source: WE-15.
 */
export function allocateMoney(problem: AllocationProblem, solver: LinearSolver | null = null): Allocation {
  const crossing = problem.sources.some((_, source) => nestGroups(problem.bounds.filter((bound) => bound.source === source).map(({ costs }) => costs)) === null);
  if (!crossing) {
    const { years, costs, sources, bounds, shares } = problem;
    const found = readAllocation(solveFlow({ years, costs, sources, bounds, floors: [] }));
    if (shares.every((share) => keepsShare(problem, share, found.payments))) return found;
  }
  if (solver === null) throw new SolverNeededError();
  return allocateWithSolver(problem, solver);
}
