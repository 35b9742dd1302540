import { z } from "zod";
import { preciseText } from "../../needs/precise";
import { ratioAsDecimal } from "../../money/ratio-as-decimal";
import { ratio } from "../../money/ratio";
import { wilsonInterval } from "../../needs/wilson-interval";
import { decimal, oneOf, wholeNumber } from "../fields";
import { defineRule } from "../rule";
import { RuleRefusal } from "../rule-refusal";

/** How far a percentage can be trusted. */
export const wilsonIntervalRule = defineRule({
  id: "wilson-interval",
  area: "needs",
  title: "Interval of a percentage",
  statement: "A percentage of few children moves by chance. The interval is the range that very probably holds the true figure; Wilson's method stays within 0% and 100% and works for small numbers.",
  formula: "(2x + z² ∓ z × √(z² + 4x(1 − x/n))) ÷ (2(n + z²)), for x of n",
  rounding: "Once, to the decimals asked for, a half away from zero, from fifty digits.",
  source: "Wilson's score interval as the public-health indicator methods use it; z = 1.959963984540054 for 95%, 3.090232306167813 for 99.8%.",
  input: z.strictObject({ count: wholeNumber("Count"), of: wholeNumber("Out of", 1), confidence: oneOf("Confidence", ["95%", "99.8%"]), decimals: wholeNumber("Decimals shown", 0, 12) }),
  output: z.strictObject({ percent: decimal("Per cent"), lower: decimal("Lower limit, per cent"), upper: decimal("Upper limit, per cent") }),
  calculate: ({ count, of, confidence, decimals }) => {
    if (count > of) throw new RuleRefusal("count", `${count} is more than the ${of} it is taken from`);
    const { lower, upper } = wilsonInterval(count, of, confidence);
    return { percent: ratioAsDecimal(ratio(100n * BigInt(count), of), decimals), lower: preciseText(lower.times(100), decimals), upper: preciseText(upper.times(100), decimals) };
  },
  examples: [
    { reference: "WE-27", title: "45 of 120", input: { count: 45, of: 120, confidence: "95%", decimals: 2 }, output: { percent: "37.50", lower: "29.35", upper: "46.42" } },
    { reference: "WE-27", title: "None of 25", input: { count: 0, of: 25, confidence: "95%", decimals: 2 }, output: { percent: "0.00", lower: "0.00", upper: "13.32" } },
    { reference: null, title: "45 of 120, surer and so wider", input: { count: 45, of: 120, confidence: "99.8%", decimals: 2 }, output: { percent: "37.50", lower: "25.25", upper: "51.60" } },
    { reference: null, title: "All of 25 mirrors none of 25", input: { count: 25, of: 25, confidence: "95%", decimals: 2 }, output: { percent: "100.00", lower: "86.68", upper: "100.00" } },
  ],
});
