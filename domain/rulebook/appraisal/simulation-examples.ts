import type { RuleExample } from "../rule";

/** Cases of the simulation, worked out again by a program of its own in another language. */
export const simulationExamples: readonly RuleExample[] = [
  {
    reference: null, title: "Pay from a triangle over three years and supplies from an even range, a thousand draws",
    input: {
      seed: 2005, draws: 1000, fixed: "0.00", limit: "400000.00", percentiles: [10, 50, 90],
      assumptions: [
        { assumption: "Pay award", amount: "288000.00", effect: "grows by it each year", years: 3, range: "a triangle", low: "0.02", likely: "0.0295", high: "0.045" },
        { assumption: "Supplies, share of today's price", amount: "72000.00", effect: "times the assumption", years: 0, range: "every value alike", low: "0.9", likely: null, high: "1.2" },
      ],
    },
    output: {
      mean: "391631.54", lowest: "372626.37", highest: "412702.96",
      percentiles: [{ percentile: 10, amount: "381230.20" }, { percentile: 50, amount: "391298.37" }, { percentile: 90, amount: "402238.20" }],
      withinLimit: "0.8460",
    },
  },
  {
    reference: null, title: "A range without width is certain",
    input: {
      seed: 7, draws: 3, fixed: "100.00", limit: "120.00", percentiles: [50, 100],
      assumptions: [{ assumption: "Pay award", amount: "10.00", effect: "grows by it each year", years: 2, range: "a triangle", low: "0.1", likely: "0.1", high: "0.1" }],
    },
    output: { mean: "112.10", lowest: "112.10", highest: "112.10", percentiles: [{ percentile: 50, amount: "112.10" }, { percentile: 100, amount: "112.10" }], withinLimit: "1.0000" },
  },
];
