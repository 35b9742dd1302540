import { z } from "zod";
import { paybackOf, type Payback } from "../../mainstreaming/payback";
import { penceToPounds } from "../../money/money";
import { amountFromZero, decimal, optional, penceOf, wholeNumber } from "../fields";
import { RuleRefusal } from "../rule-refusal";
import { defineRule } from "../rule";

const longest = 12_000;

/** The fields in which a payback is given back; both are null when nothing is saved. */
export const paybackFields = { paybackMonthsExact: optional(decimal("Months, to two decimals")), paybackMonths: optional(wholeNumber("Months, to the month above", 0, longest)) };

/** A payback in its fields. Refuses one of more than a thousand years, which is no payback. */
export function paybackInFields(payback: Payback | null) {
  if (payback === null) return { paybackMonthsExact: null, paybackMonths: null };
  if (payback.months > BigInt(longest)) throw new RuleRefusal("", `The saving would need ${payback.months} months, more than a thousand years, to pay for the one-off cost. Check the amounts`);
  return { paybackMonthsExact: penceToPounds(payback.hundredths), paybackMonths: Number(payback.months) };
}

/** When a yearly saving has paid for a one-off cost. */
export const payback = defineRule({
  id: "payback",
  area: "mainstreaming",
  title: "Payback",
  statement: "The months until a yearly saving has paid for a one-off cost. They are shown to two decimals and to the month above, because a part of a month is not yet paid back. Without a saving there is no payback.",
  formula: "One-off cost ÷ (yearly saving ÷ 12)",
  rounding: "Exact months to two decimals, a half away from zero; whole months to the month above, from the exact sum.",
  source: "Worked example WE-34.",
  input: z.strictObject({ oneOffCost: amountFromZero("One-off cost"), yearlySaving: amountFromZero("Saving in a full year") }),
  output: z.strictObject(paybackFields),
  calculate: ({ oneOffCost, yearlySaving }) => paybackInFields(paybackOf(penceOf(oneOffCost), penceOf(yearlySaving))),
  examples: [
    { reference: "WE-34", title: "Three redundancies against the saving of a merge", input: { oneOffCost: "21570.00", yearlySaving: "45607.20" }, output: { paybackMonthsExact: "5.68", paybackMonths: 6 } },
    { reference: null, title: "A year to the penny", input: { oneOffCost: "12000.00", yearlySaving: "12000.00" }, output: { paybackMonthsExact: "12.00", paybackMonths: 12 } },
    { reference: null, title: "A penny more than a month's saving", input: { oneOffCost: "1000.01", yearlySaving: "12000.00" }, output: { paybackMonthsExact: "1.00", paybackMonths: 2 } },
    { reference: null, title: "No one-off cost", input: { oneOffCost: "0.00", yearlySaving: "1.00" }, output: { paybackMonthsExact: "0.00", paybackMonths: 0 } },
    { reference: null, title: "No saving", input: { oneOffCost: "1.00", yearlySaving: "0.00" }, output: { paybackMonthsExact: null, paybackMonths: null } },
  ],
});
