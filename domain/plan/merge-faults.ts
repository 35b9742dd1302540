import type { LinearSolver } from "../allocation/linear-program";
import { brokenInWords } from "../funding/broken-in-words";
import { poundsToPence } from "../money/money";
import { applyChanges, ChangeDoesNotFit, fieldsOf, type Change } from "./change";
import { evaluate } from "./evaluate";
import type { Evaluation } from "./evaluation";
import { collectionNames, type CollectionName, type Plan } from "./plan";
import type { PlanProblem } from "./plan-problem";
import { readPlan } from "./read-plan";

/** One rule that a plan breaks. */
export interface PlanFault {
  /** Faults of one rule share it: a field of a line, or the money of one source in one year. */
  readonly rule: string;
  /** The line the rule is about: the one with the fault, or the source. */
  readonly lineId: string | null;
  /** The pinned payment or condition and its year; null for a fault that keeps the plan from being worked out. */
  readonly bound: string | null;
  /** By how much a bound is missed, in pence. */
  readonly short: bigint;
  readonly words: string;
}

export interface FaultsOfPlan {
  /** Null when the plan cannot be worked out. */
  readonly worked: { readonly plan: Plan; readonly evaluation: Evaluation } | null;
  readonly faults: readonly PlanFault[];
}

/** The plan that changes make of another, and every rule of plans and grants that it breaks. */
export function faultsAfter(plan: Plan, changes: readonly Change[], solve: LinearSolver | null): FaultsOfPlan {
  try {
    return faultsOf(applyChanges(plan, changes), solve);
  } catch (error) {
    if (!(error instanceof ChangeDoesNotFit)) throw error;
    return { worked: null, faults: [{ rule: "the whole plan", lineId: null, bound: null, short: 0n, words: error.message }] };
  }
}

function faultsOf(given: Plan, solve: LinearSolver | null): FaultsOfPlan {
  const read = readPlan(given);
  if (!read.ok) return { worked: null, faults: read.problems.map((problem) => faultOfProblem(given, problem)) };
  const { plan } = read;
  const evaluation = evaluate(plan, solve);
  return {
    worked: { plan, evaluation },
    faults: evaluation.brokenBounds.map((broken): PlanFault => ({
      rule: `${broken.sourceId} ${broken.year}`, lineId: broken.sourceId, bound: `${broken.id} ${broken.year}`, short: poundsToPence(broken.short), words: brokenInWords(plan, broken),
    })),
  };
}

const isCollection = (name: string): name is CollectionName => (collectionNames as readonly string[]).includes(name);

/** A problem at `costLines[3].endsOn` as a fault that names the line. */
function faultOfProblem(plan: Plan, { path, message }: PlanProblem): PlanFault {
  const [, name = "", position, field = ""] = /^(\w+)\[(\d+)\](?:\.(\w+))?$/.exec(path) ?? [];
  const line = isCollection(name) ? plan[name][Number(position)] : undefined;
  if (line === undefined) return { rule: path, lineId: null, bound: null, short: 0n, words: message };
  const called = fieldsOf(line).get("name");
  return { rule: `${name} ${line.id} ${field}`, lineId: line.id, bound: null, short: 0n, words: typeof called === "string" ? `${called}: ${message}` : message };
}
