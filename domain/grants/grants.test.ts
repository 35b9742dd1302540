import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestPenny, unspentPennyByPenny } from "../../testing/oracles/grants";
import type { IsoDate } from "../financial-year/financial-year";
import { assetClawback } from "./asset-clawback";
import { carryForward } from "./carry-forward";
import { certainties, certaintyBands, certaintyPolicies } from "./certainty";
import { instalments } from "./instalments";
import { matchRequired } from "./match-required";
import { rateBasedGrant } from "./rate-based-grant";
import { taper } from "./taper";

const pence = fc.bigInt({ min: 0n, max: 99_999_999_999_999n });
const share = fc.tuple(fc.bigInt({ min: 0n, max: 60n }), fc.bigInt({ min: 1n, max: 60n })).map(([some, more]) => ({ numerator: some < more ? some : more, denominator: more }));
const total = (values: readonly bigint[]): bigint => values.reduce((sum, value) => sum + value, 0n);

describe("laws of grants", () => {
  it("tapers each year to the nearest penny, and never above the year before when the year before is the basis", () => {
    fc.assert(fc.property(pence, fc.array(share, { minLength: 1, maxLength: 6 }), (award, shares) => {
      taper(award, shares, "original award").forEach((part, place) => expect(part).toBe(nearestPenny(award * shares[place]!.numerator, shares[place]!.denominator)));
      let [top, bottom] = [award, 1n];
      let before = award;
      taper(award, shares, "previous year").forEach((part, place) => {
        [top, bottom] = [top * shares[place]!.numerator, bottom * shares[place]!.denominator];
        expect(part).toBe(nearestPenny(top, bottom));
        expect(part <= before).toBe(true);
        before = part;
      });
    }));
  });

  it("pays instalments that sum to the grant, differ by a penny at most, and fall due in order", () => {
    fc.assert(fc.property(pence, fc.constantFrom(1, 2, 3, 4, 6, 12), fc.constantFrom("in advance" as const, "in arrears" as const), (grant, count, paid) => {
      const parts = instalments(grant, count, "2007-09-01" as IsoDate, 12, paid);
      expect(total(parts.map((part) => part.pence))).toBe(grant);
      expect(parts[0]!.pence - parts.at(-1)!.pence <= 1n).toBe(true);
      expect(parts.map(({ dueOn }) => dueOn)).toEqual(parts.map(({ dueOn }) => dueOn).toSorted());
    }));
  });

  it("accounts for every unspent penny, as handling them one by one does", () => {
    const few = fc.bigInt({ min: 0n, max: 200n });
    fc.assert(fc.property(few, few, few, (received, spent, limit) => {
      expect(carryForward(received, spent, { kind: "pounds", pence: limit })).toMatchObject(unspentPennyByPenny(received, spent, limit));
      expect(carryForward(received, spent, { kind: "none" }).carried).toBe(0n);
    }));
  });

  it("earns no more than approved, and splits the actual spend into grant and own match", () => {
    fc.assert(fc.property(share, pence, pence, pence, (rate, approved, paid, actual) => {
      const { most, earned, repay, due, own } = rateBasedGrant(rate, approved, paid, actual);
      const [cap, atRate] = [nearestPenny(approved * rate.numerator, rate.denominator), nearestPenny(actual * rate.numerator, rate.denominator)];
      expect([most, earned]).toEqual([cap, atRate < cap ? atRate : cap]);
      expect(earned + own).toBe(actual);
      expect(paid - repay + due).toBe(earned);
    }));
  });

  it("asks for a match that is its share of grant and match together, to the penny", () => {
    fc.assert(fc.property(pence, share.filter(({ numerator, denominator }) => numerator < denominator), (grant, rate) => {
      expect(matchRequired(grant, rate, "grant and match together")).toBe(nearestPenny(grant * rate.numerator, rate.denominator - rate.numerator));
    }));
  });

  it("claws back all of an asset's grant at first, nothing after its life, and never more with another year of use", () => {
    fc.assert(fc.property(pence, fc.integer({ min: 1, max: 100 }), fc.integer({ min: 0, max: 120 }), (grant, life, years) => {
      expect([assetClawback(grant, life, 0), assetClawback(grant, life, life)]).toEqual([grant, 0n]);
      expect(assetClawback(grant, life, years + 1) <= assetClawback(grant, life, years)).toBe(true);
    }));
  });

  it("counts every award whole or not at all, and more under a laxer policy", () => {
    fc.assert(fc.property(fc.array(fc.record({ certainty: fc.constantFrom(...certainties), pence }), { maxLength: 8 }), (amounts) => {
      const [strict, middle, lax] = certaintyPolicies.map((policy) => certaintyBands(amounts, policy));
      expect(strict!.counted <= middle!.counted && middle!.counted <= lax!.counted).toBe(true);
      expect(lax!.notCounted).toBe(0n);
      expect(total(Object.values(strict!.bands))).toBe(strict!.counted + strict!.notCounted);
    }));
  });
});
