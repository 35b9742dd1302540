import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryAllocation } from "@/testing/oracles/arbitrary-allocation";
import { sureStartCase } from "@/testing/oracles/sure-start-case";
import { allocateMoney } from "./allocate-money";
import { AmountTooLargeError } from "./allocation-network";
import type { AllocationProblem, AllocationSource } from "./allocation-problem";
import { baseFirst, payInOrder } from "./pay-in-order";

const total = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, pence) => sum + pence, 0n);

/** Ten thousand cases, each worked out several times, take a quarter of an hour. */
const longRun = { timeout: 3_600_000 };

describe("allocation of money over all years", longRun, () => {
  it("WE-15: pays all £165,000.00, uses both ring-fenced grants in full and leaves £5,000.00 of base budget", () => {
    const { unmet, used, left, payments } = allocateMoney(sureStartCase);
    expect(unmet).toEqual([0n, 0n, 0n, 0n]);
    expect(used).toEqual([[50_000_00n], [80_000_00n], [35_000_00n]]);
    expect(left).toEqual([[0n], [0n], [5_000_00n]]);
    expect(total(payments.map(({ pence }) => pence))).toBe(165_000_00n);
  });

  it("WE-15: spending base budget first leaves £11,000.00 unmet and £16,000.00 of Sure Start unspent", () => {
    const { unmet, left } = payInOrder(sureStartCase, baseFirst(sureStartCase));
    expect(total(unmet)).toBe(11_000_00n);
    expect(left).toEqual([[16_000_00n], [0n], [0n]]);
  });

  const grant = (id: string, available: readonly bigint[], carryForward: readonly bigint[], costs: readonly number[], carriedAgain = false): AllocationSource => ({ id, kind: "restricted grant", available, carryForward, carriedAgain, admits: costs.map((cost) => ({ cost, atMost: null })) });
  const twoYears = (sources: readonly AllocationSource[], ...pence: readonly bigint[]): AllocationProblem => ({ years: pence.length, costs: pence.map((cost, year) => ({ id: `c${year}`, serviceId: "s", year, pence: cost })), sources, bounds: [], shares: [] });

  it("carries money into the next year up to the limit, and what is above it lapses", () => {
    const { used, carried, left, unmet } = allocateMoney(twoYears([grant("g", [100n, 10n], [25n, 0n], [0, 1])], 60n, 50n));
    expect({ used, carried, left, unmet }).toEqual({ used: [[60n, 35n]], carried: [[25n, 0n]], left: [[15n, 0n]], unmet: [0n, 15n] });
  });

  it("uses money carried in before the next year's own, because it lapses first", () => {
    const { drawn, left } = allocateMoney(twoYears([grant("g", [100n, 50n], [40n, 0n], [0, 1])], 60n, 50n));
    expect({ drawn, left }).toEqual({ drawn: [[100n, 10n]], left: [[0n, 40n]] });
  });

  it("carries money on a second time only where that is allowed", () => {
    const carry = [30n, 30n, 0n];
    expect(allocateMoney(twoYears([grant("g", [30n, 0n, 0n], carry, [0, 1, 2], false)], 0n, 0n, 30n)).unmet).toEqual([0n, 0n, 30n]);
    expect(allocateMoney(twoYears([grant("g", [30n, 0n, 0n], carry, [0, 1, 2], true)], 0n, 0n, 30n)).unmet).toEqual([0n, 0n, 0n]);
  });

  it("keeps a pinned payment, also where it makes another cost go short", () => {
    const pinned = { ...sureStartCase, bounds: [{ id: "p", kind: "pinned payment" as const, source: 2, year: 0, costs: [1], atLeast: 40_000_00n, atMost: 40_000_00n }] };
    const { payments, unmet, unmetBounds } = allocateMoney(pinned);
    expect(payments.find(({ source, cost }) => source === 2 && cost === 1)?.pence).toBe(40_000_00n);
    expect([total(unmet), unmetBounds]).toEqual([24_000_00n, []]);
  });

  it("meets a pin that asks for too much as far as it can, and says by how much it is missed", () => {
    const pinned = { ...sureStartCase, bounds: [{ id: "p", kind: "pinned payment" as const, source: 0, year: 0, costs: [2], atLeast: 20_000_00n, atMost: null }] };
    expect(allocateMoney(pinned).unmetBounds).toEqual([{ id: "p", pence: 6_000_00n }]);
  });

  it("refuses amounts that cannot be counted exactly", () => {
    expect(() => allocateMoney({ ...sureStartCase, costs: [{ id: "c", serviceId: "s", year: 0, pence: 2n ** 53n }], sources: [] })).toThrow(AmountTooLargeError);
  });

  it("pays nothing outside what is admitted, never more than a cost or a year's money, and every penny is accounted for", () => {
    fc.assert(fc.property(arbitraryAllocation(true), (problem) => {
      const { payments, unmet, used, drawn, carried, left } = allocateMoney(problem);
      const paid = problem.costs.map(() => 0n);
      for (const { source, cost, pence } of payments) {
        const admission = problem.sources[source]!.admits.find((each) => each.cost === cost);
        expect(admission !== undefined && pence > 0n && pence <= (admission.atMost ?? pence)).toBe(true);
        paid[cost]! += pence;
      }
      problem.costs.forEach((cost, position) => expect(paid[position]! + unmet[position]!).toBe(cost.pence));
      expect([...unmet, ...left.flat()].every((pence) => pence >= 0n)).toBe(true);
      problem.sources.forEach((source, at) => source.available.forEach((pence, year) => {
        const [on, brought] = [carried[at]![year]!, year === 0 ? 0n : carried[at]![year - 1]!];
        expect(drawn[at]![year]! + left[at]![year]!).toBe(pence);
        expect(used[at]![year]! + on).toBe(drawn[at]![year]! + brought);
        expect(on <= (source.carryForward[year] ?? 0n) || on === 0n).toBe(true);
        if (!source.carriedAgain) expect(on <= drawn[at]![year]!).toBe(true);
        expect(used[at]![year]).toBe(total(payments.filter(({ source: payer, cost }) => payer === at && problem.costs[cost]!.year === year).map((payment) => payment.pence)));
      }));
    }));
  });

  it("leaves no more unmet than any order of paying would", () => {
    fc.assert(fc.property(arbitraryAllocation(false), (problem) => {
      expect(total(allocateMoney(problem).unmet) <= total(payInOrder(problem, baseFirst(problem)).unmet)).toBe(true);
    }));
  });
});
