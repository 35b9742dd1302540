import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { penceToPounds, poundsToPence } from "@/domain/money/money";
import { pounds } from "@/domain/plan/fields";
import { waterfallSteps } from "./waterfall-steps";

const amount = fc.bigInt({ min: -10_000_000n, max: 10_000_000n }).map(penceToPounds);

describe("the bars of a waterfall", () => {
  it("take Luton from doing nothing to the merge", () => {
    const causes = [["Merging", "-136821.60"], ["The council", "-409285.80"], ["The primary care trust", "-175408.21"]].map(([words = "", text]) => ({ words, pounds: pounds.parse(text) }));
    expect(waterfallSteps({ start: { words: "Do nothing", pounds: pounds.parse("721515.61") }, end: "Merge" }, causes).map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ["total", "0.00", "721515.61"], ["less", "721515.61", "584694.01"], ["less", "584694.01", "175408.21"], ["less", "175408.21", "0.00"], ["total", "0.00", "0.00"],
    ]);
  });

  it("each begins where the one before it ends, and the last is the first with every cause", () => {
    fc.assert(fc.property(amount, fc.array(amount), (start, effects) => {
      const steps = waterfallSteps({ start: { words: "A", pounds: start }, end: "B" }, effects.map((effect) => ({ words: "A cause", pounds: effect })));
      steps.slice(1, -1).forEach(({ from }, at) => expect(from).toBe(steps[at]?.to));
      expect(poundsToPence(steps.at(-1)!.to)).toBe(effects.reduce((sum, effect) => sum + poundsToPence(effect), poundsToPence(start)));
    }));
  });
});
