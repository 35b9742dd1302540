import { describe, expect, it } from "vitest";
import { baseFirstInWords, termsLeftOut } from "./base-first-in-words";

const best = { unmet: 5_000_00n, restrictedLeft: 2_000_00n };

describe("what spending base budget first would have come to", () => {
  it("WE-15: says how much more would be unmet and handed back", () => {
    expect(baseFirstInWords({ unmet: 0n, restrictedLeft: 0n }, { unmet: 11_000_00n, restrictedLeft: 16_000_00n }, [])).toBe(
      "Spending base budget first would leave £11,000.00 unmet and £16,000.00 of restricted grant unspent: £11,000.00 more unmet, and £16,000.00 more that may have to be handed back.",
    );
  });

  it("says nothing of a difference that is nothing", () => {
    expect(baseFirstInWords(best, best, [])).toBe("Spending base budget first would come to the same.");
    expect(baseFirstInWords(best, { ...best, unmet: 6_000_00n }, [])).toBe("Spending base budget first would leave £6,000.00 unmet and £2,000.00 of restricted grant unspent: £1,000.00 more unmet.");
    expect(baseFirstInWords(best, { ...best, restrictedLeft: 2_500_00n }, [])).toMatch(/unspent: £500\.00 more that may have to be handed back\.$/);
  });

  it("never calls less unmet a gain: it comes only of breaking terms", () => {
    const words = baseFirstInWords(best, { unmet: 2_266_52n, restrictedLeft: 3_000_00n }, ["shares"]);
    expect(words).toBe(
      "Spending base budget first, not counting the least and most shares that grants ask for, would leave £2,266.52 unmet and £3,000.00 of restricted grant unspent: £1,000.00 more that may have to be handed back. It would pay £2,733.48 more of the cost only by breaking the terms it leaves out.",
    );
    expect(words).not.toMatch(/[-−]/);
    expect(baseFirstInWords(best, { unmet: 0n, restrictedLeft: 0n }, ["pins"])).toBe(
      "Spending base budget first, not counting the payments that are pinned, would leave nothing unmet and no restricted grant unspent. It would pay £5,000.00 more of the cost and use £2,000.00 more of restricted grants only by breaking the terms it leaves out.",
    );
  });

  it("names every kind of term that it leaves out, a rate up to an amount once", () => {
    const of = { source: 0, year: 0, costs: [0] };
    const bound = (id: string, kind: "pinned payment" | "minimum sub-share" | "maximum sub-share") => ({ ...of, id, kind, atLeast: 0n, atMost: null });
    const rate = { ...of, id: "esf 0", kind: "rate" as const, share: { numerator: 3n, denominator: 5n } };
    expect(termsLeftOut({ bounds: [], shares: [] })).toEqual([]);
    expect(termsLeftOut({ bounds: [bound("esf 0", "maximum sub-share")], shares: [rate] })).toEqual(["rates"]);
    expect(termsLeftOut({ bounds: [bound("pin 0", "pinned payment"), bound("crime 0", "minimum sub-share")], shares: [rate] })).toEqual(["shares", "rates", "pins"]);
    expect(baseFirstInWords(best, best, ["shares", "rates", "pins"])).toBe("Spending base budget first, not counting the least and most shares that grants ask for, the rates at which grants pay and the payments that are pinned, would come to the same.");
  });
});
