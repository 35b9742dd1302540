import { evaluate } from "@/domain/plan/evaluate";
import type { Evaluation } from "@/domain/plan/evaluation";
import type { Plan } from "@/domain/plan/plan";
import type { PlanProblem } from "@/domain/plan/plan-problem";
import { readPlan } from "@/domain/plan/read-plan";

export type WorkedOut = { readonly ok: true; readonly evaluation: Evaluation } | { readonly ok: false; readonly problems: readonly PlanProblem[] };

/** The figures of a plan that somebody is editing, or why it cannot be worked out yet. */
export function workOut(plan: Plan): WorkedOut {
  const read = readPlan(plan);
  return read.ok ? { ok: true, evaluation: evaluate(read.plan) } : read;
}
