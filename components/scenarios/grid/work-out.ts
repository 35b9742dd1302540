import { SolverNeededError } from "@/domain/allocation/solver-needed-error";
import { calculate, type Calculated } from "@/domain/calculation/calculate";
import { prepare } from "@/domain/calculation/prepare";
import { recalculate } from "@/domain/calculation/recalculate";
import { applyChanges, type Change, ChangeDoesNotFit } from "@/domain/plan/change";
import { evaluateCalculated } from "@/domain/plan/evaluate";
import type { Evaluation } from "@/domain/plan/evaluation";
import type { Plan } from "@/domain/plan/plan";
import type { PlanProblem } from "@/domain/plan/plan-problem";
import { readPlan } from "@/domain/plan/read-plan";
import { keepsPlanSound, totalIsSmall } from "./quick-change";

/** `maySave`: nothing is wrong with the plan; only its figures have to wait until it is saved. */
export type WorkedOut = { readonly ok: true; readonly evaluation: Evaluation } | { readonly ok: false; readonly maySave: boolean; readonly problems: readonly PlanProblem[] };

/** The plan from which another came, and by what changes: then only what they move is worked out anew. */
export interface PlanStep {
  readonly before: Plan;
  readonly changes: readonly Change[];
}

const waits = "A grant in this plan pays a share of what is spent, or its conditions overlap. Who pays what is then worked out when the plan is saved.";

type Calculation = { readonly ok: true; readonly calculated: Calculated } | { readonly ok: false; readonly problems: readonly PlanProblem[] };

/** Plans are values, so what was worked out of one holds as long as somebody has it. */
const known = new WeakMap<Plan, Calculation>();

/**
 * The figures of a plan that somebody is editing, or why it cannot be worked out yet. The solver that a few plans need
 * is on the server only. With `typing`, of the plan with these changes; with `step`, quickly when one amount or rate
 * changed, else by reading the whole plan.
 */
export function workOut(plan: Plan, { typing = [], step = null }: { readonly typing?: readonly Change[]; readonly step?: PlanStep | null } = {}): WorkedOut {
  const stands = calculationOf(plan, step);
  if (typing.length === 0) return figuresOf(stands);
  return figuresOf(calculatedAfter(stands, typing) ?? calculationOf(changedPlan(plan, typing), null));
}

function calculationOf(plan: Plan, step: PlanStep | null): Calculation {
  const found = known.get(plan);
  if (found !== undefined) return found;
  const before = step === null ? undefined : known.get(step.before);
  const calculation = (step !== null && before !== undefined ? calculatedAfter(before, step.changes) : null) ?? inFull(plan);
  known.set(plan, calculation);
  return calculation;
}

function inFull(plan: Plan): Calculation {
  const read = readPlan(plan);
  return read.ok ? { ok: true, calculated: calculate(prepare(read.plan)) } : read;
}

/** What one change of an amount or a rate makes of what was worked out; null when the whole plan has to be read. */
function calculatedAfter(before: Calculation, [change, ...more]: readonly Change[]): Calculation | null {
  if (!before.ok || change === undefined || more.length > 0 || !keepsPlanSound(change)) return null;
  const calculated = recalculate(before.calculated, change);
  return totalIsSmall(calculated) ? { ok: true, calculated } : null;
}

function figuresOf(calculation: Calculation): WorkedOut {
  if (!calculation.ok) return { ...calculation, maySave: false };
  try {
    return { ok: true, evaluation: evaluateCalculated(calculation.calculated) };
  } catch (error) {
    if (!(error instanceof SolverNeededError)) throw error;
    return { ok: false, maySave: true, problems: [{ path: "", message: waits }] };
  }
}

function changedPlan(plan: Plan, changes: readonly Change[]): Plan {
  try {
    return applyChanges(plan, changes);
  } catch (error) {
    if (error instanceof ChangeDoesNotFit) return plan;
    throw error;
  }
}
