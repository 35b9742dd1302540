import { z } from "zod";
import { divideHalfUp, readRatio } from "../../money/ratio";
import { amount, decimal, listOf, penceOf, poundsOf, text } from "../fields";
import { defineRule, roundedOnce } from "../rule";
import { RuleRefusal } from "../rule-refusal";

/** What one of something costs, with the something named. */
export const unitCostRule = defineRule({
  id: "unit-cost",
  area: "appraisal",
  title: "Unit cost",
  statement: "A cost for each child means little until it is said which children: those in the service or all who live here. The cost is divided by each denominator that is given, and the name of the denominator stands with the figure.",
  formula: "Cost ÷ number of the denominator",
  rounding: roundedOnce,
  source: "Own rule: the denominator is always named.",
  input: z.strictObject({
    cost: amount("Cost"),
    denominators: listOf("Divided by", z.strictObject({ name: text("Each one is", "Child in the service; head of the population aged 0 to 17"), count: decimal("How many") })),
  }),
  output: z.strictObject({ unitCosts: listOf("Unit costs", z.strictObject({ per: text("For each"), count: decimal("How many"), unitCost: amount("Unit cost") }), 0, 10_000) }),
  calculate: ({ cost, denominators }) => ({
    unitCosts: denominators.map(({ name, count }, place) => {
      const divisor = readRatio(count);
      if (divisor.numerator <= 0n) throw new RuleRefusal(`denominators[${place}].count`, `Nothing can be divided among ${count}; enter a number above nought`);
      return { per: name, count, unitCost: poundsOf(divideHalfUp(penceOf(cost) * divisor.denominator, divisor.numerator)) };
    }),
  }),
  examples: [
    {
      reference: "WE-21", title: "A service for 1,150 children, for each child in it and for each child who lives here",
      input: { cost: "360000.00", denominators: [{ name: "Child in the service", count: "1150" }, { name: "Child in the population", count: "42000" }] },
      output: { unitCosts: [{ per: "Child in the service", count: "1150", unitCost: "313.04" }, { per: "Child in the population", count: "42000", unitCost: "8.57" }] },
    },
    {
      reference: null, title: "A part of a unit, and half a penny",
      input: { cost: "1000.01", denominators: [{ name: "Full-time post", count: "2.5" }, { name: "Pair of hours", count: "2" }] },
      output: { unitCosts: [{ per: "Full-time post", count: "2.5", unitCost: "400.00" }, { per: "Pair of hours", count: "2", unitCost: "500.01" }] },
    },
  ],
});
