import { z } from "zod";
import { avoidedCost, gainsByPartner } from "../../appraisal/avoided-cost";
import { wholeWeights } from "../../money/whole-weights";
import { isOne, readRatio, sumRatios } from "../../money/ratio";
import { amount, amountFromZero, listOf, penceOf, posts, poundsOf, share, text, yesOrNo } from "../fields";
import { defineRule } from "../rule";
import { RuleRefusal } from "../rule-refusal";
import { avoidedCostExamples } from "./avoided-cost-examples";

/** What a proposal lets partners not spend, and how little of it may stand in a budget. */
export const avoidedCostRule = defineRule({
  id: "avoided-cost",
  area: "appraisal",
  title: "Avoided cost",
  statement:
    "A cost that may be avoided is a claim, not money. Off it comes what would have been avoided anyway (deadweight), then a cut for optimism, then what others brought about (attribution). Only the cashable part frees money, and it stands in a budget only when the partner who gains has confirmed it; all else is shown beside the budget.",
  formula: "Units × cost of one × (1 − deadweight) × (1 − optimism) × attribution; × cashable share; × the partner's share; in a budget only if confirmed",
  rounding: "Every step once, to whole pence, a half away from zero, from the exact claim and never from a rounded step. Partners' parts by largest remainder, so that they total.",
  source: "Greater Manchester's cost benefit analysis guidance, which the Green Book recognises; the rule that nothing unconfirmed enters a budget is this planner's own.",
  input: z.strictObject({
    units: posts("How many are avoided", "Placements, cases; a part is allowed: 2.5"),
    unitCost: amountFromZero("Cost of one"),
    deadweight: share("Deadweight", "Would have been avoided anyway"),
    optimism: share("Cut for optimism"),
    attribution: share("Attribution", "How much is this proposal's doing; 1 for all"),
    cashable: share("Cashable share"),
    partners: listOf("Partners who gain", z.strictObject({ partner: text("Partner"), share: share("Share of the gain"), confirmed: yesOrNo("Has confirmed it will take the gain out of its budget") })),
  }),
  output: z.strictObject({
    gross: amount("Gross"),
    afterDeadweight: amount("After deadweight"),
    afterOptimism: amount("After the cut for optimism"),
    adjusted: amount("Adjusted: after attribution"),
    cashable: amount("Of this, cashable"),
    inBudget: amount("May stand in a budget"),
    besideBudget: amount("Shown beside the budget"),
    partners: listOf("By partner", z.strictObject({ partner: text("Partner"), adjusted: amount("Adjusted"), cashable: amount("Cashable"), inBudget: amount("In its budget") }), 0, 10_000),
  }),
  calculate: (input) => {
    const shares = input.partners.map((partner) => readRatio(partner.share));
    const all = sumRatios(shares);
    if (!isOne(all)) throw new RuleRefusal("partners", `The partners' shares total ${all.numerator}/${all.denominator}, not 1`);
    const avoided = avoidedCost({
      unitCost: penceOf(input.unitCost), units: readRatio(input.units), deadweight: readRatio(input.deadweight),
      optimism: readRatio(input.optimism), attribution: readRatio(input.attribution), cashable: readRatio(input.cashable),
    });
    const weights = wholeWeights(shares);
    const gains = gainsByPartner(avoided, input.partners.map(({ confirmed }, place) => ({ weight: weights[place] ?? 0n, isConfirmed: confirmed })));
    const inBudget = gains.reduce((sum, gain) => sum + gain.inBudget, 0n);
    return {
      gross: poundsOf(avoided.gross), afterDeadweight: poundsOf(avoided.afterDeadweight), afterOptimism: poundsOf(avoided.afterOptimism),
      adjusted: poundsOf(avoided.adjusted), cashable: poundsOf(avoided.cashable), inBudget: poundsOf(inBudget), besideBudget: poundsOf(avoided.adjusted - inBudget),
      partners: gains.map((gain, place) => ({ partner: input.partners[place]?.partner ?? "", adjusted: poundsOf(gain.adjusted), cashable: poundsOf(gain.cashable), inBudget: poundsOf(gain.inBudget) })),
    };
  },
  examples: avoidedCostExamples,
});
