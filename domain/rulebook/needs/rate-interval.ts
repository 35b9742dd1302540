import { z } from "zod";
import { ratioAsDecimal } from "../../money/ratio-as-decimal";
import { countInterval, countMethod } from "../../needs/count-interval";
import { preciseText, type Precise } from "../../needs/precise";
import { decimal, oneOf, wholeNumber } from "../fields";
import { defineRule } from "../rule";

/** How far a rate of events can be trusted. */
export const rateIntervalRule = defineRule({
  id: "rate-interval",
  area: "needs",
  title: "Interval of a rate",
  statement: "Events such as admissions vary by chance from year to year. The interval is the range that very probably holds the true rate: by Byar's method from ten events on, by the exact limits of Poisson's distribution below.",
  formula: "Byar: x(1 − 1/(9x) − z/(3√x))³ to (x + 1)(1 − 1/(9(x + 1)) + z/(3√(x + 1)))³; exact: half the chi-square quantiles; then × multiplier ÷ population",
  rounding: "Once, to the decimals asked for, a half away from zero; Byar from fifty digits, the exact limits right to twenty decimals before the multiplier.",
  source: "The public-health indicator methods; below ten events the exact limits.",
  input: z.strictObject({
    count: wholeNumber("Events"), population: wholeNumber("Population", 1), per: wholeNumber("For each", 1, 1_000_000),
    confidence: oneOf("Confidence", ["95%", "99.8%"]), decimals: wholeNumber("Decimals shown", 0, 9),
  }),
  output: z.strictObject({ rate: decimal("Rate"), lower: decimal("Lower limit"), upper: decimal("Upper limit"), method: oneOf("Method", ["Byar", "exact"]) }),
  calculate: ({ count, population, per, confidence, decimals }) => {
    const { lower, upper } = countInterval(count, confidence);
    const scaled = (limit: Precise) => preciseText(limit.times(per).div(population), decimals);
    return { rate: ratioAsDecimal({ numerator: BigInt(count) * BigInt(per), denominator: BigInt(population) }, decimals), lower: scaled(lower), upper: scaled(upper), method: countMethod(count) };
  },
  examples: [
    { reference: "WE-27", title: "82 events", input: { count: 82, population: 10000, per: 10000, confidence: "95%", decimals: 2 }, output: { rate: "82.00", lower: "65.21", upper: "101.78", method: "Byar" } },
    { reference: "WE-27", title: "320 in 48,000, for each ten thousand", input: { count: 320, population: 48000, per: 10000, confidence: "95%", decimals: 2 }, output: { rate: "66.67", lower: "59.56", upper: "74.39", method: "Byar" } },
    { reference: "WE-27", title: "7 events, by the exact limits", input: { count: 7, population: 1, per: 1, confidence: "95%", decimals: 3 }, output: { rate: "7.000", lower: "2.814", upper: "14.423", method: "exact" } },
    // With no events the upper limit is −ln 0.025 = 3.688879.
    { reference: null, title: "No events are not proof that there is no risk", input: { count: 0, population: 1, per: 1, confidence: "95%", decimals: 6 }, output: { rate: "0.000000", lower: "0.000000", upper: "3.688879", method: "exact" } },
    { reference: null, title: "7 events, surer", input: { count: 7, population: 1, per: 1, confidence: "99.8%", decimals: 3 }, output: { rate: "7.000", lower: "1.520", upper: "19.626", method: "exact" } },
  ],
});
