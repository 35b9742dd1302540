import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverPennyByPenny, total } from "@/testing/oracles/pools";
import { coverOverspend } from "./cover-overspend";

const steps = fc.array(fc.array(fc.bigInt({ min: 0n, max: 10n ** 7n }), { maxLength: 4 }), { maxLength: 4 });
const overspend = fc.bigInt({ min: 0n, max: 5n * 10n ** 7n });
const within = fc.constantFrom("pro rata" as const, "in the order of the list" as const);

describe("covering an overspend step by step", () => {
  it("loses no penny, and no source gives more than it has", () => {
    fc.assert(fc.property(overspend, steps, within, (amount, available, how) => {
      const { given, left } = coverOverspend(amount, available, how);
      expect(total(given.flat()) + left).toBe(amount);
      given.forEach((step, place) => step.forEach((used, source) => expect(used >= 0n && used <= available[place]![source]!).toBe(true)));
    }));
  });

  it("turns to a step only when the ones before it are used up, and to the partners last", () => {
    fc.assert(fc.property(overspend, steps, within, (amount, available, how) => {
      const { given, left } = coverOverspend(amount, available, how);
      const covers = [...given.map(total), left];
      covers.forEach((_, place) => {
        if (covers.slice(place + 1).some((later) => later > 0n)) expect(given[place]).toEqual(available[place]);
      });
    }));
  });

  it("leaves the partners never more when more could be used inside the pool", () => {
    fc.assert(fc.property(overspend, steps, fc.bigInt({ min: 0n, max: 10n ** 7n }), within, (amount, available, more, how) => {
      expect(coverOverspend(amount, [...available, [more]], how).left <= coverOverspend(amount, available, how).left).toBe(true);
    }));
  });

  it("takes sources in the order of the list as counting penny by penny does", () => {
    const few = fc.array(fc.array(fc.bigInt({ min: 0n, max: 20n }), { maxLength: 3 }), { maxLength: 3 });
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 100n }), few, (amount, available) => {
      expect(coverOverspend(amount, available, "in the order of the list")).toEqual(coverPennyByPenny(amount, available));
    }));
  });
});
