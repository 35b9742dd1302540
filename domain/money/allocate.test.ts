import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocate, allocatePence, AllocationWeightsError } from "./allocate";
import { money, toPounds } from "./money";

const split = (total: string, ...weights: number[]): string[] => allocate(money(total), weights.map(BigInt)).map(toPounds);

describe("allocate", () => {
  it.each([
    ["WE-04: an award over 17 months by days", "85000.00", [365, 153], ["59893.82", "25106.18"]],
    ["WE-08: an overspend by contributions", "47321.57", [1_250_000, 830_000, 120_000], ["26887.25", "17853.14", "2581.18"]],
    ["WE-08b: the same contributions, another overspend", "47321.01", [1_250_000, 830_000, 120_000], ["26886.94", "17852.93", "2581.14"]],
    ["WE-09: an underspend returned equally, ties in list order", "-10000.01", [1, 1, 1], ["-3333.34", "-3333.34", "-3333.33"]],
    ["WE-13: quarterly instalments", "830000.01", [1, 1, 1, 1], ["207500.01", "207500.00", "207500.00", "207500.00"]],
    ["WE-16: sub-splits 30/50/15/5", "1234567.89", [30, 50, 15, 5], ["370370.37", "617283.95", "185185.18", "61728.39"]],
    ["WE-31: an exit surplus", "18750.50", [125, 83, 12], ["10653.69", "7074.05", "1022.76"]],
  ])("%s", (_, total, weights, parts) => {
    expect(split(total, ...weights)).toEqual(parts);
  });

  it("gives a tied penny to the larger weight before the earlier in the list", () => {
    // Remainders of 1 × 1/2 and 1 × 3/6 tie; the larger weight stands second.
    expect(allocatePence(1n, [1n, 1n])).toEqual([1n, 0n]);
    expect(allocatePence(2n, [1n, 3n])).toEqual([0n, 2n]);
    expect(allocatePence(10n, [1n, 3n])).toEqual([2n, 8n]);
  });

  it("gives nothing to a weight of nought", () => {
    expect(split("0.01", 0, 1, 0)).toEqual(["0.00", "0.01", "0.00"]);
  });

  it("refuses no weights, weights that are all nought, and a weight below nought", () => {
    for (const weights of [[], [0n, 0n], [1n, -1n]]) expect(() => allocatePence(1n, weights)).toThrow(AllocationWeightsError);
  });

  const cases = fc.tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1, maxLength: 12 }).filter((weights) => weights.some((weight) => weight > 0n)));

  it("always sums to the total, and no part is a penny or more from its exact share", () => {
    fc.assert(fc.property(cases, ([total, weights]) => {
      const parts = allocatePence(total, weights);
      const all = weights.reduce((sum, weight) => sum + weight, 0n);
      expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(total);
      parts.forEach((part, position) => {
        const distance = part * all - total * (weights[position] ?? 0n);
        expect((distance < 0n ? -distance : distance) < all).toBe(true);
      });
    }));
  });

  it("splits a negative total as the negative of its size", () => {
    fc.assert(fc.property(cases, ([total, weights]) => {
      expect(allocatePence(-total, weights)).toEqual(allocatePence(total, weights).map((part) => -part));
    }));
  });
});
