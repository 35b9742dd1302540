import { changesOfLine, inDiffOrder, type Change, type ChangedCollection } from "./change";
import type { Line, Plan } from "./plan";

/** A line, or the plan's own facts, with the versions it stood in: from one up to, not including, another. */
export interface RangedLine {
  readonly collection: ChangedCollection;
  readonly id: string;
  readonly line: Line | Plan["about"];
  readonly fromVersion: number;
  /** Null for a line that still stands. */
  readonly toVersion: number | null;
}

/**
 * What each version changed in the one before it, told from the ranges of the lines alone: where a range ends and the
 * next begins, its fields changed; where one only begins or only ends, the line came or went. Give it the lines that
 * began after the first version or have ended; those that stand since the beginning change nothing. The changes of a
 * version are those that `diff` gives, in its order.
 */
export function changesByVersion(ranged: readonly RangedLine[]): ReadonlyMap<number, readonly Change[]> {
  const turns = new Map<string, { readonly collection: ChangedCollection; readonly id: string; readonly version: number; before?: RangedLine["line"]; after?: RangedLine["line"] }>();
  const turnAt = ({ collection, id }: RangedLine, version: number) => {
    const key = `${collection} ${id} ${version}`;
    const found = turns.get(key) ?? { collection, id, version };
    turns.set(key, found);
    return found;
  };
  for (const row of ranged) {
    if (row.fromVersion > 1) turnAt(row, row.fromVersion).after = row.line;
    if (row.toVersion !== null) turnAt(row, row.toVersion).before = row.line;
  }
  const changes = new Map<number, Change[]>();
  for (const { collection, id, version, before, after } of turns.values()) {
    changes.set(version, [...(changes.get(version) ?? []), ...changesOfLine(collection, id, before, after)]);
  }
  return new Map([...changes].map(([version, ofVersion]) => [version, inDiffOrder(ofVersion)]));
}
