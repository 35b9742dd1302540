import { z } from "zod";
import { readRatio, timesRatio } from "../../money/ratio";
import { amount, listOf, penceOf, poundsOf, share, text, yesOrNo } from "../fields";
import { defineRule, roundedOnce } from "../rule";

/** A share of some lines set aside for what is not foreseen. */
export const contingency = defineRule({
  id: "contingency",
  area: "cost",
  title: "Contingency",
  statement: "A share of the lines that carry one is set aside for what nobody foresees. Each line says whether it counts, because a contingency on a fixed contract, or on another contingency, would be set aside for nothing.",
  formula: "Sum of the lines that count × rate",
  rounding: roundedOnce,
  source: "Practice of budgets; not verified against a document. Worked example WE-24.",
  input: z.strictObject({
    lines: listOf("Lines", z.strictObject({ name: text("Line"), amount: amount("Amount"), counts: yesOrNo("Carries a contingency") })),
    rate: share("Contingency", "1.5% is 0.015"),
  }),
  output: z.strictObject({ base: amount("Sum of the lines that count"), contingency: amount("Contingency"), total: amount("All lines and the contingency") }),
  calculate: ({ lines, rate }) => {
    const sumOf = (some: typeof lines): bigint => some.reduce((sum, line) => sum + penceOf(line.amount), 0n);
    const base = sumOf(lines.filter(({ counts }) => counts));
    const setAside = timesRatio(base, readRatio(rate));
    return { base: poundsOf(base), contingency: poundsOf(setAside), total: poundsOf(sumOf(lines) + setAside) };
  },
  examples: [
    {
      reference: "WE-24", title: "1.5% on a pool",
      input: { lines: [{ name: "Pool", amount: "2200000.00", counts: true }], rate: "0.015" }, output: { base: "2200000.00", contingency: "33000.00", total: "2233000.00" },
    },
    {
      reference: "WE-24", title: "2.5% of an odd amount",
      input: { lines: [{ name: "Materials", amount: "1234.57", counts: true }], rate: "0.025" }, output: { base: "1234.57", contingency: "30.86", total: "1265.43" },
    },
    {
      reference: null, title: "A fixed rent carries none",
      input: { lines: [{ name: "Pay", amount: "10000.00", counts: true }, { name: "Rent", amount: "5000.00", counts: false }], rate: "0.02" },
      output: { base: "10000.00", contingency: "200.00", total: "15200.00" },
    },
  ],
});
