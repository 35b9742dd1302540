import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countInterval } from "./count-interval";
import { rateRatio } from "./rate-ratio";
import { sharedYears } from "./service-reach";
import { wilsonInterval } from "./wilson-interval";

const counts = fc.tuple(fc.nat(500), fc.nat(500)).map(([one, other]) => ({ count: Math.min(one, other), of: Math.max(one, other, 1) }));

describe("the laws of intervals", () => {
  it("holds the share, stays within nought and one, mirrors, and widens with confidence (Wilson)", () => {
    fc.assert(fc.property(counts, ({ count, of }) => {
      const [usual, surer, mirror] = [wilsonInterval(count, of, "95%"), wilsonInterval(count, of, "99.8%"), wilsonInterval(of - count, of, "95%")];
      expect(usual.lower.times(of).toNumber()).toBeLessThanOrEqual(count + 1e-9);
      expect(usual.upper.times(of).toNumber()).toBeGreaterThanOrEqual(count - 1e-9);
      expect(usual.lower.isNegative() || usual.upper.greaterThan(1)).toBe(false);
      expect(surer.lower.lessThanOrEqualTo(usual.lower) && surer.upper.greaterThanOrEqualTo(usual.upper)).toBe(true);
      expect(mirror.upper.plus(usual.lower).minus(1).abs().lessThan("1e-40")).toBe(true);
    }));
  });

  it("gives the published exact limits of Poisson's distribution below ten events, and rises with the count", () => {
    // Half of chi-square quantiles, from another program.
    const limits = (count: number) => { const { lower, upper } = countInterval(count, "95%"); return [lower.toFixed(9), upper.toFixed(9)]; };
    expect(limits(0)).toEqual(["0.000000000", "3.688879454"]);
    expect(limits(1)).toEqual(["0.025317808", "5.571643391"]);
    const all = Array.from({ length: 30 }, (_, count) => countInterval(count, "95%"));
    all.slice(1).forEach(({ lower, upper }, place) => expect(lower.greaterThan(all[place]!.lower) && upper.greaterThan(all[place]!.upper)).toBe(true));
  });

  it("turns upside down when the groups change places (rate ratio)", () => {
    const groups = counts.filter(({ count }) => count > 0).map(({ count, of }) => ({ users: count, population: of }));
    fc.assert(fc.property(groups, groups, (group, others) => {
      const [one, other] = [rateRatio(group, others, "95%")!, rateRatio(others, group, "95%")!];
      expect(one.ratio.times(other.ratio).minus(1).abs().lessThan("1e-40")).toBe(true);
      expect(one.lower.times(other.upper).minus(1).abs().lessThan("1e-40")).toBe(true);
    }));
  });

  it("shares four years of age between 5 to 13 and 10 to 18, whichever comes first", () => {
    const [younger, older] = [{ fromAge: 5, toAge: 13 }, { fromAge: 10, toAge: 18 }];
    expect([sharedYears(younger, older), sharedYears(older, younger), sharedYears({ fromAge: 0, toAge: 4 }, { fromAge: 5, toAge: 9 })]).toEqual([4, 4, 0]);
  });
});
