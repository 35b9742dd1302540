import { z } from "zod";
import { decideVirement } from "../../pools/virement";
import { amountFromZero, listOf, oneOf, optional, penceOf, text, yesOrNo } from "../fields";
import { defineRule, nothingToRound } from "../rule";
import { RuleRefusal } from "../rule-refusal";
import { inPounds } from "./in-pounds";
import { virementExamples } from "./virement-examples";

const nature = (asks: boolean) => ({
  permanent: yesOrNo(asks ? "Only if permanent" : "Permanent"),
  betweenCapitalAndRevenue: yesOrNo(asks ? "Only if between capital and revenue" : "Between capital and revenue"),
  crossesScheme: yesOrNo(asks ? "Only if from one scheme of the pool to another" : "From one scheme of the pool to another"),
  crossesRingFence: yesOrNo(asks ? "Only if out of a ring-fence" : "Out of a ring-fence"),
});

/** Who has to approve that budget is moved from one head to another. */
export const virement = defineRule({
  id: "virement",
  area: "pooled budgets",
  title: "Virement",
  statement:
    "A policy says who may approve moving budget from one head to another. Its rules stand from the least to the most restrictive. A rule matches when everything it asks for holds: an amount above a limit (the limit itself is still allowed to the rule below), all that was moved from the head in the year above a limit, permanent, between capital and revenue, across schemes, out of a ring-fence. Of the rules that match, the most restrictive decides. Money may not leave a ring-fence for a service that its conditions do not allow, whoever approves.",
  formula: "The last rule of the policy of which all conditions hold; blocked when money leaves a ring-fence for a service that is not eligible",
  rounding: nothingToRound,
  source: "Oxfordshire County Council's scheme of virement of February 2003; worked example WE-39. That a ring-fence blocks whoever approves: own rule.",
  input: z.strictObject({
    amount: amountFromZero("Amount to move"),
    movedBefore: amountFromZero("Moved from this head in the year already"),
    ...nature(false),
    receiverEligible: yesOrNo("The ring-fence allows the receiving service", "Counts only for money out of a ring-fence"),
    policy: listOf("Policy, from the least to the most restrictive rule", z.strictObject({
      approver: text("Approved by"),
      above: optional(amountFromZero("Only above")),
      yearAbove: optional(amountFromZero("Only if all moved in the year is above")),
      ...nature(true),
    })),
  }),
  output: z.strictObject({
    decision: oneOf("Decision", ["needs approval", "blocked"]),
    approver: optional(text("To be approved by")),
    reason: text("Why"),
    matching: listOf("Rules that match", text("Approved by"), 0),
  }),
  calculate: ({ policy, ...asked }) => {
    const wish = { ...asked, amount: penceOf(asked.amount), movedBefore: penceOf(asked.movedBefore) };
    if (wish.amount === 0n) throw new RuleRefusal("amount", "A virement of £0.00 moves nothing; enter the amount to move");
    const found = decideVirement(wish, policy.map((rule) => ({ ...rule, above: penceOrNull(rule.above), yearAbove: penceOrNull(rule.yearAbove) })));
    switch (found.decision) {
      case "blocked":
        return { decision: found.decision, approver: null, reason: "The money is ring-fenced and its conditions do not allow the receiving service. Nobody may approve this; use other money", matching: [] };
      case "nobody":
        throw new RuleRefusal("policy", `No rule of the policy matches a virement of ${inPounds(wish.amount)}; add a first rule without conditions that says who approves the rest`);
      case "needs approval": {
        const count = found.matching.length;
        return { decision: found.decision, approver: found.approver, reason: count === 1 ? "The only rule that matches" : `The most restrictive of ${count} rules that match`, matching: found.matching.map((place) => policy[place]!.approver) };
      }
    }
  },
  examples: virementExamples,
});

const penceOrNull = (pounds: Parameters<typeof penceOf>[0] | null): bigint | null => (pounds === null ? null : penceOf(pounds));
