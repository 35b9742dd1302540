import { z } from "zod";
import { percentileOf, simulate } from "../../appraisal/simulation";
import { ratioAsDecimal } from "../../money/ratio-as-decimal";
import { compareRatios, divideHalfUp, ratio, readRatio } from "../../money/ratio";
import { amount, decimal, listOf, oneOf, optional, penceOf, poundsOf, rate, text, wholeNumber } from "../fields";
import { defineRule } from "../rule";
import { RuleRefusal } from "../rule-refusal";
import { simulationExamples } from "./simulation-examples";

const assumptionLine = z.strictObject({
  assumption: text("Assumption"),
  amount: amount("Amount that hangs on it"),
  effect: oneOf("The amount", ["times the assumption", "grows by it each year"]),
  years: wholeNumber("Years of growth", 0, 60, "0 where the amount is only multiplied"),
  range: oneOf("Drawn from", ["every value alike", "a triangle"]),
  low: rate("Low"), likely: optional(rate("Most likely, for a triangle")), high: rate("High"),
});

/** How an outcome may come out when all assumptions vary at once. */
export const simulationRule = defineRule({
  id: "simulation",
  area: "appraisal",
  title: "Simulation",
  statement:
    "All assumptions are drawn at once within their ranges, many times over, and the outcomes are put in order. The draws come from a fixed sequence that the seed chooses: the same seed gives the same pence on any machine, so that anybody can work it out again. The ranges are judgements, and the assumptions are drawn independently of each other.",
  formula: "Outcome of a draw = fixed amount + amount × assumption, or + amount × (1 + assumption) for each year; percentile = the outcome of that nearest rank",
  rounding: "Every draw's outcome once, to whole pence, a half away from zero; the mean once, from the outcomes.",
  source: "Own rule. Generator: SplitMix64 (Steele, Lea and Flood 2014); triangle: Stein and Keblis 2009, without square roots.",
  input: z.strictObject({
    seed: wholeNumber("Seed"),
    draws: wholeNumber("Draws", 1, 5000),
    fixed: amount("Fixed amount"),
    limit: optional(amount("Limit", "The share of draws that stay at or below it is given")),
    percentiles: listOf("Percentiles", wholeNumber("Percentile", 1, 100)),
    assumptions: listOf("Assumptions", assumptionLine, 1, 20),
  }),
  output: z.strictObject({
    mean: amount("Mean of the draws"),
    lowest: amount("Lowest"),
    highest: amount("Highest"),
    percentiles: listOf("Percentiles", z.strictObject({ percentile: wholeNumber("Percentile"), amount: amount("This share of draws is at or below") }), 0, 10_000),
    withinLimit: decimal("Share of draws at or below the limit").nullable(),
  }),
  calculate: ({ seed, draws, fixed, limit, percentiles, assumptions }) => {
    const outcomes = simulate(penceOf(fixed), assumptions.map(drawnTerm), BigInt(seed), draws);
    const sorted = outcomes.toSorted((one, other) => (one < other ? -1 : one > other ? 1 : 0));
    const within = limit === null ? null : sorted.filter((outcome) => outcome <= penceOf(limit)).length;
    return {
      mean: poundsOf(divideHalfUp(sorted.reduce((sum, outcome) => sum + outcome, 0n), BigInt(draws))),
      lowest: poundsOf(sorted[0] ?? 0n),
      highest: poundsOf(sorted.at(-1) ?? 0n),
      percentiles: percentiles.map((percentile) => ({ percentile, amount: poundsOf(percentileOf(sorted, percentile)) })),
      withinLimit: within === null ? null : ratioAsDecimal(ratio(within, draws), 4),
    };
  },
  examples: simulationExamples,
});

function drawnTerm({ amount, effect, years, range, ...ends }: z.output<typeof assumptionLine>, place: number) {
  const [low, likely, high] = [readRatio(ends.low), ends.likely === null ? null : readRatio(ends.likely), readRatio(ends.high)];
  const path = `assumptions[${place}]`;
  if (compareRatios(low, high) > 0) throw new RuleRefusal(`${path}.high`, `The high ${ends.high} is below the low ${ends.low}`);
  if (range === "a triangle" && likely === null) throw new RuleRefusal(`${path}.likely`, "A triangle needs its most likely value");
  if (range !== "a triangle" && likely !== null) throw new RuleRefusal(`${path}.likely`, "Where every value is alike none is the most likely; leave it empty");
  if (likely !== null && (compareRatios(likely, low) < 0 || compareRatios(likely, high) > 0)) throw new RuleRefusal(`${path}.likely`, `The most likely ${ends.likely} does not lie between ${ends.low} and ${ends.high}`);
  if (effect === "times the assumption" && years > 0) throw new RuleRefusal(`${path}.years`, "An amount times the assumption does not grow; enter 0 years");
  return { pence: penceOf(amount), effect, years, low, likely, high };
}
