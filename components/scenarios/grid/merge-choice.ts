import { applyChanges, type Change } from "@/domain/plan/change";
import { changeKey, conflictKey, decided } from "@/domain/plan/merge-choice";
import type { Plan } from "@/domain/plan/plan";
import { type Conflict, threeWay } from "@/domain/plan/three-way";

/** Whose value stands where both changed the same thing. */
export type Choice = "theirs" | "mine";

/** What happened meanwhile: the newer plan, what both changed, and what only the others did. */
export interface Meeting {
  readonly theirs: Plan;
  readonly conflicts: readonly Conflict[];
  readonly theirOtherChanges: readonly Change[];
}

/** Lays my edits beside the version somebody else saved. `theirChanges` leads from the version I opened to theirs. */
export function meet(base: Plan, mine: Plan, theirChanges: readonly Change[]): Meeting {
  const theirs = applyChanges(base, theirChanges);
  const { conflicts } = threeWay(base, mine, theirs);
  const contested = new Set(conflicts.map(conflictKey));
  const isContested = (change: Change): boolean => contested.has(changeKey(change)) || contested.has(conflictKey({ ...change, field: null }));
  return { theirs, conflicts, theirOtherChanges: theirChanges.filter((change) => !isContested(change)) };
}

/** The plan to go on with: theirs, my other edits on top, and for each thing both changed the value chosen. */
export function mergedPlan(base: Plan, mine: Plan, theirs: Plan, choices: Readonly<Record<string, Choice>>): Plan {
  const { changes, conflicts } = threeWay(base, mine, theirs);
  const chosen = conflicts.flatMap((conflict) => decided(conflict, choices[conflictKey(conflict)] === "mine" ? "ours" : "theirs"));
  return applyChanges(base, [...changes, ...chosen]);
}
