import { z } from "zod";
import { againstFloor } from "../../conditions/against-floor";
import { readRatio, timesRatio } from "../../money/ratio";
import type { Pounds } from "../../plan/fields";
import { amountFromZero, listOf, oneOf, optional, penceOf, poundsOf, share, year, yesOrNo } from "../fields";
import { defineRule, roundedOnce } from "../rule";
import { RuleRefusal } from "../rule-refusal";
import { refuseYearsNotRising } from "../grants/refuse-years-not-rising";

/** Whether the base budget stays at or above what a grant demands, year by year. */
export const additionalityFloor = defineRule({
  id: "additionality-floor",
  area: "conditions",
  title: "Additionality floor",
  statement: "A grant that must come on top of what the council already spends sets a floor: the base budget of each year must not fall below it. The floor is stated as an amount, or as a share of the base budget before the grant. At the floor passes; a penny below fails.",
  formula: "Base budget of the year − floor; below nought fails by that much",
  rounding: `${roundedOnce} Only a floor that is a share is rounded.`,
  source: "Additionality (maintenance of effort) clauses of grants; practice, not verified against a document.",
  input: z.strictObject({
    floorIs: oneOf("The floor is", ["an amount", "a share of the budget before"]),
    floor: optional(amountFromZero("Floor", "Only for an amount")),
    before: optional(amountFromZero("Base budget before the grant", "Only for a share")),
    share: optional(share("Share that must remain", "Only for a share; 1 for all of it")),
    years: listOf("Base budget by year", z.strictObject({ year: year("Financial year"), budget: amountFromZero("Base budget") })),
  }),
  output: z.strictObject({
    floor: amountFromZero("Floor"),
    passes: yesOrNo("Every year passes"),
    years: listOf("By year", z.strictObject({ year: year("Financial year"), budget: amountFromZero("Base budget"), passes: yesOrNo("Passes"), short: amountFromZero("Short of the floor by"), above: amountFromZero("Above the floor by") })),
  }),
  calculate: ({ years, ...asked }) => {
    refuseYearsNotRising(years);
    const floor = floorOf(asked);
    const judged = years.map(({ year, budget }) => ({ year, budget, ...againstFloor(penceOf(budget), floor) }));
    return {
      floor: poundsOf(floor), passes: judged.every(({ passes }) => passes),
      years: judged.map(({ short, above, ...rest }) => ({ ...rest, short: poundsOf(short), above: poundsOf(above) })),
    };
  },
  examples: [
    {
      reference: null, title: "A stated floor: at the floor passes, a penny below fails",
      input: { floorIs: "an amount", floor: "250000.00", before: null, share: null, years: [{ year: "2005/06", budget: "260000.00" }, { year: "2006/07", budget: "250000.00" }, { year: "2007/08", budget: "249999.99" }] },
      output: {
        floor: "250000.00", passes: false,
        years: [
          { year: "2005/06", budget: "260000.00", passes: true, short: "0.00", above: "10000.00" },
          { year: "2006/07", budget: "250000.00", passes: true, short: "0.00", above: "0.00" },
          { year: "2007/08", budget: "249999.99", passes: false, short: "0.01", above: "0.00" },
        ],
      },
    },
    {
      reference: null, title: "Two thirds of the budget before the grant must remain",
      input: { floorIs: "a share of the budget before", floor: null, before: "100000.00", share: "2/3", years: [{ year: "2005/06", budget: "66666.67" }] },
      output: { floor: "66666.67", passes: true, years: [{ year: "2005/06", budget: "66666.67", passes: true, short: "0.00", above: "0.00" }] },
    },
  ],
});

interface AskedFloor {
  readonly floorIs: "an amount" | "a share of the budget before";
  readonly floor: Pounds | null;
  readonly before: Pounds | null;
  readonly share: string | null;
}

function floorOf({ floorIs, floor, before, share }: AskedFloor): bigint {
  if (floorIs === "an amount") {
    if (floor === null) throw new RuleRefusal("floor", "A floor that is an amount needs the amount; write 0.00 for none");
    return penceOf(floor);
  }
  if (before === null) throw new RuleRefusal("before", "A floor that is a share needs the base budget before the grant");
  if (share === null) throw new RuleRefusal("share", "A floor that is a share needs the share that must remain");
  return timesRatio(penceOf(before), readRatio(share));
}
