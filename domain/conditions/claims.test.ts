import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { handOutByPence, pennyByPenny } from "../../testing/oracles/conditions";
import type { IsoDate } from "../financial-year/financial-year";
import { againstFloor } from "./against-floor";
import { judgeClaims } from "./double-funding";
import { judgeClaimLine } from "./eligible-expenditure";
import { eligibleShares } from "./eligible-shares";

const pence = fc.bigInt({ min: 0n, max: 99_999_999_999_999n });
const total = (values: readonly bigint[]): bigint => values.reduce((sum, value) => sum + value, 0n);

describe("the eligible share of a mixed service", () => {
  const mixed = fc.integer({ min: 1, max: 5 }).chain((portions) => fc.tuple(
    fc.bigInt({ min: 0n, max: 500n }),
    fc.array(fc.bigInt({ min: 0n, max: 9n }), { minLength: portions, maxLength: portions }).filter((weights) => weights.some((weight) => weight > 0n)),
    fc.array(fc.array(fc.boolean(), { minLength: portions, maxLength: portions }), { minLength: 1, maxLength: 4 }),
  ));

  it("agrees with handing the cost out penny by penny, and the portions make the cost", () => {
    fc.assert(fc.property(mixed, ([cost, weights, admitted]) => {
      const shares = eligibleShares(cost, weights, admitted);
      expect(shares.portions).toEqual(handOutByPence(cost, weights));
      expect(total(shares.portions)).toBe(cost);
      shares.ceilings.forEach((ceiling, award) => expect(ceiling).toBe(total(shares.portions.filter((_, place) => admitted[award]![place]))));
    }));
  });

  it("lets one award and nobody share the cost without a gap, and no ceiling exceed it", () => {
    fc.assert(fc.property(mixed, ([cost, weights, [first]]) => {
      const { ceilings: [ceiling], nobody } = eligibleShares(cost, weights, [first!]);
      expect(ceiling! + nobody).toBe(cost);
    }));
  });

  it("raises a ceiling, or leaves it, when one more portion is admitted", () => {
    fc.assert(fc.property(mixed, ([cost, weights, [first]]) => {
      const more = first!.map((admits, place) => admits || place === 0);
      const { ceilings: [before, after] } = eligibleShares(cost, weights, [first!, more]);
      expect(after! >= before!).toBe(true);
    }));
  });
});

describe("no double funding", () => {
  const claims = fc.array(fc.bigInt({ min: 0n, max: 60n }), { maxLength: 6 });

  it("agrees with meeting the claims penny by penny", () => {
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 120n }), claims, (cost, amounts) => {
      expect(judgeClaims(cost, amounts).exceeding).toEqual(pennyByPenny(cost, amounts));
    }));
  });

  it("accounts for every penny claimed, whatever the order, and never funds more than the cost", () => {
    fc.assert(fc.property(pence, fc.array(pence, { maxLength: 8 }), (cost, amounts) => {
      const { left, excess, exceeding } = judgeClaims(cost, amounts);
      expect(total(exceeding)).toBe(excess);
      expect(total(amounts) - excess).toBe(cost - left);
      expect(left === 0n || excess === 0n).toBe(true);
      const backwards = judgeClaims(cost, amounts.toReversed());
      expect([backwards.left, backwards.excess]).toEqual([left, excess]);
    }));
  });
});

describe("the additionality floor", () => {
  it("passes at the floor and fails a penny below", () => {
    fc.assert(fc.property(pence, (floor) => {
      expect(againstFloor(floor, floor)).toEqual({ passes: true, short: 0n, above: 0n });
      expect(againstFloor(floor - 1n, floor)).toEqual({ passes: false, short: 1n, above: 0n });
    }));
  });

  it("always says by exactly how much, on one side", () => {
    fc.assert(fc.property(pence, pence, (budget, floor) => {
      const { passes, short, above } = againstFloor(budget, floor);
      expect(floor - short + above).toBe(budget);
      expect(passes).toBe(short === 0n);
    }));
  });
});

describe("the lines of a claim", () => {
  const someDay = fc.constantFrom("2005-03-31", "2005-04-01", "2005-04-02").map((text) => text as IsoDate);
  const line = fc.record({ kind: fc.constantFrom("pay", "fines"), net: pence, vat: pence, vatIs: fc.constantFrom("recoverable" as const, "irrecoverable" as const), spentOn: someDay });
  const dates = { startsOn: "2005-04-01" as IsoDate, endsOn: "2005-04-01" as IsoDate };

  it("splits every line into eligible, recovered VAT and excluded, which make its gross amount", () => {
    fc.assert(fc.property(line, (one) => {
      const { gross, eligible, recoverableVat, excluded } = judgeClaimLine(one, ["fines"], dates);
      expect(eligible + recoverableVat + excluded).toBe(gross);
      expect(gross).toBe(one.net + one.vat);
      expect(eligible === 0n || excluded === 0n).toBe(true);
    }));
  });

  it("pays only what is of no excluded kind, inside the dates, and VAT only where nobody gives it back", () => {
    fc.assert(fc.property(line, (one) => {
      const payable = one.kind === "pay" && one.spentOn === "2005-04-01";
      expect(judgeClaimLine(one, ["fines"], dates).eligible).toBe(!payable ? 0n : one.vatIs === "irrecoverable" ? one.net + one.vat : one.net);
    }));
  });
});
