import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearest, shareOutByHand } from "@/testing/oracles/time-and-money";
import { allocatePence } from "./allocate";
import { exactPounds } from "./exact-pounds";
import { compareRatios, divideHalfUp, multiply, oneLess, onePlus, ratio, sumRatios } from "./ratio";
import { wholeWeights } from "./whole-weights";

const anyRatio = fc.tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 9n })).map(([numerator, denominator]) => ratio(numerator, denominator));
const same = (left: ReturnType<typeof ratio>, right: ReturnType<typeof ratio>) => compareRatios(left, right) === 0;

describe("pounds before rounding", () => {
  it.each([[ratio(308_642_5, 1000), "30.86425"], [ratio(1, 2), "0.005"], [ratio(-1, 2), "-0.005"], [ratio(20_000, 3), "66.666666…"], [ratio(31_200_000, 1), "312000.00"], [ratio(-1, 3_000_000_000), "-0.000000…"], [ratio(10, 1), "0.10"]])("%o are %s", (pence, shown) => {
    expect(exactPounds(pence)).toBe(shown);
  });

  it("is cut off towards nought by less than a millionth, and says so", () => {
    fc.assert(fc.property(anyRatio, (pence) => {
      const [, digits = "", decimals = "", more = ""] = /^-?(\d+)\.(\d+)(…?)$/.exec(exactPounds(pence)) ?? [];
      const shown = ratio(BigInt(digits + decimals) * (pence.numerator < 0n ? -1n : 1n), 10n ** BigInt(decimals.length - 2));
      const off = sumRatios([pence, { ...shown, numerator: -shown.numerator }]);
      expect(same(off, ratio(0, 1))).toBe(more === "");
      expect(compareRatios({ ...off, numerator: off.numerator < 0n ? -off.numerator : off.numerator }, ratio(1, 10_000)) < 0).toBe(true);
    }));
  });
});

describe("exact rates add up", () => {
  it("in any order, in lowest terms", () => {
    fc.assert(fc.property(fc.array(anyRatio, { maxLength: 5 }), (rates) => {
      const sum = sumRatios(rates);
      expect(sum).toEqual(sumRatios([...rates].reverse()));
      const common = rates.reduce((all, { denominator }) => all * denominator, 1n);
      const byHand = ratio(rates.reduce((all, { numerator, denominator }) => all + numerator * (common / denominator), 0n), common);
      expect(same(sum, byHand)).toBe(true);
    }));
  });

  it("what is taken off and what is left are one; what is added and one are the rise", () => {
    fc.assert(fc.property(anyRatio, (rate) => {
      expect(same(sumRatios([rate, oneLess(rate)]), ratio(1, 1))).toBe(true);
      expect(same(sumRatios([onePlus(rate), oneLess(rate)]), ratio(2, 1))).toBe(true);
      expect(same(multiply(rate, ratio(1, 1)), rate)).toBe(true);
    }));
  });

  it("are rounded to the nearest whole penny, a half away from nought", () => {
    fc.assert(fc.property(anyRatio, ({ numerator, denominator }) => {
      expect(divideHalfUp(numerator, denominator)).toBe(nearest(numerator, denominator));
      expect(divideHalfUp(-numerator, denominator)).toBe(-divideHalfUp(numerator, denominator));
    }));
  });
});

describe("exact weights as whole numbers", () => {
  const weights = fc.array(fc.tuple(fc.bigInt({ min: 0n, max: 1000n }), fc.bigInt({ min: 1n, max: 60n })).map(([numerator, denominator]) => ratio(numerator, denominator)), { minLength: 1, maxLength: 6 })
    .filter((all) => all.some(({ numerator }) => numerator > 0n));

  it("stand in the same proportion as the exact ones, so that the pence fall as by hand", () => {
    fc.assert(fc.property(weights, fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), (exact, pence) => {
      const whole = wholeWeights(exact);
      exact.forEach((weight, position) => expect(weight.numerator * whole[0]! * exact[0]!.denominator).toBe(exact[0]!.numerator * whole[position]! * weight.denominator));
      expect(allocatePence(pence, whole)).toEqual(shareOutByHand(pence, whole));
    }));
  });
});
