import type { AllocationProgram } from "./allocation-program";
import type { LinearAnswer, LinearSolver } from "./linear-program";

/** The solver gave no answer, although there always is one. */
export class SolverFailedError extends Error {
  override readonly name = "SolverFailedError";
}

/**
 * Solves level after level, each with what the levels before reached held fast, and gives the columns and what was paid
 * in all, in pence, parts of a penny included. A late level at which the solver stumbles over its own rounding is left
 * out: the levels before it stand. Throws `SolverFailedError` when all that is paid cannot be worked out.
 */
export function solveLevels({ most, rows, levels, paidLevel }: AllocationProgram, solve: LinearSolver): { readonly columns: readonly number[]; readonly paid: number } {
  const held = [...rows];
  let [columns, paid]: [readonly number[], number] = [[], 0];
  for (const [level, wanted] of levels.entries()) {
    const gains = new Array<number>(most.length).fill(0);
    for (const column of wanted) gains[column] = 1;
    const answer: LinearAnswer = solve({ gains, most, rows: held });
    if (answer.status !== "best") {
      if (level > paidLevel) break;
      throw new SolverFailedError(answer.status === "failed" ? answer.words : "The solver finds no way to pay, although paying nothing is one.");
    }
    columns = answer.columns;
    if (level === paidLevel) paid = answer.gain;
    held.push({ columns: wanted, factors: wanted.map(() => 1), atLeast: answer.gain - 1e-6 - Math.abs(answer.gain) * 1e-12, atMost: null });
  }
  return { columns, paid };
}
