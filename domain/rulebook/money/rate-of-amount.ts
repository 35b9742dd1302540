import { z } from "zod";
import { exactPounds } from "../../money/exact-pounds";
import { multiply, ratio, readRatio, timesRatio } from "../../money/ratio";
import { amount, penceOf, poundsOf, rate, text } from "../fields";
import { defineRule, roundedOnce } from "../rule";

/** A rate of an amount, rounded once: the rounding behind every other line. */
export const rateOfAmount = defineRule({
  id: "rate-of-amount",
  area: "money",
  title: "Rate of an amount, rounded once",
  statement:
    "An amount is multiplied by an exact rate and then rounded once to whole pence. Half a penny is rounded away from zero: £0.005 becomes £0.01 and −£0.005 becomes −£0.01. The amount before rounding is shown, so that the rounding can be checked.",
  formula: "Amount × rate",
  rounding: roundedOnce,
  source: "The global rule of rounding; worked examples WE-24 and WE-28.",
  input: z.strictObject({ amount: amount("Amount"), rate: rate("Rate", "2% is 0.02; two thirds are 2/3") }),
  output: z.strictObject({ unrounded: text("Before rounding"), amount: amount("Rounded to whole pence") }),
  calculate: ({ amount: given, rate: typed }) => {
    const [pence, by] = [penceOf(given), readRatio(typed)];
    return { unrounded: exactPounds(multiply(ratio(pence, 1), by)), amount: poundsOf(timesRatio(pence, by)) };
  },
  examples: [
    { reference: "WE-28", title: "2% of £15.6 million", input: { amount: "15600000.00", rate: "0.02" }, output: { unrounded: "312000.00", amount: "312000.00" } },
    { reference: "WE-24", title: "2.5% of an odd amount", input: { amount: "1234.57", rate: "0.025" }, output: { unrounded: "30.86425", amount: "30.86" } },
    { reference: null, title: "Half a penny is rounded up", input: { amount: "0.01", rate: "1/2" }, output: { unrounded: "0.005", amount: "0.01" } },
    { reference: null, title: "Half a penny less is rounded away from zero too", input: { amount: "-0.01", rate: "0.5" }, output: { unrounded: "-0.005", amount: "-0.01" } },
    { reference: null, title: "Two thirds are exact", input: { amount: "100.00", rate: "2/3" }, output: { unrounded: "66.666666…", amount: "66.67" } },
  ],
});
