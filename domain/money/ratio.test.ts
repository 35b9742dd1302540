import { describe, expect, it } from "vitest";
import { divideHalfUp, multiply, onePlus, ratio, readRatio, timesRatio } from "./ratio";

describe("exact rates", () => {
  it("reads decimals and ratios exactly", () => {
    expect(readRatio("0.0295")).toEqual(ratio(295, 10_000));
    expect(readRatio("-0.5")).toEqual(ratio(-5, 10));
    expect(readRatio("2/3")).toEqual(ratio(2, 3));
    expect(() => readRatio("2/0")).toThrow(RangeError);
    expect(() => readRatio("1e3")).toThrow(RangeError);
  });

  it("rounds a third of one and a half pence, which is exactly half a penny, up to a penny", () => {
    expect(divideHalfUp(3n, 6n)).toBe(1n);
    expect(divideHalfUp(-3n, 6n)).toBe(-1n);
    expect(timesRatio(1n, ratio(1, 2))).toBe(1n);
    expect(timesRatio(3n, multiply(readRatio("1/3"), readRatio("0.5")))).toBe(1n);
  });

  it("WE-05: compounds exactly instead of rounding each year and compounding", () => {
    const pay = 10_564_800n;
    const second = timesRatio(pay, onePlus(readRatio("0.0295")));
    expect(second).toBe(10_876_462n);
    expect(timesRatio(pay, multiply(onePlus(readRatio("0.0295")), onePlus(readRatio("0.025"))))).toBe(11_148_373n);
    expect(timesRatio(second, onePlus(readRatio("0.025")))).toBe(11_148_374n);
  });

  it("WE-05: a pay award effective on 1 November counts seven months old and five months new", () => {
    expect(timesRatio(10_564_800n, multiply(ratio(1, 12), ratio(7 * 10_000 + 5 * 10_295, 10_000)))).toBe(10_694_659n);
  });
});
