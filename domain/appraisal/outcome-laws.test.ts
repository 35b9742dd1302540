import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainOutcome, plainPercentile, plainRandomBits, plainRealTerms } from "@/testing/oracles/appraisal";
import { compareRatios, ratio, zero, type Ratio } from "../money/ratio";
import { realTerms } from "./real-terms";
import { sensitivity } from "./sensitivity";
import { percentileOf, simulate } from "./simulation";
import { clampPoints, scalePoints, weightedPoints } from "./value-scale";

const pence = fc.bigInt({ min: -(10n ** 11n), max: 10n ** 11n });
const same = (one: Ratio, other: Ratio): boolean => compareRatios(one, other) === 0;

describe("amounts in real terms", () => {
  const years = fc.array(fc.record({ nominal: pence, rise: fc.integer({ min: -900, max: 2500 }) }), { minLength: 1, maxLength: 8 });
  const given = (lines: readonly { readonly nominal: bigint; readonly rise: number }[]) => lines.map(({ nominal, rise }) => ({ nominal, inflation: ratio(rise, 10_000) }));

  it("are what every rise of prices multiplied out in turn gives, and the base year keeps its pounds", () => {
    fc.assert(fc.property(years, fc.nat(), (lines, number) => {
      const base = number % lines.length;
      const worked = realTerms(given(lines), base);
      expect(worked.map(({ real }) => real)).toEqual(plainRealTerms(lines.map(({ nominal }) => nominal), lines.map(({ rise }) => BigInt(rise)), base));
      expect([worked[base]?.real, worked.every(({ index }, year) => index.numerator > 0n && (year !== base || same(index, ratio(1, 1))))]).toEqual([lines[base]?.nominal, true]);
    }));
  });

  it("stand as they are where prices do not move, and never pass one another in one year", () => {
    fc.assert(fc.property(years, fc.bigInt({ min: 0n, max: 10n ** 6n }), fc.nat(), (lines, more, number) => {
      const base = number % lines.length;
      expect(realTerms(lines.map(({ nominal }) => ({ nominal, inflation: zero })), base).map(({ real }) => real)).toEqual(lines.map(({ nominal }) => nominal));
      const raised = realTerms(given(lines.map((line) => ({ ...line, nominal: line.nominal + more }))), base);
      realTerms(given(lines), base).forEach(({ real }, year) => expect(raised[year]!.real >= real).toBe(true));
    }));
  });
});

describe("points on a value scale", () => {
  const figure = fc.integer({ min: -1000, max: 1000 });
  const ends = fc.tuple(figure, figure).filter(([worst, best]) => worst !== best);

  it("are 0 at the worst and 100 at the best, and add to 100 with those of the scale turned round", () => {
    fc.assert(fc.property(ends, figure, ([worst, best], value) => {
      const [scale, turned] = [{ worst: ratio(worst, 1), best: ratio(best, 1) }, { worst: ratio(best, 1), best: ratio(worst, 1) }];
      const [points, other] = [scalePoints(scale, ratio(value, 1)), scalePoints(turned, ratio(value, 1))];
      expect([scalePoints(scale, scale.worst).numerator, same(scalePoints(scale, scale.best), ratio(100, 1))]).toEqual([0n, true]);
      expect(points.numerator * BigInt(best - worst)).toBe(100n * BigInt(value - worst) * points.denominator);
      expect(points.numerator * other.denominator + other.numerator * points.denominator).toBe(100n * points.denominator * other.denominator);
      const isWithin = Math.min(worst, best) <= value && value <= Math.max(worst, best);
      expect(same(clampPoints(points), points)).toBe(isWithin);
      expect(compareRatios(clampPoints(points), zero) >= 0 && compareRatios(clampPoints(points), ratio(100, 1)) <= 0).toBe(true);
    }));
  });

  it("weigh to a mean between the least and the most, the same in any order and for any common multiple of the weights", () => {
    const weighed = fc.array(fc.record({ points: fc.integer({ min: 0, max: 10_000 }), weight: fc.nat(100) }), { minLength: 1, maxLength: 6 }).filter((all) => all.some(({ weight }) => weight > 0));
    fc.assert(fc.property(weighed, fc.integer({ min: 1, max: 50 }), (all, times) => {
      const mean = (lines: typeof all, multiple: number) => weightedPoints(lines.map(({ points }) => ratio(points, 100)), lines.map(({ weight }) => ratio(weight * multiple, 7)));
      const found = mean(all, 1);
      const counted = all.filter(({ weight }) => weight > 0).map(({ points }) => points);
      expect(compareRatios(found, ratio(Math.min(...counted), 100)) >= 0 && compareRatios(found, ratio(Math.max(...counted), 100)) <= 0).toBe(true);
      expect([same(mean([...all].reverse(), 1), found), same(mean(all, times), found)]).toEqual([true, true]);
      // Every point as often as its weight says, added up one by one.
      const plain = all.flatMap(({ points, weight }) => Array.from({ length: weight }, () => points));
      expect(same(found, ratio(plain.reduce((sum, points) => sum + points, 0), 100 * plain.length))).toBe(true);
    }));
  });
});

const term = fc.record({ pence, growsFor: fc.option(fc.nat(5)), ends: fc.tuple(fc.nat(150), fc.nat(150), fc.nat(150)).map((ends) => ends.toSorted((one, other) => one - other) as [number, number, number]), isTriangle: fc.boolean() });
const asTerm = ({ pence: amount, growsFor, ends: [low, base, high], isTriangle }: typeof term extends fc.Arbitrary<infer Term> ? Term : never) => ({
  pence: amount, effect: growsFor === null ? ("times the assumption" as const) : ("grows by it each year" as const), years: growsFor ?? 0,
  low: ratio(low, 100), base: ratio(base, 100), high: ratio(high, 100), likely: isTriangle ? ratio(base, 100) : null,
});
const terms = fc.array(term, { minLength: 1, maxLength: 4 });

describe("sensitivity and simulation", () => {
  it("moves one assumption at a time to its ends, as whole numbers multiplied out give it, and the base lies between", () => {
    fc.assert(fc.property(pence, terms, (fixed, all) => {
      const { base, lines } = sensitivity(fixed, all.map(asTerm));
      const at = (place: number, end: 0 | 1 | 2) => plainOutcome(fixed, all, all.map(({ ends }, position) => BigInt(ends[position === place ? end : 1])), 100n);
      expect(base).toBe(at(-1, 1));
      lines.forEach(({ atLow, atHigh, swing }, place) => {
        expect([atLow, atHigh]).toEqual([at(place, 0), at(place, 2)]);
        const [least, most] = atLow < atHigh ? [atLow, atHigh] : [atHigh, atLow];
        expect([swing, least <= base && base <= most]).toEqual([most - least, true]);
      });
    }));
  });

  it("draws what the published generator, run one number after the other, draws", () => {
    fc.assert(fc.property(pence, terms, fc.bigInt({ min: 0n, max: 10n ** 9n }), (fixed, all, seed) => {
      const bits = plainRandomBits(seed, 3 * 2 * all.length);
      const drawn = [0, 1, 2].map((draw) => plainOutcome(fixed, all, all.map(({ ends: [low, likely, high], isTriangle }, place) => {
        const [first = 0n, second = 0n] = bits.slice((draw * all.length + place) * 2);
        const [smaller, larger] = first < second ? [first, second] : [second, first];
        const way = isTriangle ? BigInt(high - likely) * smaller + BigInt(likely - low) * larger : BigInt(high - low) * first;
        return BigInt(low) * 2n ** 32n + way;
      }), 100n * 2n ** 32n));
      expect(simulate(fixed, all.map(asTerm), seed, 3)).toEqual(drawn);
    }));
  });

  it("takes as percentile the smallest outcome that so many do not go above", () => {
    fc.assert(fc.property(fc.array(fc.bigInt({ min: -20n, max: 20n }), { minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 100 }), (outcomes, percentile) => {
      expect(percentileOf(outcomes.toSorted((one, other) => Number(one - other)), percentile)).toBe(plainPercentile(outcomes, percentile));
    }));
  });
});
