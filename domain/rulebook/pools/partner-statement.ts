import { z } from "zod";
import { sumPence } from "../../money/sum-pence";
import { allocatePence } from "../../money/allocate";
import { partnerPosition } from "../../pools/partner-position";
import { amount, amountFromZero, listOf, oneOf, optional, penceOf, poundsOf, text, yesOrNo } from "../fields";
import { defineRule, largestRemainder } from "../rule";
import { RuleRefusal } from "../rule-refusal";
import { inPounds } from "./in-pounds";
import { refuseTwice } from "./names";
import { partnerStatementExamples } from "./partner-statement-examples";
import { contributionBasis, contributionFields, contributionWeights, refuseUnequal } from "./risk-share-fields";

const input = z.strictObject({
  budget: amountFromZero("Budget of the pool"),
  outturn: amountFromZero("Outturn looked at", "What the pool may have spent by the end of the year"),
  sharing: oneOf("What is over or under is shared", ["pro rata", "as stated"], "As stated when the rule risk share has worked it out"),
  basis: contributionBasis,
  partners: listOf("Partners", z.strictObject({
    ...contributionFields,
    gotOut: amountFromZero("Got out", "Spent on the duties and users it answers for, at cost, with what was given in kind"),
    paidBefore: amountFromZero("Paid before the pool"),
    gotBefore: amountFromZero("Got before the pool"),
    exposure: optional(amount("Exposure", "Only when shares are as stated")),
  })),
});
type Input = z.output<typeof input>;

/** For each partner: what it put in, what it got out, what it stands to lose, and whether it is worse off than before. */
export const partnerStatement = defineRule({
  id: "partner-statement",
  area: "pooled budgets",
  title: "Partner statement",
  statement:
    "Money in a pool is spent by need and not by contribution, so every partner is shown what it put in, what it got out, and its exposure: its share of what the pool would be over or under at a given outturn. It is no worse off when what it now gets beyond what it pays is at least what it got beyond what it paid before the pool.",
  formula: "Now = got out − put in − exposure; before = got − paid; no worse off when now ≥ before. Exposure pro rata = (outturn − budget) × its contribution ÷ all contributions",
  rounding: largestRemainder,
  source: "Agreements under which no change may harm a party without its consent (section 75); pooled expenditure by need (pooled budgets toolkit). The measure of worse off: own rule.",
  input,
  output: z.strictObject({
    variance: amount("Overspend or underspend at this outturn"),
    partners: listOf("Partners", z.strictObject({
      name: text("Partner"), putIn: amount("Put in"), gotOut: amount("Got out"), exposure: amount("Exposure"),
      now: amount("Gets beyond what it pays, now"), before: amount("The same before the pool"), change: amount("Better or worse by"), noWorseOff: yesOrNo("Is no worse off"),
    })),
    unattributed: amount("Spent on no partner in particular"),
  }),
  calculate: (asked) => {
    refuseTwice(asked.partners.map(({ name }) => name), (place) => `partners[${place}].name`);
    const variance = penceOf(asked.outturn) - penceOf(asked.budget);
    const exposures = exposuresOf(asked, variance);
    return {
      variance: poundsOf(variance),
      partners: asked.partners.map((partner, place) => {
        const year = { putIn: penceOf(partner.cash) + penceOf(partner.inKind), gotOut: penceOf(partner.gotOut), exposure: exposures[place]!, paidBefore: penceOf(partner.paidBefore), gotBefore: penceOf(partner.gotBefore) };
        const { now, before, change, noWorseOff } = partnerPosition(year);
        return { name: partner.name, putIn: poundsOf(year.putIn), gotOut: partner.gotOut, exposure: poundsOf(year.exposure), now: poundsOf(now), before: poundsOf(before), change: poundsOf(change), noWorseOff };
      }),
      unattributed: poundsOf(unattributedOf(asked)),
    };
  },
  examples: partnerStatementExamples,
});

function exposuresOf({ sharing, partners, basis }: Input, variance: bigint): bigint[] {
  if (sharing === "pro rata") return allocatePence(variance, contributionWeights(partners, basis));
  const stated = partners.map(({ name, exposure }, place) => {
    if (exposure === null) throw new RuleRefusal(`partners[${place}].exposure`, `Shares as stated need the exposure of ${name}; write 0.00 for none`);
    return penceOf(exposure);
  });
  return refuseUnequal(stated, variance, "The exposures stated");
}

/** What was spent, in cash and in kind, less what the partners got out of it; they cannot get out more than was spent. */
function unattributedOf({ outturn, partners }: Input): bigint {
  const spent = penceOf(outturn) + sumPence(partners.map(({ inKind }) => penceOf(inKind)));
  const gotOut = sumPence(partners.map((partner) => penceOf(partner.gotOut)));
  if (gotOut > spent) throw new RuleRefusal("partners", `The partners got ${inPounds(gotOut)} out, which is ${inPounds(gotOut - spent)} more than the ${inPounds(spent)} that the pool spent in cash and in kind`);
  return spent - gotOut;
}
