import type { CollectionName, Plan } from "./plan";

/** Lines that carry money share one set of ids, because a figure names its lines by id alone. */
const money = ["costLines", "awards", "baseBudgets"] as const satisfies readonly CollectionName[];

/**
 * An id made of words, "children-and-families-grant", that no line of the collection has; among lines that carry money,
 * none of those. `taken` are ids given already in the same go.
 */
export function freeLineId(plan: Plan, collection: CollectionName, words: string, taken: readonly string[] = []): string {
  const looked: readonly CollectionName[] = (money as readonly CollectionName[]).includes(collection) ? money : [collection];
  const known = new Set([...looked.flatMap((name) => plan[name].map(({ id }) => id)), ...taken]);
  const plain = words.toLowerCase().replace(/['’]/g, "").replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 56).replace(/-+$/, "") || "line";
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? plain : `${plain}-${count}`;
    if (!known.has(id)) return id;
  }
}
