/** Groups that lie inside one another or apart, as a tree. */
export interface NestedGroups {
  /** By group: the smallest group around it, or null. */
  readonly parents: readonly (number | null)[];
  /** By member: the smallest group it is in. */
  readonly groupOf: ReadonlyMap<number, number>;
}

/**
 * Nests groups of costs, each a list of positions; groups that are alike lie inside one another in list order. Gives
 * null when two groups cross, so that neither lies inside the other and yet they share a cost.
 */
export function nestGroups(groups: readonly (readonly number[])[]): NestedGroups | null {
  const parents: (number | null)[] = groups.map(() => null);
  const groupOf = new Map<number, number>();
  const largestFirst = groups.map((_, position) => position).sort((one, other) => groups[other]!.length - groups[one]!.length || one - other);
  for (const group of largestFirst) {
    const around = new Set(groups[group]!.map((member) => groupOf.get(member) ?? null));
    if (around.size > 1) return null;
    parents[group] = [...around][0] ?? null;
    for (const member of groups[group]!) groupOf.set(member, group);
  }
  return { parents, groupOf };
}
