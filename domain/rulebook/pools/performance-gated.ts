import { z } from "zod";
import { sumPence } from "../../money/sum-pence";
import { compareRatios, readRatio } from "../../money/ratio";
import { performancePayment, shareOfTarget } from "../../pools/performance-payment";
import { amount, amountFromZero, decimal, listOf, oneOf, penceOf, poundsOf, text } from "../fields";
import { defineRule, roundedOnce, type RuleExample } from "../rule";
import { RuleRefusal } from "../rule-refusal";
import { inPounds } from "./in-pounds";

/** A part of a fund that is paid only when targets are met. */
export const performanceGated = defineRule({
  id: "performance-gated",
  area: "pooled budgets",
  title: "Payment for performance",
  statement:
    "A part of a fund may depend on targets: each target has a baseline, a figure to be reached, and money that is paid only when it is reached, or in proportion to how far it is. A target below its baseline is a reduction. What is not earned stays with whoever would have paid it until the partners agree its use.",
  formula: "Met = (achieved − baseline) ÷ (target − baseline), from nought to one; paid = the rest of the fund + money on a target, if met is one; or × met",
  rounding: roundedOnce,
  source: "Better Care Fund: a part of the fund (£2.8 million in one agreement) linked to a reduction of 4.2 per cent; payment in proportion: practice; not verified against a document.",
  input: z.strictObject({
    fund: amountFromZero("Fund"),
    payment: oneOf("Paid", ["all or nothing", "in proportion"]),
    targets: listOf("Targets", z.strictObject({ name: text("Target"), gated: amountFromZero("Paid for it"), baseline: decimal("Baseline"), target: decimal("To be reached"), achieved: decimal("Achieved") })),
  }),
  output: z.strictObject({
    notGated: amount("Paid in any case"),
    targets: listOf("Targets", z.strictObject({ name: text("Target"), paid: amount("Paid"), withheld: amount("Withheld") })),
    paid: amount("Paid in all"),
    withheld: amount("Withheld in all"),
  }),
  calculate: ({ fund, payment, targets }) => {
    const rows = targets.map(({ name, gated, ...figures }, place) => {
      const [baseline, target, achieved] = [readRatio(figures.baseline), readRatio(figures.target), readRatio(figures.achieved)];
      if (compareRatios(baseline, target) === 0) throw new RuleRefusal(`targets[${place}].target`, `The target of ${name} is its baseline, ${figures.baseline}, so there is nothing to reach`);
      return { name, gated: penceOf(gated), paid: performancePayment(penceOf(gated), shareOfTarget(baseline, target, achieved), payment) };
    });
    const gated = sumPence(rows.map((row) => row.gated));
    const withheld = gated - sumPence(rows.map((row) => row.paid));
    if (gated > penceOf(fund)) throw new RuleRefusal("targets", `The targets decide on ${inPounds(gated)}, which is ${inPounds(gated - penceOf(fund))} more than the fund of ${inPounds(penceOf(fund))}`);
    return {
      notGated: poundsOf(penceOf(fund) - gated),
      targets: rows.map((row) => ({ name: row.name, paid: poundsOf(row.paid), withheld: poundsOf(row.gated - row.paid) })),
      paid: poundsOf(penceOf(fund) - withheld),
      withheld: poundsOf(withheld),
    };
  },
  examples: [
    // 10,000 admissions less 4.2% is 9,580.
    admissions("The reduction of 4.2% is reached exactly", "all or nothing", "9580", "2800000.00", "0.00", "20000000.00"),
    admissions("One admission too many: nothing is paid for it", "all or nothing", "9581", "0.00", "2800000.00", "17200000.00"),
    admissions("Half the reduction, paid in proportion", "in proportion", "9790", "1400000.00", "1400000.00", "18600000.00"),
    admissions("More than the reduction earns no more than was promised", "in proportion", "9000", "2800000.00", "0.00", "20000000.00"),
    admissions("Worse than the baseline earns nothing and costs nothing", "in proportion", "10100", "0.00", "2800000.00", "17200000.00"),
  ],
});

function admissions(title: string, payment: string, achieved: string, paid: string, withheld: string, paidInAll: string): RuleExample {
  const name = "Fewer emergency admissions";
  return {
    reference: null, title,
    input: { fund: "20000000.00", payment, targets: [{ name, gated: "2800000.00", baseline: "10000", target: "9580", achieved }] },
    output: { notGated: "17200000.00", targets: [{ name, paid, withheld }], paid: paidInAll, withheld },
  };
}
