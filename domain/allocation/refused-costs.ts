import type { AllocationProblem } from "./allocation-problem";
import type { RefusedBy } from "./relaxation";

/** Costs that the same clauses, all of them together, keep a source from paying in full; positions in list order. */
export interface RefusedCosts {
  readonly clauses: readonly string[];
  readonly costs: readonly number[];
}

/** The refused costs of a source by the clauses that refuse them; each source is asked once, when it is first looked at. */
export type RefusedCostsOf = (source: number) => readonly RefusedCosts[];

/** Asks which clauses refuse a source for a cost once for each of them, however many reasons look at it. */
export function refusedCosts({ sources, costs }: AllocationProblem, refusedBy: RefusedBy): RefusedCostsOf {
  const known: (readonly RefusedCosts[] | undefined)[] = [];
  // Costs of one kind mostly come with the very same list of clauses.
  const keys = new Map<readonly string[], string>();
  const keyOf = (clauses: readonly string[]): string => {
    const key = keys.get(clauses) ?? JSON.stringify(clauses);
    keys.set(clauses, key);
    return key;
  };
  const ask = (source: number): readonly RefusedCosts[] => {
    const paidInFull = new Set(sources[source]!.admits.flatMap(({ cost, atMost }) => (atMost === null ? [cost] : [])));
    const found = new Map<string, { clauses: readonly string[]; costs: number[] }>();
    costs.forEach((_, cost) => {
      const clauses = paidInFull.has(cost) ? [] : refusedBy(source, cost);
      if (clauses.length === 0) return;
      const key = keyOf(clauses);
      const alike = found.get(key) ?? { clauses, costs: [] };
      alike.costs.push(cost);
      found.set(key, alike);
    });
    return [...found.values()];
  };
  return (source) => (known[source] ??= ask(source));
}
