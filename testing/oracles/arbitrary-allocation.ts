import fc from "fast-check";
import { spendingOrder, type AllocationProblem } from "@/domain/allocation/allocation-problem";

const pence = (max: number): fc.Arbitrary<bigint> => fc.nat({ max }).map(BigInt);

/** Small problems over three years, with caps, carry-forward and sources that share one list of costs; bounds are subgroups of one source's costs in one year, nested or apart. */
export const arbitraryAllocation = (withBounds: boolean): fc.Arbitrary<AllocationProblem> =>
  fc.record({
    costs: fc.array(fc.record({ year: fc.nat({ max: 2 }), pence: pence(30) }), { minLength: 1, maxLength: 9 }),
    shared: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
    sources: fc.array(
      fc.record({
        sharing: fc.boolean(),
        kind: fc.constantFrom(...spendingOrder),
        available: fc.array(pence(30), { minLength: 3, maxLength: 3 }),
        carryForward: fc.array(fc.oneof(fc.constant(0n), pence(20)), { minLength: 3, maxLength: 3 }),
        carriedAgain: fc.boolean(),
        reach: fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: pence(10) }, { weight: 3, arbitrary: fc.constant("no" as const) }), { minLength: 9, maxLength: 9 }),
        bound: fc.record({ year: fc.nat({ max: 2 }), size: fc.nat({ max: 2 }), kind: fc.constantFrom("pinned payment" as const, "minimum sub-share" as const, "maximum sub-share" as const), atLeast: pence(12), atMost: fc.option(pence(25)) }),
        inner: fc.record({ size: fc.nat({ max: 1 }), atLeast: pence(6), atMost: fc.option(pence(15)) }),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  }).map(({ costs, shared, sources }): AllocationProblem => {
    const sharedList = costs.flatMap((_, cost) => (shared[cost] === true ? [{ cost, atMost: null }] : []));
    return {
      years: 3,
      costs: costs.map((cost, position) => ({ id: `c${position}`, serviceId: `s${position % 3}`, ...cost })),
      sources: sources.map(({ sharing, reach, bound: _bound, inner: _inner, ...source }, position) => ({ id: `m${position}`, ...source, admits: sharing ? sharedList : costs.flatMap((_, cost) => (reach[cost] === "no" ? [] : [{ cost, atMost: reach[cost] as bigint | null }])) })),
      bounds: !withBounds ? [] : sources.flatMap(({ bound, inner }, source) => {
        const inYear = costs.flatMap((cost, position) => (cost.year === bound.year ? [position] : []));
        const outer = { id: `b${source}`, kind: bound.kind, source, year: bound.year, costs: inYear.slice(0, bound.size + 1), atLeast: bound.atLeast, atMost: bound.atMost };
        return [outer, { ...outer, id: `i${source}`, costs: inYear.slice(0, inner.size), atLeast: inner.atLeast, atMost: inner.atMost }].filter((each) => each.costs.length > 0);
      }),
      shares: [],
    };
  });

/** The same with shares: one or two of one source or another, over some of the costs of a year. */
export const arbitraryShares = (withBounds: boolean): fc.Arbitrary<AllocationProblem> =>
  fc.tuple(arbitraryAllocation(withBounds), fc.array(fc.record({ source: fc.nat({ max: 4 }), year: fc.nat({ max: 2 }), kind: fc.constantFrom("rate" as const, "minimum share" as const, "maximum share" as const), of: fc.integer({ min: 1, max: 7 }), parts: fc.nat({ max: 7 }), group: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }) }), { minLength: 1, maxLength: 3 })).map(([problem, shares]) => ({
    ...problem,
    shares: shares.map(({ source, year, kind, of, parts, group }, position) => ({
      id: `h${position}`, kind, year, source: source % problem.sources.length,
      costs: problem.costs.flatMap((cost, at) => (cost.year === year && group[at] === true ? [at] : [])),
      share: { numerator: BigInt(Math.min(of, parts)), denominator: BigInt(of) },
    })),
  }));
