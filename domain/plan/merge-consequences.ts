import type { LinearSolver } from "../allocation/linear-program";
import { ChangeDoesNotFit } from "./change";
import { evaluate } from "./evaluate";
import type { Pounds } from "./fields";
import { conflictKey, type Side } from "./merge-choice";
import { mergeOffer, mergeScenarios, type MergeDecision, type ThreePlans } from "./merge-scenarios";
import { readPlan } from "./read-plan";

/** What a merge would make of the unfunded gap over all years; null where the result cannot be worked out. */
export interface MergeConsequences {
  /** The gap of our plan as it stands. */
  readonly now: Pounds | null;
  /** With all that is taken and chosen. */
  readonly merged: Pounds | null;
  /** For each conflict by its key: the gap with ours and with theirs, everything else as taken and chosen. */
  readonly ofChoice: Readonly<Record<string, Readonly<Record<Side, Pounds | null>>>>;
}

/** The pounds that hang on each choice of a merge. Give the solver where a rate may bind. */
export function mergeConsequences(three: ThreePlans, decision: MergeDecision, solve: LinearSolver | null = null): MergeConsequences {
  const gap = (choices: MergeDecision["choices"]): Pounds | null => gapAfter(three, { taken: decision.taken, choices }, solve);
  const withChoice = (key: string, side: Side): Pounds | null => gap({ ...decision.choices, [key]: side });
  const keys = mergeOffer(three).conflicts.map(conflictKey);
  return {
    now: gapAfter(three, { taken: new Set(), choices: {} }, solve),
    merged: gap(decision.choices),
    ofChoice: Object.fromEntries(keys.map((key) => [key, { ours: withChoice(key, "ours"), theirs: withChoice(key, "theirs") }])),
  };
}

function gapAfter(three: ThreePlans, decision: MergeDecision, solve: LinearSolver | null): Pounds | null {
  try {
    const read = readPlan(mergeScenarios(three, decision));
    return read.ok ? evaluate(read.plan, solve).figures.gap.total : null;
  } catch (error) {
    if (error instanceof ChangeDoesNotFit) return null;
    throw error;
  }
}
