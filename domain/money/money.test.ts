import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { Decimal } from "decimal.js";
import { add, compare, fromPence, money, MoneyError, negate, penceToPounds, poundsToPence, roundToPence, subtract, sum, toPence, toPounds, type Money } from "./money";

const anyPence = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });

describe("money", () => {
  it("is neither a text nor a number nor somebody else's decimal", () => {
    // @ts-expect-error a text is not Money
    expectTypeOf<string>().toExtend<Money>();
    // @ts-expect-error a number is not Money
    expectTypeOf<number>().toExtend<Money>();
    // @ts-expect-error a plain decimal is not Money
    expectTypeOf<Decimal>().toExtend<Money>();
    expectTypeOf(money("1.00")).toEqualTypeOf<Money>();
  });

  it("keeps its own settings when somebody changes decimal.js for everyone", () => {
    Decimal.set({ precision: 3, rounding: Decimal.ROUND_DOWN });
    expect(toPounds(add(money("123456.79"), money("0.01")))).toBe("123456.80");
    Decimal.set({ defaults: true });
  });

  it.each([["0.005", "0.01"], ["-0.005", "-0.01"], ["1.004", "1.00"], ["2.675", "2.68"], ["-2.675", "-2.68"], ["-0.004", "0.00"]])("rounds %s half away from zero to %s", (exact, rounded) => {
    const value = money("0.00").plus(exact) as Money;
    expect(toPounds(roundToPence(value))).toBe(rounded);
    expect(toPounds(value)).toBe(rounded);
  });

  it.each(["", "1,000", "£5", "1.005", "1e3", "NaN", "Infinity", " 1", "1."])("refuses %j, which is not pounds as text", (text) => {
    expect(() => money(text)).toThrow(MoneyError);
  });

  it("never writes a negative nought", () => {
    expect(toPounds(negate(money("0.00")))).toBe("0.00");
    expect(toPounds(money("-0.00"))).toBe("0.00");
  });

  it("does not turn a part of a penny into pence unasked", () => {
    expect(() => toPence(money("0.01").dividedBy(2) as Money)).toThrow(MoneyError);
  });

  it("adds up the same in pounds as in pence", () => {
    fc.assert(fc.property(fc.array(anyPence), (amounts) => {
      const total = amounts.reduce((running, pence) => running + pence, 0n);
      expect(toPence(sum(amounts.map(fromPence)))).toBe(total);
      expect(toPounds(sum(amounts.map(fromPence)))).toBe(penceToPounds(total));
    }));
  });

  it("goes from pence to text and back without loss", () => {
    fc.assert(fc.property(anyPence, (pence) => {
      expect(poundsToPence(penceToPounds(pence))).toBe(pence);
      expect(toPence(money(penceToPounds(pence)))).toBe(pence);
    }));
  });

  it("subtracts and compares", () => {
    expect(toPounds(subtract(money("652860.00"), money("607252.80")))).toBe("45607.20");
    expect(compare(money("1.00"), money("1.01"))).toBeLessThan(0);
    expect(compare(money("1.00"), money("1.00"))).toBe(0);
  });
});
