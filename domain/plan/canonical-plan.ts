import type { z } from "zod";
import { laterFields } from "./later";
import { about, type CollectionName, collectionNames, collections, planFormat, planShape, type Plan } from "./plan";

type WithId = { readonly id: string };

/** Applies one function to every collection of a plan and keeps each collection's type. */
export function mapCollections(plan: Plan, change: <Item extends WithId>(lines: readonly Item[], name: (typeof collectionNames)[number]) => readonly Item[]): Plan {
  const changed = collectionNames.map((name) => [name, change<WithId>(plan[name], name)]);
  // Each collection went through the same function, which keeps what its lines are.
  return { format: plan.format, about: plan.about, ...(Object.fromEntries(changed) as Pick<Plan, CollectionName>) };
}

/** Sorts by id, character code by character code: never by the machine's locale, where letters may trade places. */
export const byId = (one: WithId, other: WithId): number => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

/**
 * The plan with the lines of each collection sorted by id. This is the "list order" of every rule that breaks ties
 * by it, so that two plans with the same lines always give the same figures and the same hash. A collection that is
 * sorted already stays the very same.
 */
export const inCanonicalOrder = (plan: Plan): Plan => mapCollections(plan, (lines) => (lines.every((line, at) => at === 0 || byId(lines[at - 1]!, line) <= 0) ? lines : [...lines].sort(byId)));

const laterCollections = laterFields(planShape.shape);

/**
 * The plan as it is written down: `format`, `about`, then the collections in the order of `collections`; each line's
 * keys in the order of its shape. A later field that holds its default is left out, and so is a later collection
 * without lines; `readPlan` fills both in again. Lines stay in the order they have.
 */
export function writtenPlan(plan: Plan): Readonly<Record<string, unknown>> {
  const used = collectionNames.filter((name) => plan[name].length > 0 || !laterCollections.has(name));
  return {
    format: planFormat,
    about: lineWriter(about.shape)(plan.about),
    ...Object.fromEntries(used.map((name) => [name, plan[name].map(lineWriter(collections[name].shape))])),
  };
}

function lineWriter(shape: z.ZodRawShape): (line: object) => Readonly<Record<string, unknown>> {
  const fields = Object.keys(shape);
  const later = laterFields(shape);
  return (line) => {
    const values = line as Readonly<Record<string, unknown>>;
    const written: Record<string, unknown> = {};
    for (const field of fields) if (!later.has(field) || values[field] !== later.get(field)) written[field] = values[field];
    return written;
  };
}

/**
 * The canonical text of a plan: what `writtenPlan` gives of the plan in canonical order, as JSON without white space.
 * The content hash is SHA-256 over the UTF-8 bytes of this text. Changing the order of lines changes nothing;
 * changing any value changes the text; not using a later field leaves the text as it was before the field came.
 */
export const canonicalPlan = (plan: Plan): string => JSON.stringify(writtenPlan(inCanonicalOrder(plan)));
