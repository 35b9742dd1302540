import type { Allocation, UnmetBound } from "./allocation";
import type { AllocationProblem, ShareConstraint } from "./allocation-problem";
import { allocationProgram } from "./allocation-program";
import { checkAllocation } from "./check-allocation";
import type { LinearSolver } from "./linear-program";
import { comparedBy, keepsShare, paidFor } from "./paid-for";
import { readAllocation } from "./read-allocation";
import { programPaid, settleShares, wholePence, yearOf, type ProgramPayments } from "./settle-shares";
import { solveFlow } from "./solve-flow";
import { solveLevels } from "./solve-levels";

/**
 * Allocates where shares bind or bounds cross. A linear program, solved level by level, says how large each share's amounts
 * are; in whole pence, rounded down; the flow then allocates within them. A share that whole pence still break is
 * given a penny or more less until it is kept; with nothing it always is. Everything is checked exactly afterwards, and
 * `withinPence` says how much more could have been paid by the program's answer.
 */
export function allocateWithSolver(problem: AllocationProblem, solve: LinearSolver): Allocation {
  const program = allocationProgram(problem);
  const { columns, paid } = solveLevels(program, solve);
  const payments = program.pays.map((ofSource) => ofSource.map((column) => columns[column] ?? 0));
  let limits = problem.shares.map((share) => wholePence(programPaid(problem, payments, share.source, new Set(share.kind === "minimum share" ? yearOf(problem, share) : share.costs))));
  for (let round = 1; ; round += 1) {
    const found = allocateWithin(problem, limits, payments);
    const broken = problem.shares.map((share) => !keepsShare(problem, share, found.payments));
    if (!broken.includes(true)) {
      const shortBy = wholePence(paid) - paidFor(found.payments, { costs: null });
      const allocation = { ...found, withinPence: shortBy > 0n ? shortBy : 0n };
      checkAllocation(problem, allocation);
      return allocation;
    }
    limits = limits.map((limit, position) => (broken[position] === true ? lowered(problem, problem.shares[position]!, limit, found, round) : limit));
  }
}

function allocateWithin(problem: AllocationProblem, limits: readonly bigint[], payments: ProgramPayments): Allocation {
  const found = readAllocation(solveFlow(settleShares(problem, limits, payments)));
  return { ...found, unmetBounds: missedBounds(problem, found) };
}

function missedBounds({ bounds }: AllocationProblem, { payments }: Allocation): UnmetBound[] {
  return bounds.flatMap(({ id, source, costs, atLeast }) => {
    const pence = atLeast - paidFor(payments, { source, costs: new Set(costs) });
    return pence > 0n ? [{ id, pence }] : [];
  });
}

/** What the other amount of a broken share allows, at least a penny less than before; after twenty rounds nothing. */
function lowered(problem: AllocationProblem, share: ShareConstraint, limit: bigint, { payments }: Allocation, round: number): bigint {
  if (round > 20 || limit <= 1n) return 0n;
  const { part, whole } = comparedBy(problem, share, payments);
  const { numerator, denominator } = share.share;
  const allowed = share.kind === "minimum share" ? (part * denominator) / numerator : (whole * numerator) / denominator;
  return allowed < limit - 1n ? allowed : limit - 1n;
}
