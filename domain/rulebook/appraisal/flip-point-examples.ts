import type { RuleExample } from "../rule";

const options = (first: readonly [string, string], second: readonly [string, string]) => ({
  first: "Own service", firstFixed: first[0], firstForEach: first[1], second: "Bought places", secondFixed: second[0], secondForEach: second[1],
});

/** Cases of the flip point: within the range, outside it, never, always. */
export const flipPointExamples: readonly RuleExample[] = [
  {
    // 120,000 + 400 n = 1,150 n; n = 120,000 ÷ 750 = 160; cost £184,000.
    reference: null, title: "An own service is cheaper than bought places from 160 children on",
    input: { assumption: "Children", from: "50", to: "400", ...options(["120000.00", "400.00"], ["0.00", "1150.00"]) },
    output: { outcome: "flips within the range", exactly: "160", at: "160.000000", costThere: "184000.00", cheaperAtLow: "second", cheaperAtHigh: "first" },
  },
  {
    // 100 ÷ 3 = 33 1/3; cost £100 + 4 × 33.33… = £233.33.
    reference: null, title: "The exact value is a fraction, and lies outside the range",
    input: { assumption: "Sessions", from: "0", to: "30", ...options(["100.00", "4.00"], ["0.00", "7.00"]) },
    output: { outcome: "would flip outside the range", exactly: "100/3", at: "33.333333", costThere: "233.33", cheaperAtLow: "second", cheaperAtHigh: "second" },
  },
  {
    reference: null, title: "The same cost for each child: the fixed cost alone decides",
    input: { assumption: "Children", from: "0", to: "100", ...options(["10.00", "5.00"], ["20.00", "5.00"]) },
    output: { outcome: "never flips", exactly: null, at: null, costThere: null, cheaperAtLow: "first", cheaperAtHigh: "first" },
  },
  {
    reference: null, title: "Two options that never differ",
    input: { assumption: "Children", from: "0", to: "100", ...options(["10.00", "5.00"], ["10.00", "5.00"]) },
    output: { outcome: "always alike", exactly: null, at: null, costThere: null, cheaperAtLow: "alike", cheaperAtHigh: "alike" },
  },
];
