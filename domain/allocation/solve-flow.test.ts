import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { highsSolver } from "@/server/solver/highs";
import { allocateBySolver } from "@/testing/oracles/allocation-by-solver";
import { arbitraryAllocation } from "@/testing/oracles/arbitrary-allocation";
import type { Allocation } from "./allocation";
import { spendingOrder, type AllocationProblem } from "./allocation-problem";
import type { LinearSolver } from "./linear-program";
import { payRestrictedMoneyFirst } from "@/testing/oracles/restricted-money-first";
import { readAllocation } from "./read-allocation";
import { solveFlow } from "./solve-flow";

const allocate = (problem: AllocationProblem): Allocation => readAllocation(solveFlow({ ...problem, floors: [] }));
const total = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, pence) => sum + pence, 0n);
/** What the solver found, a little beside a whole penny, to the penny; nought never below nought. */
const wholePence = (found: number): number => Math.round(found) + 0;
/** Ten thousand cases, each worked out several times, take a quarter of an hour. */
const longRun = { timeout: 3_600_000 };

describe("which money pays for what, over all years", longRun, () => {
  let solve: LinearSolver;
  beforeAll(async () => { solve = await highsSolver(); });

  const usedOfKind = (problem: AllocationProblem, { drawn }: Allocation): number[] => spendingOrder.map((kind) => Number(total(problem.sources.flatMap((source, position) => (source.kind === kind ? drawn[position]! : [])))));

  it("is the best at every level of the objective, as the solver finds it", () => {
    fc.assert(fc.property(arbitraryAllocation(false), (problem) => {
      const found = allocate(problem);
      const best = allocateBySolver(problem, solve);
      expect(Number(total(problem.costs.map((cost) => cost.pence)) - total(found.unmet))).toBe(wholePence(best.paid));
      expect(usedOfKind(problem, found)).toEqual(best.usedOfKind.map(wholePence));
      expect(usedByLapse(problem, found)).toEqual(best.usedByLapse.map((ofKind) => ofKind.map(wholePence)));
    }));
  });

  it("meets what must be paid at least, and is the best at every level among those who do", () => {
    fc.assert(fc.property(arbitraryAllocation(true), (problem) => {
      const found = allocate(problem);
      // What cannot be met is taken down to what can, and then the solver has to agree.
      const missed = new Map(found.unmetBounds.map(({ id, pence }) => [id, pence]));
      const bounds = problem.bounds.map((bound) => ({ ...bound, atLeast: bound.atLeast - (missed.get(bound.id) ?? 0n) }));
      const best = allocateBySolver({ ...problem, bounds }, solve);
      expect(usedOfKind(problem, found)).toEqual(best.usedOfKind.map(wholePence));
      expect(usedByLapse(problem, found)).toEqual(best.usedByLapse.map((ofKind) => ofKind.map(wholePence)));
      // And not a penny more of the first bound that is missed can be met.
      const first = problem.bounds.findIndex(({ id }) => missed.has(id));
      if (first >= 0) expect(() => allocateBySolver({ ...problem, bounds: bounds.map((bound, position) => ({ ...bound, atLeast: position < first ? bound.atLeast : position === first ? bound.atLeast + 1n : 0n })) }, solve)).toThrow("cannot be met");
    }));
  });

  it("comes to the same where sources that share a list each have a list of their own", () => {
    fc.assert(fc.property(arbitraryAllocation(true), (problem) => {
      const [shared, apart] = [allocate(problem), allocate({ ...problem, sources: problem.sources.map((source) => ({ ...source, admits: [...source.admits] })) })];
      expect([shared.unmet, shared.drawn, shared.left, shared.unmetBounds]).toEqual([apart.unmet, apart.drawn, apart.left, apart.unmetBounds]);
    }));
  });

  it("uses of each year's money what one year alone would, where nothing is carried and all is admitted whole", () => {
    fc.assert(fc.property(arbitraryAllocation(false), (given) => {
      const sources = [...given.sources].sort((one, other) => spendingOrder.indexOf(one.kind) - spendingOrder.indexOf(other.kind)).map((source) => ({ ...source, carryForward: [0n, 0n, 0n], admits: source.admits.map(({ cost }) => ({ cost, atMost: null })) }));
      const found = allocate({ ...given, sources });
      for (let year = 0; year < 3; year += 1) {
        const costs = new Map(given.costs.filter((cost) => cost.year === year).map((cost) => [cost.id, cost.pence]));
        const paid = payRestrictedMoneyFirst(sources.map(({ id, available, admits }) => ({ id, available: available[year]!, mayPayFor: new Set(admits.map(({ cost }) => `c${cost}`)) })), costs);
        expect(found.used.map((ofSource) => ofSource[year])).toEqual(sources.map(({ id }) => total(paid.filter((payment) => payment.sourceId === id).map((payment) => payment.pence))));
      }
    }));
  });

  it("where money is short, pays the first costs of the list first: none could take more without an earlier one losing", () => {
    fc.assert(fc.property(arbitraryAllocation(false), (problem) => {
      const found = allocate(problem);
      const paid = problem.costs.map((cost, position) => cost.pence - found.unmet[position]!);
      // The costs alone, paid one after another by whatever money there is: the most the first, the first two, ... can get.
      problem.costs.forEach((_, last) => {
        const first = { ...problem, costs: problem.costs.slice(0, last + 1), sources: problem.sources.map((source) => ({ ...source, admits: source.admits.filter(({ cost }) => cost <= last) })) };
        expect(total(paid.slice(0, last + 1))).toBe(total(allocate(first).drawn.flat()));
      });
    }));
  });
});

function usedByLapse(problem: AllocationProblem, { drawn }: Allocation): number[][] {
  return spendingOrder.map((kind) => Array.from({ length: problem.years }, (_, until) => problem.sources.reduce((sum, source, position) => {
    if (source.kind !== kind) return sum;
    return sum + drawn[position]!.reduce((ofSource, pence, year) => {
      let lapse = year;
      while (lapse + 1 < problem.years && source.carryForward[lapse]! > 0n && (lapse === year || source.carriedAgain)) lapse += 1;
      return ofSource + (lapse <= until ? Number(pence) : 0);
    }, 0);
  }, 0)));
}
