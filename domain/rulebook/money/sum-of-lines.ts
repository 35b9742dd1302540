import { z } from "zod";
import { amount, listOf, penceOf, poundsOf, text, wholeNumber } from "../fields";
import { defineRule, nothingToRound } from "../rule";

/** A total of the lines as they are shown. */
export const sumOfLines = defineRule({
  id: "sum-of-lines",
  area: "money",
  title: "Sum of lines",
  statement: "A total is the sum of its lines as they are shown, in whole pence, so that anybody can check it on paper. It is never worked out afresh from what lies behind the lines, which could differ by a penny.",
  formula: "Line + line + …",
  rounding: nothingToRound,
  source: "The global rule that displayed totals are sums of displayed lines; worked example WE-07.",
  input: z.strictObject({ lines: listOf("Lines", z.strictObject({ name: text("Line"), amount: amount("Amount") })) }),
  output: z.strictObject({ lines: wholeNumber("Lines added"), total: amount("Total") }),
  calculate: ({ lines }) => ({ lines: lines.length, total: poundsOf(lines.reduce((sum, line) => sum + penceOf(line.amount), 0n)) }),
  examples: [
    {
      reference: "WE-07", title: "Pay and other costs in 2008/09",
      input: { lines: [{ name: "Pay", amount: "311506.11" }, { name: "Non-pay", amount: "76406.98" }] }, output: { lines: 2, total: "387913.09" },
    },
    {
      reference: null, title: "A saving among the lines",
      input: { lines: [{ name: "Before", amount: "652860.00" }, { name: "Saving by merging", amount: "-45607.20" }] }, output: { lines: 2, total: "607252.80" },
    },
  ],
});
