import fc from "fast-check";
import { expect, it } from "vitest";
import { shareOut, total } from "@/testing/oracles/pools";
import { splitExit } from "./split-exit";

const pence = fc.bigInt({ min: 0n, max: 10n ** 8n });
const account = fc.record({
  balance: fc.bigInt({ min: -(10n ** 8n), max: 10n ** 8n }),
  liabilities: pence,
  assets: fc.array(fc.record({ value: pence, returnsTo: fc.option(fc.nat(2)) }), { maxLength: 5 }),
});
const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 6n }), { minLength: 3, maxLength: 3 }).filter((list) => list.some((weight) => weight > 0n));

it("gives the partners all of the balance, the liabilities and the assets, and no more", () => {
  fc.assert(fc.property(account, weights, (exit, shares) => {
    const split = splitExit(exit, shares);
    expect(split.balance).toEqual(shareOut(exit.balance, shares));
    expect(split.liabilities).toEqual(shareOut(exit.liabilities, shares));
    expect(total(split.assets)).toBe(total(exit.assets.map(({ value }) => value)));
  }));
});

it("gives an asset that is returned to its contributor alone, whatever the order of the assets", () => {
  fc.assert(fc.property(account, weights, pence, fc.nat(2), (exit, shares, value, owner) => {
    const [without, with_] = [splitExit(exit, shares), splitExit({ ...exit, assets: [{ value, returnsTo: owner }, ...exit.assets] }, shares)];
    expect(with_.assets.map((part, place) => part - without.assets[place]!)).toEqual([0, 1, 2].map((place) => (place === owner ? value : 0n)));
    expect(splitExit({ ...exit, assets: [...exit.assets].reverse() }, shares)).toEqual(without);
  }));
});
