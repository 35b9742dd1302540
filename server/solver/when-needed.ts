import "server-only";
import type { LinearSolver } from "@/domain/allocation/linear-program";
import { SolverNeededError } from "@/domain/allocation/solver-needed-error";
import { highsSolver } from "./highs";

/** Does work that a few plans need the solver for: first without it, and once more with it where that says it is needed. */
export async function whenNeeded<Answer>(work: (solve: LinearSolver | null) => Answer): Promise<Answer> {
  try {
    return work(null);
  } catch (error) {
    if (!(error instanceof SolverNeededError)) throw error;
    return work(await highsSolver());
  }
}
