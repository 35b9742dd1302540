import fc from "fast-check";
import { expect, it } from "vitest";
import { shareOut, timesHundredThousandths, total } from "@/testing/oracles/pools";
import { upliftPool } from "./uplift-pool";

const terms = fc.record({
  contributions: fc.array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1, maxLength: 6 }).filter((list) => list.some((pence) => pence > 0n)),
  recurrentChanges: fc.bigInt({ min: -(10n ** 7n), max: 10n ** 7n }),
  inflation: fc.bigInt({ min: -20_000n, max: 20_000n }),
  plannedChanges: fc.bigInt({ min: -(10n ** 7n), max: 10n ** 7n }),
  efficiency: fc.bigInt({ min: 0n, max: 100_000n }),
  efficiencyOn: fc.constantFrom("pool rolled forward" as const, "pool after inflation" as const),
});
const rate = (parts: bigint) => ({ numerator: parts, denominator: 100_000n });

it("adds up to the new pool, and equals another way of working it out", () => {
  fc.assert(fc.property(terms, ({ contributions, inflation, efficiency, ...others }) => {
    const rolled = total(contributions) + others.recurrentChanges;
    const rise = timesHundredThousandths(rolled, inflation);
    const saved = timesHundredThousandths(others.efficiencyOn === "pool after inflation" ? rolled + rise : rolled, efficiency);
    const pool = rolled + rise + others.plannedChanges - saved;
    const found = upliftPool(contributions, { ...others, inflation: rate(inflation), efficiency: rate(efficiency) });
    expect(found).toEqual({ rolledForward: rolled, inflation: rise, efficiency: saved, pool, contributions: shareOut(pool, contributions) });
    expect(total(found.contributions)).toBe(pool);
  }));
});

it("asks for more when inflation is higher", () => {
  fc.assert(fc.property(terms, fc.bigInt({ min: 0n, max: 1000n }), ({ contributions, inflation, efficiency, ...others }, more) => {
    const poolAt = (parts: bigint) => upliftPool(contributions, { ...others, recurrentChanges: 0n, inflation: rate(parts), efficiency: rate(efficiency) }).pool;
    expect(poolAt(inflation + more) >= poolAt(inflation)).toBe(true);
  }));
});
