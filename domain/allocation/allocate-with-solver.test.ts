import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { highsSolver } from "@/server/solver/highs";
import { allocateBySolver } from "@/testing/oracles/allocation-by-solver";
import { arbitraryAllocation, arbitraryShares } from "@/testing/oracles/arbitrary-allocation";
import { sureStartCase } from "@/testing/oracles/sure-start-case";
import { allocateMoney } from "./allocate-money";
import { allocateWithSolver } from "./allocate-with-solver";
import type { AllocationProblem, ShareConstraint } from "./allocation-problem";
import { checkAllocation } from "./check-allocation";
import type { LinearSolver } from "./linear-program";
import { SolverNeededError } from "./solver-needed-error";

const total = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, pence) => sum + pence, 0n);
const withShare = (share: Pick<ShareConstraint, "kind" | "source" | "costs" | "share">): AllocationProblem => ({ ...sureStartCase, shares: [{ id: "h", year: 0, ...share }] });
const half = { numerator: 1n, denominator: 2n };

/** Ten thousand cases, each worked out several times, take a quarter of an hour. */
const longRun = { timeout: 3_600_000 };

describe("shares of what is paid", longRun, () => {
  let solve: LinearSolver;
  beforeAll(async () => { solve = await highsSolver(); });

  it("a grant that matches half pays no more than half of what is paid", () => {
    // Sure Start may pay half of S1: £30,000.00, and £14,000.00 for the under-fours; base budget pays £40,000.00 in all.
    const { used, unmet, payments } = allocateMoney(withShare({ kind: "rate", source: 0, costs: [0], share: half }), solve);
    expect(used).toEqual([[44_000_00n], [80_000_00n], [40_000_00n]]);
    expect(total(unmet)).toBe(1_000_00n);
    expect(payments.find(({ source, cost }) => source === 0 && cost === 0)?.pence).toBe(30_000_00n);
  });

  it("a grant that must spend a quarter of what it spends on one service does so", () => {
    const { used, payments } = allocateMoney(withShare({ kind: "minimum share", source: 0, costs: [2], share: { numerator: 1n, denominator: 4n } }), solve);
    expect(used[0]).toEqual([50_000_00n]);
    expect(payments.find(({ source, cost }) => source === 0 && cost === 2)!.pence >= 12_500_00n).toBe(true);
  });

  it("asks no solver where the shares are kept anyway, and says so when one is needed", () => {
    const kept = withShare({ kind: "maximum share", source: 0, costs: [0], share: { numerator: 1n, denominator: 1n } });
    expect(allocateMoney(kept).withinPence).toBe(0n);
    expect(() => allocateMoney(withShare({ kind: "rate", source: 0, costs: [0], share: half }))).toThrow(SolverNeededError);
  });

  it("keeps bounds that cross, which no flow can", () => {
    const pins = [[0, 1], [1, 2]].map((costs, position) => ({ id: `p${position}`, kind: "pinned payment" as const, source: 2, year: 0, costs, atLeast: 5_000_00n, atMost: 12_000_00n }));
    const { payments, unmetBounds, unmet } = allocateMoney({ ...sureStartCase, bounds: pins }, solve);
    expect([unmetBounds, total(unmet)]).toEqual([[], 0n]);
    for (const { costs } of pins) {
      const paid = total(payments.filter(({ source, cost }) => source === 2 && costs.includes(cost)).map(({ pence }) => pence));
      expect(paid >= 5_000_00n && paid <= 12_000_00n).toBe(true);
    }
  });

  it("is within a few pence of the solver's best, and keeps every law exactly", () => {
    fc.assert(fc.property(arbitraryShares(false), (problem) => {
      const found = allocateMoney(problem, solve);
      checkAllocation(problem, found);
      const best = allocateBySolver(problem, solve);
      const distance = best.paid - Number(total(found.drawn.flat()));
      expect(distance).toBeGreaterThan(-0.01);
      expect(found.withinPence <= 4n && Number(found.withinPence) + 1 > distance).toBe(true);
      const restricted = total(found.drawn.flatMap((ofSource, source) => (problem.sources[source]!.kind === "restricted grant" ? ofSource : [])));
      expect(best.usedOfKind[0]! - Number(restricted)).toBeLessThan(6);
    }));
  });

  it("keeps every law with bounds as well, and tells every penny by which a bound is missed", () => {
    fc.assert(fc.property(arbitraryShares(true), (problem) => checkAllocation(problem, allocateMoney(problem, solve))));
  });

  it("through the solver comes to what the flow alone comes to, where there are no shares", () => {
    fc.assert(fc.property(arbitraryAllocation(true), (problem) => {
      const [flow, program] = [allocateMoney(problem), allocateWithSolver(problem, solve)];
      expect({ ...program, settled: null }).toEqual({ ...flow, settled: null });
    }));
  });
});
