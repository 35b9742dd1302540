import type { Allocation } from "./allocation";
import type { AllocationProblem } from "./allocation-problem";
import { comparedBy, paidFor } from "./paid-for";

/** Costs for which a source pays as much as it may. */
export interface AtTheMost {
  /** Positions of the costs, in list order. */
  readonly costs: readonly number[];
  /** What the source pays for them, in pence. */
  readonly pence: bigint;
  /** Ids of the bounds and shares that let it pay no more; none where only the admission itself is capped. */
  readonly bounds: readonly string[];
}

/**
 * Of some costs that a source may pay for, those for which it pays the most it may, together by what says so: an upper
 * bound that is reached, a rate or a greatest share that one penny more would break, or a cap of the admission.
 * Positions are those of the problem. Source: WE-19; 60% of £185,333.33 is £111,200.00, and with that paid £8,800.00 is left.
 */
export function atTheMost(problem: AllocationProblem, { payments }: Pick<Allocation, "payments">, source: number, costs: readonly number[]): AtTheMost[] {
  if (costs.length === 0) return [];
  const own = payments.filter((payment) => payment.source === source);
  const reached = [
    ...problem.bounds.filter((bound) => bound.source === source && bound.atMost !== null && paidFor(own, { costs: new Set(bound.costs) }) >= bound.atMost),
    ...problem.shares.filter((share) => {
      if (share.source !== source || share.kind === "minimum share") return false;
      const { part, whole } = comparedBy(problem, share, payments);
      const { numerator, denominator } = share.share;
      return (part + 1n) * denominator > whole * numerator;
    }),
  ];
  const groups = new Map<string, { bounds: readonly string[]; costs: number[] }>();
  for (const cost of costs) {
    const bounds = [...new Set(reached.filter((each) => each.costs.includes(cost)).map(({ id }) => id))];
    const key = JSON.stringify(bounds);
    const group = groups.get(key) ?? { bounds, costs: [] };
    groups.set(key, group);
    group.costs.push(cost);
  }
  return [...groups.values()].map((group) => ({ ...group, pence: paidFor(own, { costs: new Set(group.costs) }) }));
}
