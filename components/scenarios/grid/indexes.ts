import type { Line, Plan } from "@/domain/plan/plan";

/** An index with its rates; it is known by the id of its first rate, because its name may be changed. */
export interface PlanIndex {
  readonly id: string;
  readonly index: string;
  readonly lines: readonly Line<"indexRates">[];
}

/** The indexes of a plan, in the order in which its rates first name them. */
export function indexesOf(plan: Pick<Plan, "indexRates">): readonly PlanIndex[] {
  const found = new Map<string, Line<"indexRates">[]>();
  for (const line of plan.indexRates) {
    const lines = found.get(line.index);
    if (lines === undefined) found.set(line.index, [line]);
    else lines.push(line);
  }
  return [...found].map(([index, lines]) => ({ id: lines[0]!.id, index, lines }));
}

/** The index to which a rate belongs; undefined when there is no such rate. */
export const indexOfRate = (plan: Pick<Plan, "indexRates">, rateId: string): PlanIndex | undefined => {
  const index = plan.indexRates.find(({ id }) => id === rateId)?.index;
  return indexesOf(plan).find((one) => one.index === index);
};

/** A name that no index of the plan has: "new index", "new index 2". */
export function freeIndexName(plan: Pick<Plan, "indexRates">): string {
  const taken = new Set(plan.indexRates.map(({ index }) => index));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? "new index" : `new index ${number}`;
    if (!taken.has(name)) return name;
  }
}
