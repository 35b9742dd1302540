import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forecastOutturn, profiled, straightLine } from "./forecast-outturn";

const pence = fc.bigInt({ min: 0n, max: 10n ** 10n });
const month = fc.integer({ min: 1, max: 12 });
const weights = fc.array(fc.bigInt({ min: 1n, max: 100n }), { minLength: 12, maxLength: 12 });
const onwards = fc.constantFrom("at today's rate" as const, "as budgeted" as const);

describe("the forecast outturn", () => {
  it("is what is spent when the year is over", () => {
    fc.assert(fc.property(pence, pence, weights, onwards, (spent, budget, profile, how) => {
      expect(forecastOutturn(spent, budget, straightLine(12), how)).toBe(spent);
      expect(forecastOutturn(spent, budget, profiled(profile, 12), how)).toBe(spent);
    }));
  });

  it("is the same on a straight line as on a profile of equal months", () => {
    fc.assert(fc.property(pence, pence, month, onwards, (spent, budget, now, how) => {
      expect(forecastOutturn(spent, budget, profiled(Array.from({ length: 12 }, () => 7n), now), how)).toBe(forecastOutturn(spent, budget, straightLine(now), how));
    }));
  });

  it("is the budget, to the penny, when what was spent is what the profile expects", () => {
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 10n ** 6n }), weights, month, onwards, (unit, profile, now, how) => {
      const { done, whole } = profiled(profile, now);
      expect(forecastOutturn(unit * done, unit * whole, { done, whole }, how)).toBe(unit * whole);
    }));
  });

  it("is the spending of the months gone, repeated for the year, within half a penny", () => {
    fc.assert(fc.property(pence, month, (spent, now) => {
      const off = 2n * (forecastOutturn(spent, 0n, straightLine(now), "at today's rate") * BigInt(now) - spent * 12n);
      expect((off < 0n ? -off : off) <= BigInt(now)).toBe(true);
    }));
  });

  it("grows with what is spent", () => {
    fc.assert(fc.property(pence, pence, pence, weights, month, onwards, (spent, more, budget, profile, now, how) => {
      expect(forecastOutturn(spent + more, budget, profiled(profile, now), how) >= forecastOutturn(spent, budget, profiled(profile, now), how)).toBe(true);
    }));
  });
});
