import { z } from "zod";
import { againstFloor } from "../../conditions/against-floor";
import { matchRequired } from "../../grants/match-required";
import { isOne, readRatio } from "../../money/ratio";
import { amountFromZero, oneOf, penceOf, poundsOf, share, yesOrNo } from "../fields";
import { defineRule, roundedOnce } from "../rule";
import { RuleRefusal } from "../rule-refusal";

/** Whether the council's own money is enough for a grant that must be matched. */
export const matchFunding = defineRule({
  id: "match-funding",
  area: "grants",
  title: "Match funding",
  statement: "A grant must be matched by other money. The match is a share of the grant, or of grant and match together; the terms say which, and whether what is given in kind counts. Exactly the match passes.",
  formula: "Needed = grant × share; or grant × share ÷ (1 − share)",
  rounding: roundedOnce,
  source: "Match-funding conditions of grants; practice, not verified against a document.",
  input: z.strictObject({
    grant: amountFromZero("Grant"),
    of: oneOf("The match is a share of", ["the grant", "grant and match together"]),
    share: share("Share", "1 of the grant for pound for pound"),
    counts: oneOf("What counts", ["cash only", "cash and in kind"]),
    cash: amountFromZero("Match in cash"),
    inKind: amountFromZero("Match in kind"),
  }),
  output: z.strictObject({ needed: amountFromZero("Match needed"), counted: amountFromZero("Match that counts"), passes: yesOrNo("Passes"), short: amountFromZero("Short by"), above: amountFromZero("Above by") }),
  calculate: ({ grant, of, share, counts, cash, inKind }) => {
    const rate = readRatio(share);
    if (of === "grant and match together" && isOne(rate)) throw new RuleRefusal("share", `A match that is ${share} of grant and match together leaves nothing for the grant; give a share below one`);
    const needed = matchRequired(penceOf(grant), rate, of);
    const counted = penceOf(cash) + (counts === "cash and in kind" ? penceOf(inKind) : 0n);
    const { passes, short, above } = againstFloor(counted, needed);
    return { needed: poundsOf(needed), counted: poundsOf(counted), passes, short: poundsOf(short), above: poundsOf(above) };
  },
  examples: [
    { reference: null, title: "Two fifths of the whole, in cash", input: { grant: "60000.00", of: "grant and match together", share: "0.4", counts: "cash only", cash: "39000.00", inKind: "5000.00" }, output: { needed: "40000.00", counted: "39000.00", passes: false, short: "1000.00", above: "0.00" } },
    { reference: null, title: "The same where what is in kind counts", input: { grant: "60000.00", of: "grant and match together", share: "0.4", counts: "cash and in kind", cash: "39000.00", inKind: "5000.00" }, output: { needed: "40000.00", counted: "44000.00", passes: true, short: "0.00", above: "4000.00" } },
    { reference: null, title: "Pound for pound", input: { grant: "113000.00", of: "the grant", share: "1", counts: "cash only", cash: "113000.00", inKind: "0.00" }, output: { needed: "113000.00", counted: "113000.00", passes: true, short: "0.00", above: "0.00" } },
  ],
});
