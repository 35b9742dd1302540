import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shareOut, shareOutUnderCaps, total } from "@/testing/oracles/pools";
import { AllocationWeightsError } from "../money/allocate";
import { shareRisk } from "./share-risk";
import { shareWithCaps, type ResidualRule } from "./share-with-caps";

const pence = fc.bigInt({ min: 0n, max: 10n ** 7n });
const variance = fc.bigInt({ min: -(10n ** 7n), max: 10n ** 7n });
const partner = fc.record({ weight: fc.oneof(fc.bigInt({ min: 0n, max: 20n }), pence), cap: fc.option(fc.bigInt({ min: 0n, max: 10n ** 6n })) });
const partners = fc.array(partner, { minLength: 1, maxLength: 5 }).filter((list) => list.some(({ weight }) => weight > 0n));
const residual = fc.constantFrom<ResidualRule>({ to: "to the host", host: 0 }, { to: "redistributed to the uncapped" }, { to: "needs agreement" });

describe("sharing the risk of a pool", () => {
  it("bears pro rata what another way of sharing gives, to the penny", () => {
    fc.assert(fc.property(variance, partners, (amount, list) => {
      const weights = list.map(({ weight }) => weight);
      expect(shareRisk(amount, { model: "pro rata", weights })).toEqual({ parts: shareOut(amount, weights), toAgree: 0n });
    }));
  });

  it("loses no penny whatever the caps and whoever bears what lies above them", () => {
    fc.assert(fc.property(variance, partners, residual, (amount, list, rule) => {
      const { parts, toAgree } = shareWithCaps(amount, list.map(({ weight }) => weight), list.map(({ cap }) => cap), rule);
      expect(total(parts) + toAgree).toBe(amount);
    }));
  });

  it("lets nobody but the host bear more than its cap", () => {
    fc.assert(fc.property(pence, partners, residual, (amount, list, rule) => {
      const { parts } = shareWithCaps(amount, list.map(({ weight }) => weight), list.map(({ cap }) => cap), rule);
      list.forEach(({ cap }, place) => {
        if (cap !== null && (rule.to !== "to the host" || place !== rule.host)) expect(parts[place]! <= cap).toBe(true);
      });
    }));
  });

  it("redistributes what lies above the caps as trying every set of capped partners does", () => {
    fc.assert(fc.property(pence, partners, (amount, list) => {
      const weights = list.map(({ weight }) => weight);
      const caps = list.map(({ cap }) => cap);
      const { parts, toAgree } = shareWithCaps(amount, weights, caps, { to: "redistributed to the uncapped" });
      expect({ parts, left: toAgree }).toEqual(shareOutUnderCaps(amount, weights, caps));
    }));
  });

  it("returns an underspend as it shares an overspend of the same size", () => {
    fc.assert(fc.property(variance, partners, residual, (amount, list, rule) => {
      const [weights, caps] = [list.map(({ weight }) => weight), list.map(({ cap }) => cap)];
      const [over, under] = [shareWithCaps(amount, weights, caps, rule), shareWithCaps(-amount, weights, caps, rule)];
      expect(under.parts.map((part) => -part)).toEqual(over.parts);
      expect(-under.toAgree).toBe(over.toAgree);
    }));
  });

  it("is pro rata without caps, whoever would bear the rest", () => {
    fc.assert(fc.property(variance, partners, residual, (amount, list, rule) => {
      const weights = list.map(({ weight }) => weight);
      expect(shareWithCaps(amount, weights, weights.map(() => null), rule)).toEqual(shareRisk(amount, { model: "pro rata", weights }));
    }));
  });

  it("leaves the other partners' contributions alone on a fixed-share line and where the host bears all", () => {
    fc.assert(fc.property(variance, fc.nat(3), fc.constantFrom("fixed-share line" as const, "host bears" as const), (amount, host, model) => {
      const { parts } = shareRisk(amount, { model, host, partners: 4 });
      expect(parts).toEqual([0n, 1n, 2n, 3n].map((place) => (place === BigInt(host) ? amount : 0n)));
    }));
  });

  it("hands the rest on again when it takes another partner to its cap", () => {
    // 900 over three equal partners; the first is capped at 100, so the others would bear 400 each; the second may bear 350.
    expect(shareWithCaps(900n, [1n, 1n, 1n], [100n, 350n, null], { to: "redistributed to the uncapped" })).toEqual({ parts: [100n, 350n, 450n], toAgree: 0n });
    expect(shareWithCaps(900n, [1n, 1n, 1n], [100n, 350n, 400n], { to: "redistributed to the uncapped" })).toEqual({ parts: [100n, 350n, 400n], toAgree: 50n });
  });

  it("shares nothing by contributions that are all nought", () => {
    for (const to of ["redistributed to the uncapped", "needs agreement"] as const) expect(() => shareWithCaps(1n, [0n, 0n], [null, 1n], { to })).toThrow(AllocationWeightsError);
  });
});
