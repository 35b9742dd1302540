import fc from "fast-check";
import { expect, it } from "vitest";
import { total } from "@/testing/oracles/pools";
import { netAcrossSchemes } from "./net-across-schemes";

const variances = fc.array(fc.bigInt({ min: -(10n ** 8n), max: 10n ** 8n }), { minLength: 1, maxLength: 8 });

it("leaves the net of the pool as it is, and no scheme with more than its own or the other sign", () => {
  fc.assert(fc.property(variances, (given) => {
    const left = netAcrossSchemes(given);
    expect(total(left)).toBe(total(given));
    left.forEach((pence, place) => {
      const own = given[place]!;
      expect(own >= 0n ? pence >= 0n && pence <= own : pence <= 0n && pence >= own).toBe(true);
    });
  }));
});

it("changes nothing where every scheme is over, or every scheme under", () => {
  fc.assert(fc.property(variances, (given) => {
    const over = given.map((pence) => (pence < 0n ? -pence : pence));
    expect(netAcrossSchemes(over)).toEqual(over);
    expect(netAcrossSchemes(over.map((pence) => -pence))).toEqual(over.map((pence) => -pence));
  }));
});

it("covers an overspend of £30 with an underspend of £15, shared by what each scheme is over", () => {
  expect(netAcrossSchemes([2000n, 1000n, -1500n])).toEqual([1000n, 500n, 0n]);
});
