import { z } from "zod";
import { amount, penceOf, poundsOf, text } from "../fields";
import { defineRule, nothingToRound } from "../rule";

/** An amount a person stated in place of a rule's answer. */
export const statedAmount = defineRule({
  id: "stated-amount",
  area: "cost",
  title: "Stated amount",
  statement: "A person states the amount of a line for one year, with a reason, in place of the rule. It stands as stated: no index and no share of the year is multiplied into it. How far it is from the rule's answer is shown beside it, with the reason.",
  formula: "The amount stated; difference: amount stated − amount by the rule",
  rounding: nothingToRound,
  source: "Own rule: a known figure is better than a worked-out one, when somebody answers for it.",
  input: z.strictObject({ byRule: amount("Amount by the rule"), stated: amount("Amount stated"), reason: text("Reason") }),
  output: z.strictObject({ amount: amount("Amount"), difference: amount("Above (below) the rule's answer"), reason: text("Reason") }),
  calculate: ({ byRule, stated, reason }) => ({ amount: stated, difference: poundsOf(penceOf(stated) - penceOf(byRule)), reason }),
  examples: [
    {
      reference: null, title: "A saving that only starts to be made in its first year",
      input: { byRule: "-120000.00", stated: "-10000.00", reason: "Notice on the lease runs to February" },
      output: { amount: "-10000.00", difference: "110000.00", reason: "Notice on the lease runs to February" },
    },
    {
      reference: null, title: "Nought may be stated",
      input: { byRule: "25150.68", stated: "0.00", reason: "The funder has withheld the last payment" },
      output: { amount: "0.00", difference: "-25150.68", reason: "The funder has withheld the last payment" },
    },
  ],
});
