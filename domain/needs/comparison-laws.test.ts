import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainCoverage, plainMedianTimesTwo, plainQuartileTimesFour, type PlainService } from "@/testing/oracles/needs";
import { compareRatios, ratio } from "../money/ratio";
import { comparatorVerdict } from "./comparator-verdict";
import { coverageOf, type MappedService } from "./coverage";
import { meanOf, medianOf } from "./middle-figures";
import { quartileBand, quartiles } from "./quartile-band";

const figures = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 1, maxLength: 20 });
const mirrored = { A: "D", B: "C", C: "B", D: "A" } as const;

describe("quartiles and the figures in the middle", () => {
  it("lie where quarter steps between neighbours put them, in any order of the areas", () => {
    fc.assert(fc.property(figures, (all) => {
      const found = quartiles(all.map(String));
      expect(found.map((quartile) => Number(quartile) * 4)).toEqual([1, 2, 3].map((quarter) => plainQuartileTimesFour(all, quarter)));
      expect(quartiles(all.toReversed().map(String))).toEqual(found);
    }));
  });

  it("give a band by how many quartiles a figure is above, with A and D changing places with what is good", () => {
    fc.assert(fc.property(figures, fc.nat(), (all, number) => {
      const value = all[number % all.length]!;
      const bounds = quartiles(all.map(String));
      const low = quartileBand(String(value), bounds, "low")!;
      expect(low).toBe("ABCD"[[1, 2, 3].filter((quarter) => value * 4 > plainQuartileTimesFour(all, quarter)).length]);
      expect([quartileBand(String(value), bounds, "high"), quartileBand(String(value), bounds, "none")]).toEqual([mirrored[low], null]);
    }));
  });

  it("are the mean that makes up the sum, and the median that is left when the ends are struck out in turn", () => {
    fc.assert(fc.property(figures, (all) => {
      const sorted = all.map((figure) => ratio(figure, 1)).sort(compareRatios);
      const [mean, median] = [meanOf(sorted), medianOf(sorted)];
      expect(mean.numerator * BigInt(all.length)).toBe(BigInt(all.reduce((sum, figure) => sum + figure, 0)) * mean.denominator);
      expect(median.numerator * 2n).toBe(BigInt(plainMedianTimesTwo(all)) * median.denominator);
      for (const middle of [mean, median]) expect(compareRatios(middle, sorted[0]!) >= 0 && compareRatios(middle, sorted.at(-1)!) <= 0).toBe(true);
    }));
  });
});

describe("the verdict on a figure beside a comparator", () => {
  it("is similar exactly within the interval, and turns round with what is good and with the sign of the figures", () => {
    const limits = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })).map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);
    fc.assert(fc.property(limits, fc.integer({ min: -60, max: 60 }), ([lower, upper], comparator) => {
      const verdict = (polarity: "low" | "high" | "none") => comparatorVerdict({ lower: ratio(lower, 10), upper: ratio(upper, 10) }, ratio(comparator, 10), polarity);
      const side = comparator < lower ? "higher" : comparator > upper ? "lower" : "similar";
      expect([verdict("none"), verdict("high"), verdict("low")]).toEqual({ higher: ["higher", "better", "worse"], lower: ["lower", "worse", "better"], similar: ["similar", "similar", "similar"] }[side]);
      expect(comparatorVerdict({ lower: ratio(-upper, 10), upper: ratio(-lower, 10) }, ratio(-comparator, 10), "low")).toBe(verdict("high"));
    }));
  });
});

describe("gaps and thin places of the map", () => {
  const span = (least: number, most: number) => fc.tuple(fc.integer({ min: least, max: most }), fc.integer({ min: least, max: most })).map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);
  const service = fc.record({ ages: span(0, 8), levels: span(1, 3), type: fc.constantFrom("care", "advice"), area: fc.constantFrom(null, "North", "South"), hours: fc.constantFrom(null, "evenings", "days"), places: fc.option(fc.nat(40)) });
  const cell = fc.record({ ages: span(0, 8), level: fc.integer({ min: 1, max: 3 }), type: fc.constant("care"), area: fc.constantFrom("North", "South"), hours: fc.constantFrom(null, "evenings", "days") });
  const need = fc.option(fc.nat(100));
  const threshold = fc.nat(150);
  const each = ([from, to]: readonly [number, number]): number[] => Array.from({ length: to - from + 1 }, (_, step) => from + step);
  const mapped = ({ ages, levels, ...rest }: typeof service extends fc.Arbitrary<infer Service> ? Service : never): MappedService => ({ ...rest, fromAge: ages[0], toAge: ages[1], fromLevel: levels[0], toLevel: levels[1], group: null });
  const order = ["gap", "thin", "covered"];

  it("are found by asking for a child of every age in turn, and a further service never makes a cell worse", () => {
    fc.assert(fc.property(cell, fc.array(service, { maxLength: 6 }), service, need, threshold, (asked, services, another, children, hundredths) => {
      const { ages, ...rest } = asked;
      const verdictOf = (all: typeof services) => coverageOf({ ...rest, fromAge: ages[0], toAge: ages[1] }, all.map(mapped), children, ratio(hundredths, 100)).verdict;
      const plain = services.map((one): PlainService => ({ ...one, ages: each(one.ages), levels: each(one.levels) }));
      const verdict = verdictOf(services);
      expect(verdict).toBe(plainCoverage({ ...rest, ages: each(ages) }, plain, children, hundredths));
      expect(verdictOf(services.toReversed())).toBe(verdict);
      expect(order.indexOf(verdictOf([...services, another]))).toBeGreaterThanOrEqual(order.indexOf(verdict));
    }));
  });
});
