import type { LinearSolver } from "../allocation/linear-program";
import { SolverNeededError } from "../allocation/solver-needed-error";
import { calculate } from "../calculation/calculate";
import { prepare } from "../calculation/prepare";
import { evaluateCalculated } from "./evaluate";
import type { Evaluation } from "./evaluation";
import type { Plan } from "./plan";

/** `evaluate` for any plan: loads the solver when, and only when, the plan cannot be worked out without it. */
export async function evaluateLoading(plan: Plan, loadSolver: () => Promise<LinearSolver>): Promise<Evaluation> {
  const calculated = calculate(prepare(plan));
  try {
    return evaluateCalculated(calculated);
  } catch (error) {
    if (!(error instanceof SolverNeededError)) throw error;
    return evaluateCalculated(calculated, await loadSolver());
  }
}
