import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ratio, type Ratio } from "../money/ratio";
import { performancePayment, shareOfTarget } from "./performance-payment";

const figure = fc.integer({ min: -1000, max: 1000 });
const goal = fc.tuple(figure, figure, figure).filter(([baseline, target]) => baseline !== target);
const tenths = (value: number): Ratio => ratio(value, 10);
const paidFor = (gated: bigint, [baseline, target, achieved]: [number, number, number], payment: "all or nothing" | "in proportion") =>
  performancePayment(gated, shareOfTarget(tenths(baseline), tenths(target), tenths(achieved)), payment);
const gated = fc.bigInt({ min: 0n, max: 10n ** 8n });

/** The same in small steps of reasoning: turn a reduction round, cut off at both ends, round by comparing twice the rest. */
function slowly(pence: bigint, [baseline, target, achieved]: [number, number, number]): bigint {
  const turn = target < baseline ? -1 : 1;
  const [moved, wanted] = [BigInt(turn * (achieved - baseline)), BigInt(turn * (target - baseline))];
  if (moved <= 0n) return 0n;
  if (moved >= wanted) return pence;
  const rest = (pence * moved) % wanted;
  return (pence * moved - rest) / wanted + (2n * rest >= wanted ? 1n : 0n);
}

describe("payment for performance", () => {
  it("pays in proportion what another way of working it out pays", () => {
    fc.assert(fc.property(gated, goal, (pence, figures) => {
      expect(paidFor(pence, figures, "in proportion")).toBe(slowly(pence, figures));
    }));
  });

  it("pays all or nothing: all exactly when the target is reached", () => {
    fc.assert(fc.property(gated, goal, (pence, figures) => {
      const [baseline, target, achieved] = figures;
      const reached = target > baseline ? achieved >= target : achieved <= target;
      expect(paidFor(pence, figures, "all or nothing")).toBe(reached ? pence : 0n);
    }));
  });

  it("treats a reduction as it treats a rise", () => {
    fc.assert(fc.property(gated, goal, (pence, [baseline, target, achieved]) => {
      expect(paidFor(pence, [-baseline, -target, -achieved], "in proportion")).toBe(paidFor(pence, [baseline, target, achieved], "in proportion"));
    }));
  });
});
