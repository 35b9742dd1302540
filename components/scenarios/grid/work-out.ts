import { SolverNeededError } from "@/domain/allocation/solver-needed-error";
import { evaluate } from "@/domain/plan/evaluate";
import type { Evaluation } from "@/domain/plan/evaluation";
import type { Plan } from "@/domain/plan/plan";
import type { PlanProblem } from "@/domain/plan/plan-problem";
import { readPlan } from "@/domain/plan/read-plan";

/** `maySave`: nothing is wrong with the plan; only its figures have to wait until it is saved. */
export type WorkedOut = { readonly ok: true; readonly evaluation: Evaluation } | { readonly ok: false; readonly maySave: boolean; readonly problems: readonly PlanProblem[] };

const waits = "A grant in this plan pays a share of what is spent, or its conditions overlap. Who pays what is then worked out when the plan is saved.";

/** The figures of a plan that somebody is editing, or why it cannot be worked out yet. The solver that a few plans need is on the server only. */
export function workOut(plan: Plan): WorkedOut {
  const read = readPlan(plan);
  if (!read.ok) return { ...read, maySave: false };
  try {
    return { ok: true, evaluation: evaluate(read.plan) };
  } catch (error) {
    if (!(error instanceof SolverNeededError)) throw error;
    return { ok: false, maySave: true, problems: [{ path: "", message: waits }] };
  }
}
