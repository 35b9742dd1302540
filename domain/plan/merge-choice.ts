import type { Change, FieldValue } from "./change";
import type { Line } from "./plan";
import type { Conflict } from "./three-way";

/** Whose value stands where both sides changed the same thing. */
export type Side = "ours" | "theirs";

/** What a change or a conflict is about: a field of a line, or a whole line when the field is null. */
export type Place = Pick<Conflict, "collection" | "id" | "field">;

/** Names a conflict among the conflicts of one merge. */
export const conflictKey = ({ collection, id, field }: Place): string => [collection, id, field ?? ""].join("|");

/** Names a change among the changes between two plans. */
export const changeKey = (change: Change): string => conflictKey(placeOf(change));

/** The field a change is about; null for a whole line. */
export const fieldOf = (change: Change): string | null => (change.type === "changed" ? change.field : null);

/** What a change is about. */
export const placeOf = (change: Change): Place => ({ collection: change.collection, id: change.id, field: fieldOf(change) });

/** True when two are about the same field, or one of them is about the whole line of the other. */
export const areOfOnePlace = (one: Place, other: Place): boolean =>
  one.collection === other.collection && one.id === other.id && (one.field === null || other.field === null || one.field === other.field);

/** The changes from the common base that give a contested field or line the chosen side's value. */
export function decided(conflict: Conflict, choice: Side): Change[] {
  const { collection, id, field, base } = conflict;
  const after = conflict[choice];
  if (field !== null) return [{ type: "changed", collection, id, field, before: asField(base), after: asField(after) }];
  if (collection === "about") return [];
  const [was, is] = [asLine(base), asLine(after)];
  return [
    ...(was === null ? [] : [{ type: "removed", collection, id, line: was } as const]),
    ...(is === null ? [] : [{ type: "added", collection, id, line: is } as const]),
  ];
}

/** A contested value as a line, which a side may have removed: null. */
export const asLine = (value: FieldValue | Line): Line | null => (typeof value === "object" ? value : null);

/** A contested value as a field's. */
export const asField = (value: FieldValue | Line): FieldValue => (typeof value === "object" ? null : value);
