import { applyChanges, type Change, type FieldValue } from "@/domain/plan/change";
import type { Line, Plan } from "@/domain/plan/plan";
import { type Conflict, threeWay } from "@/domain/plan/three-way";

/** Whose value stands where both changed the same thing. */
export type Choice = "theirs" | "mine";

export const conflictKey = (conflict: Pick<Conflict, "collection" | "id" | "field">): string => [conflict.collection, conflict.id, conflict.field ?? ""].join("|");

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
  const isContested = (change: Change): boolean => contested.has(conflictKey({ ...change, field: change.type === "changed" ? change.field : null })) || contested.has(conflictKey({ ...change, field: null }));
  return { theirs, conflicts, theirOtherChanges: theirChanges.filter((change) => !isContested(change)) };
}

/** The plan to go on with: theirs, my other edits on top, and for each thing both changed the value chosen. */
export function mergedPlan(base: Plan, mine: Plan, theirs: Plan, choices: Readonly<Record<string, Choice>>): Plan {
  const { changes, conflicts } = threeWay(base, mine, theirs);
  const agreed = applyChanges(base, changes);
  const chosen = conflicts.flatMap((conflict) => decided(conflict, choices[conflictKey(conflict)] ?? "theirs"));
  return applyChanges(agreed, chosen);
}

/** A contested field stands at its base value after the agreed changes; the choice moves it from there. */
function decided(conflict: Conflict, choice: Choice): Change[] {
  const after = choice === "mine" ? conflict.ours : conflict.theirs;
  const { collection, id, field, base } = conflict;
  if (field !== null) return [{ type: "changed", collection, id, field, before: asField(base), after: asField(after) }];
  if (collection === "about") return [];
  const [was, is] = [asLine(base), asLine(after)];
  return [
    ...(was === null ? [] : [{ type: "removed", collection, id, line: was } as const]),
    ...(is === null ? [] : [{ type: "added", collection, id, line: is } as const]),
  ];
}

const asLine = (value: FieldValue | Line): Line | null => (typeof value === "object" ? value : null);
const asField = (value: FieldValue | Line): FieldValue => (typeof value === "object" ? null : value);

