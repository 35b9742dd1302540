import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareFigures, parseFigure, poundsFromThousands, roundFigure } from "./figure";

describe("published cells", () => {
  it("keeps what is printed and reads what the publisher typed", () => {
    expect(parseFigure("33.200000000000003")).toEqual({ printed: "33.200000000000003", value: "33.2", reason: null });
    expect(parseFigure("7.0000000000000007E-2")).toEqual({ printed: "7.0000000000000007E-2", value: "0.07", reason: null });
    expect(parseFigure("16012355892")?.value).toBe("16012355892");
  });

  it("keeps the kinds of nothing apart", () => {
    expect(["-", "c", "x", "z", "k", "low", "u", "[x]", "[note 4]"].map((cell) => parseFigure(cell)?.reason)).toEqual([
      "missing or suppressed", "suppressed", "not available", "not applicable", "rounds to zero, not zero", "rounds to zero, not zero",
      "too unreliable to publish", "not available", "withheld, for the reason in the publisher's note",
    ]);
  });

  it("reads a true zero as a figure", () => {
    expect(parseFigure("0")).toEqual({ printed: "0", value: "0", reason: null });
  });

  it.each(["", "n/a", "1,234", "12%", "Infinity", "1e999", "0x10", "="])("refuses “%s”", (cell) => {
    expect(parseFigure(cell)).toBeNull();
  });

  it("rounds half away from nought to the dictionary's places, and not at all when it states none", () => {
    expect(roundFigure("2.345", 2)).toBe("2.35");
    expect(roundFigure("-2.345", 2)).toBe("-2.35");
    expect(roundFigure("-0.004", 2)).toBe("0.00");
    expect(roundFigure("30.3", null)).toBe("30.3");
  });

  it("turns thousands into pounds exactly, and refuses part of a penny", () => {
    expect(poundsFromThousands("70275")).toBe("70275000.00");
    expect(poundsFromThousands(parseFigure("536.80999999999995")?.value ?? "")).toBe("536810.00");
    expect(poundsFromThousands("-1722.6")).toBe("-1722600.00");
    expect(poundsFromThousands("0.000001")).toBeNull();
  });

  it("reads back any amount of up to nine figures and two decimals unchanged", () => {
    fc.assert(fc.property(fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }), (pence) => {
      const text = `${pence < 0 ? "-" : ""}${Math.floor(Math.abs(pence) / 100)}.${String(Math.abs(pence) % 100).padStart(2, "0")}`;
      return compareFigures(parseFigure(text)?.value ?? "NaN", text) === 0;
    }));
  });
});
