import { z } from "zod";
import { ratioAsDecimal } from "../../money/ratio-as-decimal";
import { ratio } from "../../money/ratio";
import { decimal, text, wholeNumber } from "../fields";
import { defineRule } from "../rule";

/** So many for each thousand. */
export const rateRule = defineRule({
  id: "rate",
  area: "needs",
  title: "Rate",
  statement: "A count says little where populations differ. The rate says how many there are for each thousand (or other round number) of those who could be counted: the eligible population by age, area and level of need, not everybody.",
  formula: "Count × multiplier ÷ population",
  rounding: "Once, to the decimals asked for, a half away from zero.",
  source: "Public-health indicator methods; practice.",
  input: z.strictObject({
    count: wholeNumber("Count"), population: wholeNumber("Eligible population", 1), populationIs: text("Who they are", "Children aged 0 to 17 who live here"),
    per: wholeNumber("For each", 1, 1_000_000, "1000 for a rate in a thousand, 100 for per cent"), decimals: wholeNumber("Decimals shown", 0, 6),
  }),
  output: z.strictObject({ rate: decimal("Rate"), words: text("In words") }),
  calculate: ({ count, population, populationIs, per, decimals }) => {
    const rate = ratioAsDecimal({ numerator: BigInt(count) * BigInt(per), denominator: ratio(1, population).denominator }, decimals);
    return { rate, words: `${rate} for each ${per}: ${populationIs}` };
  },
  examples: [
    {
      reference: "WE-26", title: "Take-up of one group, in a thousand",
      input: { count: 700, population: 42000, populationIs: "Children of minority groups", per: 1000, decimals: 2 },
      output: { rate: "16.67", words: "16.67 for each 1000: Children of minority groups" },
    },
    {
      reference: "WE-26", title: "Take-up of all others, in a thousand",
      input: { count: 1200, population: 38000, populationIs: "All other children", per: 1000, decimals: 2 },
      output: { rate: "31.58", words: "31.58 for each 1000: All other children" },
    },
    { reference: null, title: "A half is rounded away from zero", input: { count: 1, population: 8, populationIs: "Schools", per: 100, decimals: 0 }, output: { rate: "13", words: "13 for each 100: Schools" } },
  ],
});
