import { about, collectionNames, collections, planFormat, type Plan } from "./plan";

type WithId = { readonly id: string };

/** Applies one function to every collection of a plan and keeps each collection's type. */
export function mapCollections(plan: Plan, change: <Item extends WithId>(lines: readonly Item[], name: (typeof collectionNames)[number]) => readonly Item[]): Plan {
  return {
    format: plan.format,
    about: plan.about,
    partners: change(plan.partners, "partners"),
    services: change(plan.services, "services"),
    indexRates: change(plan.indexRates, "indexRates"),
    costLines: change(plan.costLines, "costLines"),
    awards: change(plan.awards, "awards"),
    awardYears: change(plan.awardYears, "awardYears"),
    conditions: change(plan.conditions, "conditions"),
    baseBudgets: change(plan.baseBudgets, "baseBudgets"),
    statedAmounts: change(plan.statedAmounts, "statedAmounts"),
    provisions: change(plan.provisions, "provisions"),
    exitRoutes: change(plan.exitRoutes, "exitRoutes"),
    posts: change(plan.posts, "posts"),
  };
}

/** Sorts by id, character code by character code: never by the machine's locale, where letters may trade places. */
export const byId = (one: WithId, other: WithId): number => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

/**
 * The plan with the lines of each collection sorted by id. This is the "list order" of every rule that breaks ties
 * by it, so that two plans with the same lines always give the same figures and the same hash.
 */
export const inCanonicalOrder = (plan: Plan): Plan => mapCollections(plan, (lines) => [...lines].sort(byId));

/**
 * The canonical text of a plan: JSON without white space; `format`, `about`, then the collections in the order of
 * `collections`; each line's keys in the order of its shape; lines sorted by id. The content hash is SHA-256 over
 * the UTF-8 bytes of this text. Changing the order of lines changes nothing; changing any value changes the text.
 */
export function canonicalPlan(plan: Plan): string {
  const sorted = inCanonicalOrder(plan);
  const parts = collectionNames.map((name) => `${JSON.stringify(name)}:[${sorted[name].map((line) => canonicalLine(line, Object.keys(collections[name].shape))).join(",")}]`);
  return `{"format":${JSON.stringify(planFormat)},"about":${canonicalLine(sorted.about, Object.keys(about.shape))},${parts.join(",")}}`;
}

function canonicalLine(line: object, keys: readonly string[]): string {
  const values = new Map<string, unknown>(Object.entries(line));
  return `{${keys.map((key) => `${JSON.stringify(key)}:${JSON.stringify(values.get(key))}`).join(",")}}`;
}
