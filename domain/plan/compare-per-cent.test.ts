import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { perCentOf, perCentText } from "./compare-per-cent";

describe("a difference in per cent", () => {
  it.each([["150.00", "120.00", "+25.0%"], ["120.00", "150.00", "−20.0%"], ["1150", "80", "+1,337.5%"], ["2.5", "2.5", "0.0%"], ["5.00", "0.00", "no comparison"], ["-50.00", "-100.00", "+50.0%"]])("%s against %s is %s", (value, other, text) => {
    expect(perCentText(perCentOf(value, other))).toBe(text);
  });

  it("rounds half a tenth away from nought, both ways", () => {
    expect([perCentOf("1000.50", "1000.00"), perCentOf("999.50", "1000.00"), perCentOf("1000.49", "1000.00")]).toEqual(["0.1", "-0.1", "0.0"]);
  });

  it("is never further than half a tenth from the exact answer", () => {
    const amount = fc.bigInt({ min: 1n, max: 10n ** 13n });
    const text = (pence: bigint): string => `${pence / 100n}.${String(pence % 100n).padStart(2, "0")}`;
    fc.assert(fc.property(amount, amount, (value, other) => {
      const tenths = BigInt(perCentOf(text(value), text(other))!.replace(".", ""));
      const off = (value - other) * 1000n - tenths * other;
      expect(2n * (off < 0n ? -off : off) <= other).toBe(true);
    }));
  });
});
