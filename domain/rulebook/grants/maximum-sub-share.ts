import { z } from "zod";
import { againstFloor } from "../../conditions/against-floor";
import { readRatio, timesRatio } from "../../money/ratio";
import { amountFromZero, penceOf, poundsOf, share, yesOrNo } from "../fields";
import { defineRule, roundedOnce } from "../rule";

/** Whether no more of a grant goes to something than its terms allow. */
export const maximumSubShare = defineRule({
  id: "maximum-sub-share",
  area: "grants",
  title: "Maximum sub-share",
  statement: "No more than a part of the grant may go to something, such as managing it. Exactly the maximum passes; a penny above fails.",
  formula: "Grant × maximum share − spent; below nought fails by that much",
  rounding: roundedOnce,
  source: "Limits on management costs in grant terms; practice, not verified against a document.",
  input: z.strictObject({ grant: amountFromZero("Grant"), share: share("Maximum share"), spent: amountFromZero("Spent on it") }),
  output: z.strictObject({ maximum: amountFromZero("Maximum"), passes: yesOrNo("Passes"), over: amountFromZero("Over the maximum by"), room: amountFromZero("Below the maximum by") }),
  calculate: ({ grant, share, spent }) => {
    const maximum = timesRatio(penceOf(grant), readRatio(share));
    const { passes, short, above } = againstFloor(maximum, penceOf(spent));
    return { maximum: poundsOf(maximum), passes, over: poundsOf(short), room: poundsOf(above) };
  },
  examples: [
    { reference: null, title: "Management of Shropshire's Children's Fund at a tenth", input: { grant: "512975.00", share: "0.1", spent: "51297.50" }, output: { maximum: "51297.50", passes: true, over: "0.00", room: "0.00" } },
    { reference: null, title: "A penny above the maximum fails", input: { grant: "512975.00", share: "0.1", spent: "51297.51" }, output: { maximum: "51297.50", passes: false, over: "0.01", room: "0.00" } },
    { reference: null, title: "Room is left", input: { grant: "100.00", share: "1/3", spent: "30.00" }, output: { maximum: "33.33", passes: true, over: "0.00", room: "3.33" } },
  ],
});
