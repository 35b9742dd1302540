import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryAllocation } from "@/testing/oracles/arbitrary-allocation";
import { sureStartCase } from "@/testing/oracles/sure-start-case";
import { allocateMoney } from "./allocate-money";
import type { RefusedBy } from "./relaxation";
import { whoCouldPay } from "./who-could-pay";

const byAge: RefusedBy = (source) => (source === 0 ? ["ages 0 to 3"] : ["ages 5 to 13"]);
const total = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, pence) => sum + pence, 0n);

/** Ten thousand cases, each worked out several times, take a quarter of an hour. */
const longRun = { timeout: 3_600_000 };

describe("who could pay for a cost", longRun, () => {
  it("says how much each source could pay without anything else going short, and who may not by which clause", () => {
    // Sure Start could pay all of the under-fours' part of S3: base budget takes over £14,000.00 of S1.
    expect(whoCouldPay(allocateMoney(sureStartCase), 2, byAge)).toEqual([
      { source: 0, mayPay: true, atMost: 14_000_00n, refusedBy: [] },
      { source: 1, mayPay: false, atMost: 0n, refusedBy: ["ages 5 to 13"] },
      { source: 2, mayPay: true, atMost: 14_000_00n, refusedBy: [] },
    ]);
  });

  it("of a proposed cost, only what is free can be paid", () => {
    const proposed = { ...sureStartCase, costs: [...sureStartCase.costs, { id: "new", serviceId: "S4", year: 0, pence: 9_000_00n }], sources: sureStartCase.sources.map((source, position) => (position === 1 ? source : { ...source, admits: [...source.admits, { cost: 4, atMost: null }] })) };
    expect(whoCouldPay(allocateMoney(proposed), 4, byAge).map(({ atMost }) => atMost)).toEqual([5_000_00n, 0n, 5_000_00n]);
  });

  it("gives the amount that allocating anew finds, with this source alone let through to the cost and the rest owed what it is paid", () => {
    fc.assert(fc.property(arbitraryAllocation(false), (problem) => {
      const allocation = allocateMoney(problem);
      for (const { source, atMost } of whoCouldPay(allocation, 0, () => [])) {
        const costs = problem.costs.map((each, position) => (position === 0 ? each : { ...each, pence: each.pence - allocation.unmet[position]! }));
        const sources = problem.sources.map((each, position) => (position === source ? each : { ...each, admits: each.admits.filter(({ cost }) => cost !== 0) }));
        const others = total(costs.slice(1).map(({ pence }) => pence));
        expect(atMost).toBe(total(allocateMoney({ ...problem, costs, sources }).drawn.flat()) - others);
      }
    }));
  });
});
