import { diff, inDiffOrder, sameLine, type Change, type ChangedCollection, type FieldValue } from "./change";
import type { Line, Plan } from "./plan";

/** Both sides changed the same thing in different ways; `field` is null when a whole line is at stake (null where a side removed it). */
export interface Conflict {
  readonly collection: ChangedCollection;
  readonly id: string;
  readonly field: string | null;
  readonly base: FieldValue | Line;
  readonly ours: FieldValue | Line;
  readonly theirs: FieldValue | Line;
}

export interface ThreeWay {
  /** The changes from `base` that both sides agree on or only one side made; apply them to `base`. */
  readonly changes: readonly Change[];
  readonly conflicts: readonly Conflict[];
}

/**
 * Merges two plans that grew from one. A change that only one side made, or both made alike, is taken. The same field
 * changed in two ways, a line changed here and removed there, and a line added twice with different values are
 * conflicts, shown with all three states and left out of `changes`. The merged plan still has to pass `readPlan`: two
 * harmless changes may break a rule together.
 */
export function threeWay(base: Plan, ours: Plan, theirs: Plan): ThreeWay {
  const mine = byLine(diff(base, ours));
  const yours = byLine(diff(base, theirs));
  const changes: Change[] = [];
  const conflicts: Conflict[] = [];
  for (const key of new Set([...mine.keys(), ...yours.keys()])) {
    const merged = mergeLine(mine.get(key) ?? [], yours.get(key) ?? [], { base, ours, theirs });
    changes.push(...merged.changes);
    conflicts.push(...merged.conflicts);
  }
  return { changes: inDiffOrder(changes), conflicts };
}

type Three = { readonly base: Plan; readonly ours: Plan; readonly theirs: Plan };

function byLine(changes: readonly Change[]): Map<string, Change[]> {
  const grouped = new Map<string, Change[]>();
  for (const change of changes) {
    const key = `${change.collection} ${change.id}`;
    grouped.set(key, [...(grouped.get(key) ?? []), change]);
  }
  return grouped;
}

function mergeLine(mine: readonly Change[], yours: readonly Change[], plans: Three): ThreeWay {
  const [one] = mine;
  const [other] = yours;
  if (one === undefined) return { changes: yours, conflicts: [] };
  if (other === undefined) return { changes: mine, conflicts: [] };
  if (one.type !== "changed" || other.type !== "changed") {
    const alike = one.type !== "changed" && one.type === other.type && sameLine(one.collection, one.line, other.line);
    return alike ? { changes: mine, conflicts: [] } : { changes: [], conflicts: [lineConflict(one, plans)] };
  }
  return mergeFields(mine, yours);
}

function lineConflict(change: Change, plans: Three): Conflict {
  const { collection, id } = change;
  const lineIn = (plan: Plan): Line | null => (collection === "about" ? null : ((plan[collection] satisfies readonly Line[] as readonly Line[]).find((line) => line.id === id) ?? null));
  return { collection, id, field: null, base: lineIn(plans.base), ours: lineIn(plans.ours), theirs: lineIn(plans.theirs) };
}

function mergeFields(mine: readonly Change[], yours: readonly Change[]): ThreeWay {
  const changes: Change[] = [];
  const conflicts: Conflict[] = [];
  const left = new Map(yours.map((change) => [change.type === "changed" ? change.field : "", change]));
  for (const change of mine) {
    if (change.type !== "changed") continue;
    const same = left.get(change.field);
    left.delete(change.field);
    if (same?.type === "changed" && same.after !== change.after) {
      conflicts.push({ collection: change.collection, id: change.id, field: change.field, base: change.before, ours: change.after, theirs: same.after });
    } else changes.push(change);
  }
  return { changes: [...changes, ...left.values()], conflicts };
}
