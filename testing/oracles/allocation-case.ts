import { spendingOrder, type AllocationCost, type AllocationProblem, type AllocationSource } from "@/domain/allocation/allocation-problem";

/** Chance that is the same on every machine: whole numbers from nought up to, not including, `below`. */
function seededChance(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

/**
 * A case of about `arcs` pairs of money and cost over five years. The services are of eight kinds: a ring-fenced grant may
 * pay for two of them, mostly the first few, so that it is left over while the last kinds go short; other grants and
 * base budgets may pay for any, or for one kind. A third of the sources carry a quarter forward, some payments are capped.
 * The same seed gives the same case everywhere; every part grows with the root of `arcs`.
 */
export function allocationCase({ seed, arcs }: { readonly seed: number; readonly arcs: number }): AllocationProblem {
  const years = 5;
  const sourceCount = Math.max(4, Math.round(Math.sqrt(arcs / 5.1)));
  const servicesAYear = Math.max(8, Math.round(sourceCount * 2.6));
  const chance = seededChance(seed);
  const costs = Array.from({ length: years * servicesAYear }, (_, position): AllocationCost => ({ id: `c${position}`, serviceId: `s${position % servicesAYear}`, year: Math.floor(position / servicesAYear), pence: BigInt(1_000_00 + chance(60_000_00)) }));
  const kindOf = (cost: number): number => (cost % servicesAYear) % 8;
  const sources = Array.from({ length: sourceCount }, (_, position): AllocationSource => {
    const kind = spendingOrder[[0, 2, 0, 1, 0, 3, 0][position % 7]!]!;
    const wide = kind !== "restricted grant" && position % 2 === 1;
    const reach = wide ? [0, 1, 2, 3, 4, 5, 6, 7] : [Math.min(chance(8), chance(8), chance(8)), Math.min(chance(8), chance(8), chance(8))];
    const available = Array.from({ length: years }, () => BigInt(10_000_00 + chance(120_000_00)));
    return {
      id: `m${position}`, kind, available, carriedAgain: false,
      carryForward: available.map((pence) => (position % 3 === 0 ? pence / 4n : 0n)),
      admits: costs.flatMap((_, cost) => (reach.includes(kindOf(cost)) ? [{ cost, atMost: chance(10) === 0 ? BigInt(chance(5_000_00)) : null }] : [])),
    };
  });
  return { years, costs, sources, bounds: [], shares: [] };
}
