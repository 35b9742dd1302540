import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { payRestrictedMoneyFirst, type PayingSource } from "./restricted-money-first";

const source = (id: string, available: number, ...services: string[]): PayingSource => ({ id, available: BigInt(available), mayPayFor: services.length === 0 ? null : new Set(services) });
const costs = (given: Record<string, number>): Map<string, bigint> => new Map(Object.entries(given).map(([service, cost]) => [service, BigInt(cost)]));
const usedBy = (payments: ReturnType<typeof payRestrictedMoneyFirst>, id: string): bigint => payments.filter((payment) => payment.sourceId === id).reduce((total, payment) => total + payment.pence, 0n);

describe("restricted money first", () => {
  it("WE-15: funds everything, uses both ring-fenced grants in full and leaves £5,000 of base budget", () => {
    const sources = [source("sure-start", 50_000, "s1", "s3-under-4"), source("childrens-fund", 80_000, "s2", "s3-over-4"), source("base", 40_000)];
    const payments = payRestrictedMoneyFirst(sources, costs({ s1: 60_000, s2: 70_000, "s3-over-4": 21_000, "s3-under-4": 14_000 }));
    expect([usedBy(payments, "sure-start"), usedBy(payments, "childrens-fund"), usedBy(payments, "base")]).toEqual([50_000n, 80_000n, 35_000n]);
  });

  it("moves an earlier grant to another service when a later one can only pay for the first", () => {
    // The first grant may pay for either and takes "a"; the second may pay for "a" alone.
    const payments = payRestrictedMoneyFirst([source("wide", 10, "a", "b"), source("narrow", 10, "a")], costs({ a: 10, b: 10 }));
    expect(payments).toEqual([{ sourceId: "wide", serviceId: "b", pence: 10n }, { sourceId: "narrow", serviceId: "a", pence: 10n }]);
  });

  it("moves payments through a chain of several services", () => {
    const sources = [source("one", 5, "a", "b"), source("two", 5, "b", "c"), source("three", 5, "c", "d"), source("four", 5, "a")];
    const payments = payRestrictedMoneyFirst(sources, costs({ a: 5, b: 5, c: 5, d: 5 }));
    expect(sources.map((each) => usedBy(payments, each.id))).toEqual([5n, 5n, 5n, 5n]);
  });

  it("a ring-fenced grant cannot leave its purpose, even where a gap remains", () => {
    expect(payRestrictedMoneyFirst([source("ring-fenced", 10, "a")], costs({ a: 4, b: 9 }))).toEqual([{ sourceId: "ring-fenced", serviceId: "a", pence: 4n }]);
  });

  const services = ["a", "b", "c"];
  const small = fc.record({
    sources: fc.array(fc.record({ available: fc.nat({ max: 3 }), reach: fc.subarray(services) }), { minLength: 1, maxLength: 3 }),
    costs: fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 }), fc.nat({ max: 2 })),
  });

  it("is the best at every level at once: no allocation, tried one by one, uses more of the first sources together", () => {
    fc.assert(fc.property(small, (given) => {
      const sources = given.sources.map(({ available, reach }, position) => source(`s${position}`, available, ...(reach.length === 0 ? ["none"] : reach)));
      const cost = costs({ a: given.costs[0], b: given.costs[1], c: given.costs[2] });
      const payments = payRestrictedMoneyFirst(sources, cost);
      const used = sources.map((each) => usedBy(payments, each.id));
      expect(sources.map((_, position) => used.slice(0, position + 1).reduce((total, pence) => total + pence, 0n))).toEqual(bestByTrying(sources, cost));
    }), { numRuns: 300 });
  });
});

/** The most that the first source, the first two, and so on can pay together, found by trying every allocation in whole pence. */
function bestByTrying(sources: readonly PayingSource[], costs: ReadonlyMap<string, bigint>): bigint[] {
  const best = sources.map(() => 0n);
  const pairs = sources.flatMap((source, position) => [...costs.keys()].filter((service) => source.mayPayFor?.has(service) ?? true).map((service) => ({ position, service })));
  const left = sources.map((source) => source.available);
  const unpaid = new Map(costs);
  const tryFrom = (pair: number): void => {
    const { position, service } = pairs[pair] ?? { position: -1, service: "" };
    if (position < 0) {
      let together = 0n;
      sources.forEach((source, at) => {
        together += source.available - (left[at] ?? 0n);
        if (together > (best[at] ?? 0n)) best[at] = together;
      });
      return;
    }
    const [available, cost] = [left[position] ?? 0n, unpaid.get(service) ?? 0n];
    for (let pence = 0n; pence <= available && pence <= cost; pence += 1n) {
      left[position] = available - pence;
      unpaid.set(service, cost - pence);
      tryFrom(pair + 1);
    }
    left[position] = available;
    unpaid.set(service, cost);
  };
  tryFrom(0);
  return best;
}
