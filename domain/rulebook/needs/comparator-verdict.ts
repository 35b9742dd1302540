import { z } from "zod";
import { comparatorVerdict, verdicts } from "../../needs/comparator-verdict";
import { compareRatios, readRatio } from "../../money/ratio";
import { decimal, oneOf, text } from "../fields";
import { defineRule } from "../rule";
import { polarityField, polarityOf } from "./polarity-field";
import { RuleRefusal } from "../rule-refusal";

/** Better, worse or similar, judged by an interval. */
export const comparatorVerdictRule = defineRule({
  id: "comparator-verdict",
  area: "needs",
  title: "Verdict against a comparator",
  statement: "A figure differs from the comparator only when the comparator lies outside the figure's interval; a comparator on the very limit is still similar. Whether above is better or worse depends on which way is good; where neither is, the verdict says higher or lower and no more.",
  formula: "Comparator below the lower limit: higher. Above the upper limit: lower. Otherwise similar. With a good direction: better or worse",
  rounding: "None: the figures are compared as given.",
  source: "The public-health profiles' way of comparing with England; practice, not verified against a document.",
  input: z.strictObject({ value: decimal("Figure"), lower: decimal("Lower limit"), upper: decimal("Upper limit"), comparator: decimal("Comparator", "England's figure"), polarity: polarityField }),
  output: z.strictObject({ verdict: oneOf("Verdict", verdicts), words: text("Why") }),
  calculate: ({ value, lower, upper, comparator, polarity }) => {
    const figures = { value: readRatio(value), lower: readRatio(lower), upper: readRatio(upper) };
    if (compareRatios(figures.lower, figures.value) > 0 || compareRatios(figures.value, figures.upper) > 0) throw new RuleRefusal("value", `The figure ${value} does not lie within its own interval, ${lower} to ${upper}`);
    const verdict = comparatorVerdict(figures, readRatio(comparator), polarityOf(polarity));
    return { verdict, words: `The comparator ${comparator} lies ${verdict === "similar" ? "within" : "outside"} ${lower} to ${upper}` };
  },
  examples: [
    { reference: null, title: "Low is good and the comparator is above the interval", input: { value: "37.50", lower: "29.35", upper: "46.42", comparator: "50", polarity: "low is good" }, output: { verdict: "better", words: "The comparator 50 lies outside 29.35 to 46.42" } },
    { reference: null, title: "High is good and the comparator is above the interval", input: { value: "37.50", lower: "29.35", upper: "46.42", comparator: "50", polarity: "high is good" }, output: { verdict: "worse", words: "The comparator 50 lies outside 29.35 to 46.42" } },
    { reference: null, title: "A comparator on the limit is similar", input: { value: "37.50", lower: "29.35", upper: "46.42", comparator: "46.42", polarity: "high is good" }, output: { verdict: "similar", words: "The comparator 46.42 lies within 29.35 to 46.42" } },
    { reference: null, title: "Neither end is good: higher, without praise", input: { value: "37.50", lower: "29.35", upper: "46.42", comparator: "29.34", polarity: "neither" }, output: { verdict: "higher", words: "The comparator 29.34 lies outside 29.35 to 46.42" } },
  ],
});
