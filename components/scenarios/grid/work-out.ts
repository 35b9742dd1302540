import { SolverNeededError } from "@/domain/allocation/solver-needed-error";
import { calculate, type Calculated } from "@/domain/calculation/calculate";
import { prepare } from "@/domain/calculation/prepare";
import { recalculate } from "@/domain/calculation/recalculate";
import { applyChanges, type Change, ChangeDoesNotFit } from "@/domain/plan/change";
import type { Plan } from "@/domain/plan/plan";
import type { PlanProblem } from "@/domain/plan/plan-problem";
import { readPlan } from "@/domain/plan/read-plan";
import { type EditFigures, editFigures } from "./edit-figures";
import { keepsPlanSound, totalIsSmall } from "./quick-change";

/**
 * What a plan that is edited comes to. `maySave`: nothing is wrong with the plan; only its totals have to wait until it
 * is saved. `calculated`: every line in every year, null when the plan does not hold together.
 */
export type WorkedOut =
  | { readonly ok: true; readonly figures: EditFigures; readonly calculated: Calculated }
  | { readonly ok: false; readonly maySave: boolean; readonly problems: readonly PlanProblem[]; readonly calculated: Calculated | null };

/** The plan from which another came, and by what changes: then only what they move is worked out anew. */
export interface PlanStep {
  readonly before: Plan;
  readonly changes: readonly Change[];
}

const waits = "A grant in this plan pays a share of what is spent, or its conditions overlap. Who pays what is then worked out when the plan is saved.";

type Calculation = { readonly ok: true; readonly calculated: Calculated } | { readonly ok: false; readonly problems: readonly PlanProblem[] };

/** Plans are values, so what was worked out of one holds as long as somebody has it. */
const known = new WeakMap<Plan, Calculation>();
/** The totals of what was worked out; null where they need the solver. */
const totals = new WeakMap<Calculated, EditFigures | null>();

/** Takes a plan that was saved for sound, and its totals from the server that worked them out. */
export function trustSaved(plan: Plan, figures: EditFigures): void {
  if (known.has(plan)) return;
  const calculated = calculate(prepare(plan));
  known.set(plan, { ok: true, calculated });
  totals.set(calculated, figures);
}

/**
 * Works out at once what one changed amount, rate or name moves, and does nothing where the whole plan has to be read:
 * so the way from plan to plan is not lost while the totals wait for a pause in the typing.
 */
export function followStep(plan: Plan, step: PlanStep | null): void {
  const before = step === null ? undefined : known.get(step.before);
  if (step === null || before === undefined || known.has(plan)) return;
  const calculation = calculatedAfter(before, step.changes);
  if (calculation !== null) known.set(plan, calculation);
}

/**
 * The figures of a plan that somebody is editing, or why it cannot be worked out yet. The solver that a few plans need
 * is on the server only. With `typing`, of the plan with these changes; with `step`, quickly when one amount or rate
 * changed, else by reading the whole plan.
 */
export function workOut(plan: Plan, { typing = [], step = null }: { readonly typing?: readonly Change[]; readonly step?: PlanStep | null } = {}): WorkedOut {
  const stands = calculationOf(plan, step);
  if (typing.length === 0) return workedOut(stands);
  return workedOut(calculatedAfter(stands, typing) ?? calculationOf(changedPlan(plan, typing), null));
}

function calculationOf(plan: Plan, step: PlanStep | null): Calculation {
  followStep(plan, step);
  const calculation = known.get(plan) ?? inFull(plan);
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

function workedOut(calculation: Calculation): WorkedOut {
  if (!calculation.ok) return { ...calculation, maySave: false, calculated: null };
  const { calculated } = calculation;
  const figures = totalsOf(calculated);
  return figures === null ? { ok: false, maySave: true, problems: [{ path: "", message: waits }], calculated } : { ok: true, figures, calculated };
}

function totalsOf(calculated: Calculated): EditFigures | null {
  const found = totals.get(calculated);
  if (found !== undefined) return found;
  const figures = solvedHere(calculated);
  totals.set(calculated, figures);
  return figures;
}

function solvedHere(calculated: Calculated): EditFigures | null {
  try {
    return editFigures(calculated);
  } catch (error) {
    if (!(error instanceof SolverNeededError)) throw error;
    return null;
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
