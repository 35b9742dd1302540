import { z } from "zod";
import { againstFloor } from "../../conditions/against-floor";
import { readRatio, timesRatio } from "../../money/ratio";
import { amountFromZero, penceOf, poundsOf, share, yesOrNo } from "../fields";
import { defineRule, roundedOnce } from "../rule";

/** Whether enough of a grant goes to the purpose that must have a part of it. */
export const minimumSubShare = defineRule({
  id: "minimum-sub-share",
  area: "grants",
  title: "Minimum sub-share",
  statement: "A part of the grant must go to a stated purpose. Exactly the minimum passes; a penny below fails.",
  formula: "Spent on the purpose − grant × minimum share; below nought fails by that much",
  rounding: roundedOnce,
  source: "A quarter of the Children's Fund had to go on reducing youth crime; worked example WE-17.",
  input: z.strictObject({ grant: amountFromZero("Grant"), share: share("Minimum share"), spent: amountFromZero("Spent on the purpose") }),
  output: z.strictObject({ minimum: amountFromZero("Minimum"), passes: yesOrNo("Passes"), short: amountFromZero("Short of the minimum by"), above: amountFromZero("Above the minimum by") }),
  calculate: ({ grant, share, spent }) => {
    const minimum = timesRatio(penceOf(grant), readRatio(share));
    const { passes, short, above } = againstFloor(penceOf(spent), minimum);
    return { minimum: poundsOf(minimum), passes, short: poundsOf(short), above: poundsOf(above) };
  },
  examples: [
    { reference: "WE-17", title: "A penny below the minimum fails", input: { grant: "180000.00", share: "0.25", spent: "44999.99" }, output: { minimum: "45000.00", passes: false, short: "0.01", above: "0.00" } },
    { reference: "WE-17", title: "The minimum passes", input: { grant: "180000.00", share: "0.25", spent: "45000.00" }, output: { minimum: "45000.00", passes: true, short: "0.00", above: "0.00" } },
    { reference: null, title: "A quarter of Shropshire's Children's Fund of 2007/08", input: { grant: "512975.00", share: "1/4", spent: "130000.00" }, output: { minimum: "128243.75", passes: true, short: "0.00", above: "1756.25" } },
  ],
});
