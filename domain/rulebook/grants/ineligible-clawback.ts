import { z } from "zod";
import { sumPence } from "../../money/sum-pence";
import { readRatio, timesRatio } from "../../money/ratio";
import { amountFromZero, listOf, penceOf, poundsOf, share, text } from "../fields";
import { defineRule, roundedOnce } from "../rule";

/** What goes back because it was spent on what the grant does not pay for. */
export const ineligibleClawback = defineRule({
  id: "ineligible-clawback",
  area: "grants",
  title: "Clawback of ineligible spend",
  statement: "Grant claimed for spend that turns out ineligible is paid back at the rate at which it was claimed, but never more than was paid.",
  formula: "The lower of grant paid and rate × all ineligible spend",
  rounding: roundedOnce,
  source: "Clawback clauses of grants; practice, not verified against a document.",
  input: z.strictObject({ paid: amountFromZero("Grant paid"), rate: share("Rate of grant", "1 where the grant pays all"), lines: listOf("Ineligible spend", z.strictObject({ name: text("Line"), amount: amountFromZero("Spent") })) }),
  output: z.strictObject({ ineligible: amountFromZero("Ineligible spend"), clawback: amountFromZero("Clawed back"), kept: amountFromZero("Grant kept") }),
  calculate: ({ paid, rate, lines }) => {
    const ineligible = sumPence(lines.map(({ amount }) => penceOf(amount)));
    const [most, atRate] = [penceOf(paid), timesRatio(ineligible, readRatio(rate))];
    const clawback = atRate < most ? atRate : most;
    return { ineligible: poundsOf(ineligible), clawback: poundsOf(clawback), kept: poundsOf(most - clawback) };
  },
  examples: [
    { reference: null, title: "Two lines at 60 per cent, rounded once", input: { paid: "120000.00", rate: "0.6", lines: [{ name: "Launch dinner", amount: "100.01" }, { name: "Fine", amount: "100.01" }] }, output: { ineligible: "200.02", clawback: "120.01", kept: "119879.99" } },
    { reference: null, title: "Never more than was paid", input: { paid: "50.00", rate: "1", lines: [{ name: "Launch dinner", amount: "80.00" }] }, output: { ineligible: "80.00", clawback: "50.00", kept: "0.00" } },
  ],
});
