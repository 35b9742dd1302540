import { z } from "zod";
import { cheaperAt, flipPoint } from "../../appraisal/flip-point";
import { ratioAsDecimal } from "../../money/ratio-as-decimal";
import { compareRatios, readRatio, timesRatio, type Ratio } from "../../money/ratio";
import { amount, decimal, oneOf, penceOf, poundsOf, rate, text } from "../fields";
import { defineRule } from "../rule";
import { RuleRefusal } from "../rule-refusal";
import { flipPointExamples } from "./flip-point-examples";

const sides = ["first", "alike", "second"] as const;
const cheaper = (title: string) => oneOf(title, sides);

/** The value of one assumption at which two options change places. */
export const flipPointRule = defineRule({
  id: "flip-point",
  area: "appraisal",
  title: "Flip point",
  statement:
    "Two options differ, and one assumption decides which is the cheaper. The flip point is the value of the assumption at which both cost the same, exactly. Outside the range in which the assumption can lie it is named all the same, because it says how safe the choice is.",
  formula: "(Fixed cost of the second − fixed cost of the first) ÷ (cost of the first − cost of the second, for each 1 of the assumption)",
  rounding: "The value is an exact fraction, shown beside it to six decimals. Costs at the flip point once, to whole pence, a half away from zero.",
  source: "HM Treasury's Green Book (switching values); exact.",
  input: z.strictObject({
    assumption: text("Assumption"),
    from: rate("Can be as low as"), to: rate("Can be as high as"),
    first: text("First option"), firstFixed: amount("First: fixed cost"), firstForEach: amount("First: cost for each 1 of the assumption"),
    second: text("Second option"), secondFixed: amount("Second: fixed cost"), secondForEach: amount("Second: cost for each 1 of the assumption"),
  }),
  output: z.strictObject({
    outcome: oneOf("Outcome", ["flips within the range", "would flip outside the range", "never flips", "always alike"]),
    exactly: text("Flips at exactly").nullable(),
    at: decimal("Flips at, to six decimals").nullable(),
    costThere: amount("Cost of either there").nullable(),
    cheaperAtLow: cheaper("Cheaper at the low end"),
    cheaperAtHigh: cheaper("Cheaper at the high end"),
  }),
  calculate: (input) => {
    const [from, to] = [readRatio(input.from), readRatio(input.to)];
    if (compareRatios(from, to) > 0) throw new RuleRefusal("to", `The high end ${input.to} is below the low end ${input.from}`);
    const first = { fixed: penceOf(input.firstFixed), perUnit: penceOf(input.firstForEach) };
    const second = { fixed: penceOf(input.secondFixed), perUnit: penceOf(input.secondForEach) };
    const flip = flipPoint(first, second);
    const cheaperEnd = (end: Ratio) => sides[1 + cheaperAt(first, second, end)] ?? "alike";
    const ends = { cheaperAtLow: cheaperEnd(from), cheaperAtHigh: cheaperEnd(to) };
    if (flip === "everywhere" || flip === "nowhere") return { outcome: flip === "everywhere" ? ("always alike" as const) : ("never flips" as const), exactly: null, at: null, costThere: null, ...ends };
    return {
      outcome: compareRatios(flip, from) >= 0 && compareRatios(flip, to) <= 0 ? ("flips within the range" as const) : ("would flip outside the range" as const),
      exactly: flip.denominator === 1n ? `${flip.numerator}` : `${flip.numerator}/${flip.denominator}`,
      at: ratioAsDecimal(flip, 6),
      costThere: poundsOf(first.fixed + timesRatio(first.perUnit, flip)),
      ...ends,
    };
  },
  examples: flipPointExamples,
});
