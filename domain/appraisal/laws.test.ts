import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareRatios, multiply, ratio } from "../money/ratio";
import { roundFraction } from "@/testing/oracles/appraisal";
import { avoidedCost, gainsByPartner } from "./avoided-cost";
import { cheaperAt, flipPoint } from "./flip-point";
import { ratioAsDecimal } from "../money/ratio-as-decimal";
import { sensitivity } from "./sensitivity";
import { percentileOf, simulate } from "./simulation";

const pence = fc.bigInt({ min: -(10n ** 11n), max: 10n ** 11n });
const part = fc.integer({ min: 0, max: 100 }).map((hundredths) => ratio(hundredths, 100));

describe("the laws of appraisal", () => {
  it("takes off at every step of an avoided cost, never adds, and the partners' parts total", () => {
    const claims = fc.record({ unitCost: fc.bigInt({ min: 0n, max: 10n ** 10n }), units: fc.nat(50).map((units) => ratio(units, 1)), deadweight: part, optimism: part, attribution: part, cashable: part });
    fc.assert(fc.property(claims, fc.array(fc.bigInt({ min: 1n, max: 9n }), { minLength: 1, maxLength: 4 }), (claim, weights) => {
      const cost = avoidedCost(claim);
      const steps = [cost.gross, cost.afterDeadweight, cost.afterOptimism, cost.adjusted, cost.cashable];
      expect(steps).toEqual(steps.toSorted((one, other) => (one < other ? 1 : -1)));
      const gains = gainsByPartner(cost, weights.map((weight, place) => ({ weight, isConfirmed: place === 0 })));
      expect(gains.reduce((sum, gain) => sum + gain.cashable, 0n)).toBe(cost.cashable);
      expect(gains.reduce((sum, gain) => sum + gain.inBudget, 0n)).toBe(gains[0]!.cashable);
    }));
  });

  it("finds two options alike at the flip point and in opposite order on its two sides", () => {
    const options = fc.record({ fixed: pence, perUnit: pence });
    fc.assert(fc.property(options, options, (first, second) => {
      const flip = flipPoint(first, second);
      if (typeof flip === "string") return;
      const beside = (step: bigint) => ({ numerator: flip.numerator + step * flip.denominator, denominator: flip.denominator });
      expect(cheaperAt(first, second, flip)).toBe(0);
      expect(cheaperAt(first, second, beside(1n))).toBe(-cheaperAt(first, second, beside(-1n)));
    }));
  });

  it("draws within the ends that sensitivity gives, the same for the same seed", () => {
    fc.assert(fc.property(pence, pence, fc.tuple(part, part, part), fc.bigInt({ min: 0n, max: 10n ** 9n }), fc.boolean(), (fixed, amount, ends, seed, isTriangle) => {
      const [low, base, high] = ends.toSorted(compareRatios) as [typeof ends[0], typeof ends[0], typeof ends[0]];
      const term = { pence: amount, effect: "grows by it each year" as const, years: 2, low, base, high, likely: isTriangle ? base : null };
      const line = sensitivity(fixed, [term]).lines[0]!;
      const [least, most] = line.atLow < line.atHigh ? [line.atLow, line.atHigh] : [line.atHigh, line.atLow];
      const drawn = simulate(fixed, [term], seed, 5);
      for (const outcome of drawn) expect(outcome >= least && outcome <= most).toBe(true);
      expect(simulate(fixed, [term], seed, 5)).toEqual(drawn);
    }));
  });

  it("rounds a ratio for show as whole numbers do", () => {
    fc.assert(fc.property(pence, fc.bigInt({ min: 1n, max: 10n ** 6n }), fc.nat(6), (numerator, denominator, places) => {
      const shown = ratioAsDecimal({ numerator, denominator }, places);
      expect(BigInt(shown.replace(".", ""))).toBe(roundFraction(numerator * 10n ** BigInt(places), denominator));
      expect(ratioAsDecimal(multiply({ numerator, denominator }, ratio(7, 7)), places)).toBe(shown);
    }));
  });

  it("takes the nearest rank as percentile", () => {
    expect([1, 50, 51, 100].map((percentile) => percentileOf([10n, 20n], percentile))).toEqual([10n, 10n, 20n, 20n]);
  });
});
