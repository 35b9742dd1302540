import { byId, mapCollections } from "@/domain/plan/canonical-plan";
import { applyChanges, type Change } from "@/domain/plan/change";
import { collectionNames, type CollectionName, type Line, type Plan } from "@/domain/plan/plan";

/**
 * `applyChanges` that looks only at the lines the changes name: the others are sound already, and so many of them need
 * not be read anew for one figure. Collections that do not change keep their identity. Throws `ChangeDoesNotFit`.
 */
export function applyEdit(plan: Plan, changes: readonly Change[]): Plan {
  const named = new Map<CollectionName, Set<string>>();
  for (const { collection, id } of changes) if (collection !== "about") named.set(collection, (named.get(collection) ?? new Set()).add(id));
  // A plan has at least one partner, so the partners stay in the part.
  const part = mapCollections(plan, (lines, name) => (name === "partners" ? lines : lines.filter(({ id }) => named.get(name)?.has(id) ?? false)));
  const after = applyChanges(part, changes);
  const merged = collectionNames.flatMap((name): (readonly [CollectionName, readonly Line[]])[] => {
    const ids = named.get(name);
    if (ids === undefined) return [];
    return [[name, [...linesOf(plan, name).filter(({ id }) => !ids.has(id)), ...linesOf(after, name).filter(({ id }) => ids.has(id))].sort(byId)]];
  });
  return { ...plan, about: changes.some(({ collection }) => collection === "about") ? after.about : plan.about, ...Object.fromEntries(merged) };
}

const linesOf = (plan: Plan, name: CollectionName): readonly Line[] => plan[name];
