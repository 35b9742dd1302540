import { z } from "zod";
import { byId, inCanonicalOrder, mapCollections } from "./canonical-plan";
import { lineId } from "./fields";
import { about, collectionNames, collections, planShape, type CollectionName, type Line, type Plan } from "./plan";

/** What a field of a line may hold; lines are flat, so a change is one value before and one after. */
export type FieldValue = string | number | boolean | null;

/** A collection of lines, or the plan's own facts, which are changed as one line with the id "about". */
export type ChangedCollection = CollectionName | "about";

const fieldValue = z.union([z.string().max(1000), z.number(), z.boolean(), z.null()]);

const fieldChange = z.strictObject({
  type: z.literal("changed"),
  collection: z.enum(["about", ...collectionNames]),
  id: lineId,
  field: z.string().max(64),
  before: fieldValue,
  after: fieldValue,
});

const lineChange = z
  .union(collectionNames.map((collection) => z.strictObject({ type: z.enum(["added", "removed"]), collection: z.literal(collection), id: lineId, line: collections[collection] })))
  .refine((change) => change.id === change.line.id, "The change and its line have different ids");

/** Reads a change that came from outside. */
export const changeShape = z.union([fieldChange, lineChange]);

/** One field of one line before and after. */
export type FieldChange = Readonly<z.output<typeof fieldChange>>;

/** A whole line that came or went. */
export interface LineChange {
  readonly type: "added" | "removed";
  readonly collection: CollectionName;
  readonly id: string;
  readonly line: Line;
}

export type Change = FieldChange | LineChange;

/** A change does not fit the plan: it expects another state than it finds, or a value the field cannot hold. */
export class ChangeDoesNotFit extends Error {
  override readonly name = "ChangeDoesNotFit";
  constructor(readonly change: Change | null, reason: string) {
    super(change === null ? reason : `The change of ${change.collection} "${change.id}" does not fit the plan: ${reason}`);
  }
}

/** The changes that make `before` into `after`: the plan's own facts first, then by collection, line id and field. */
export function diff(before: Plan, after: Plan): Change[] {
  return [
    ...fieldChanges("about", "about", before.about, after.about),
    ...collectionNames.flatMap((collection) => {
      const old = new Map<string, Line>(before[collection].map((line) => [line.id, line]));
      const fresh = new Map<string, Line>(after[collection].map((line) => [line.id, line]));
      const ids = [...new Set([...old.keys(), ...fresh.keys()])].sort();
      return ids.flatMap((id) => changesOfLine(collection, id, old.get(id), fresh.get(id)));
    }),
  ];
}

/** The changes that make one line, or the plan's own facts, into another; undefined where there is none. */
export function changesOfLine(collection: ChangedCollection, id: string, before: Line | Plan["about"] | undefined, after: Line | Plan["about"] | undefined): Change[] {
  if (before === after) return [];
  if (before !== undefined && after !== undefined) return fieldChanges(collection, id, before, after);
  const line = after ?? before;
  if (line === undefined || collection === "about") return [];
  // The plan's own facts are always there, so what came or went is a line of its collection.
  return [{ type: before === undefined ? "added" : "removed", collection, id, line: line as Line }];
}

function fieldChanges(collection: ChangedCollection, id: string, before: object, after: object): FieldChange[] {
  const old = fieldsOf(before);
  const fresh = fieldsOf(after);
  return fieldNames(collection).flatMap((field) => {
    const [was = null, is = null] = [old.get(field), fresh.get(field)];
    return was === is ? [] : [{ type: "changed", collection, id, field, before: was, after: is }];
  });
}

const fieldNames = (collection: ChangedCollection): readonly string[] => Object.keys(collection === "about" ? about.shape : collections[collection].shape);

/** The fields of a line by name. */
export const fieldsOf = (line: object): ReadonlyMap<string, FieldValue> => new Map(Object.entries(line));

/**
 * Makes the changes to a plan, in order. Every change has to find what it says was there before, else
 * `ChangeDoesNotFit`; so does every new value have to suit its field. Only the lines that the changes name are read anew,
 * and collections without any stay the very same where they are in canonical order, as the result is. Whether the lines still fit together is for `readPlan` to say.
 */
export function applyChanges(plan: Plan, changes: readonly Change[]): Plan {
  let changedAbout: object = plan.about;
  const touched = new Map<CollectionName, { readonly ids: Set<string>; readonly lines: Map<string, object> }>();
  for (const change of changes) {
    if (change.collection === "about") {
      changedAbout = withField(changedAbout, change);
      continue;
    }
    const { ids, lines: collection } = touched.get(change.collection) ?? { ids: new Set<string>(), lines: new Map<string, object>(plan[change.collection].map((line) => [line.id, line])) };
    touched.set(change.collection, { ids: ids.add(change.id), lines: collection });
    const found = collection.get(change.id);
    if (change.type === "changed") {
      if (found === undefined) throw new ChangeDoesNotFit(change, "there is no such line");
      collection.set(change.id, withField(found, change));
    } else if (change.type === "added") {
      if (found !== undefined) throw new ChangeDoesNotFit(change, "there is such a line already");
      collection.set(change.id, change.line);
    } else {
      if (found === undefined || !sameLine(change.collection, found, change.line)) throw new ChangeDoesNotFit(change, "the line to remove is not there as it was");
      collection.delete(change.id);
    }
  }
  const shapedAbout = changedAbout === plan.about ? plan.about : shaped(about, changedAbout);
  const changed = mapCollections({ ...plan, about: shapedAbout }, (before, name) => {
    const found = touched.get(name);
    if (found === undefined) return before;
    return [...found.lines.values()].map((line) => (found.ids.has((line as Line).id) ? shaped(collections[name], line) : line)) as unknown as typeof before;
  });
  shaped(planShape.shape.partners, changed.partners);
  return inCanonicalOrder(changed);
}

/** Reads a line that was changed; the others were read before. */
function shaped<Shape extends z.ZodType>(shape: Shape, value: unknown): z.output<Shape> {
  const read = shape.safeParse(value);
  if (!read.success) throw new ChangeDoesNotFit(null, read.error.issues.map((issue) => issue.message).join("; "));
  return read.data;
}

function withField(line: object, change: FieldChange): object {
  if (change.field === "id") throw new ChangeDoesNotFit(change, "an id never changes");
  const found = fieldsOf(line).get(change.field);
  if (found !== change.before) throw new ChangeDoesNotFit(change, `"${change.field}" is ${JSON.stringify(found ?? null)}, not ${JSON.stringify(change.before)}`);
  return { ...line, [change.field]: change.after };
}

/** True when two lines hold the same values. */
export const sameLine = (collection: CollectionName, one: object, other: object): boolean => fieldChanges(collection, "", one, other).length === 0;

/** The changes that undo these: last first, before and after exchanged. */
export function invert(changes: readonly Change[]): Change[] {
  return [...changes].reverse().map((change): Change => {
    if (change.type === "changed") return { ...change, before: change.after, after: change.before };
    return { ...change, type: change.type === "added" ? "removed" : "added" };
  });
}

/** Changes in the order in which `diff` gives them. */
export const inDiffOrder = (changes: readonly Change[]): Change[] =>
  [...changes].sort((one, other) => collectionRank(one) - collectionRank(other) || byId(one, other));

const collectionRank = (change: Change): number => (change.collection === "about" ? -1 : collectionNames.indexOf(change.collection));
