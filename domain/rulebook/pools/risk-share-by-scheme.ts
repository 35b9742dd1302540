import { z } from "zod";
import { allocatePence } from "../../money/allocate";
import { netAcrossSchemes } from "../../pools/net-across-schemes";
import { amount, amountFromZero, listOf, oneOf, penceOf, poundsOf, share, text } from "../fields";
import { defineRule, largestRemainder, type RuleExample } from "../rule";
import { refuseTwice } from "./names";
import { sharesInGroups, totalsByPartner } from "./shares-in-groups";

/** Each scheme's risk follows the proportion of it that each partner commissions. */
export const riskShareByScheme = defineRule({
  id: "risk-share-by-scheme",
  area: "pooled budgets",
  title: "Risk share by scheme",
  statement:
    "The risk of each scheme is shared by the proportion of that scheme which each partner commissions. The agreement says whether the schemes are ring-fenced, so that each is settled by itself, or whether underspends within the pool cover overspends first; then only what is over (or under) for the pool as a whole is shared, and it falls on the schemes that caused it in proportion to what each is over (or under).",
  formula: "Each ring-fenced: (spent − budget) × the share commissioned. Net across schemes: the net of the pool × a scheme's overspend ÷ all overspends, × the share commissioned",
  rounding: largestRemainder,
  source: "Section 75 agreement: risk attributable pro rata to the proportion of a scheme commissioned by each partner (Rotherham); overspends covered from underspends within the pool.",
  input: z.strictObject({
    netting: oneOf("Schemes", ["each ring-fenced", "net across schemes"]),
    schemes: listOf("Schemes", z.strictObject({ name: text("Scheme"), budget: amountFromZero("Budget"), spend: amountFromZero("Spent") })),
    shares: listOf("Who commissions what", z.strictObject({ scheme: text("Scheme"), partner: text("Partner"), share: share("Share commissioned") }), 1, 240),
  }),
  output: z.strictObject({
    schemes: listOf("Schemes", z.strictObject({ scheme: text("Scheme"), variance: amount("Overspend or underspend"), shared: amount("To be shared") })),
    postings: listOf("Shares", z.strictObject({ scheme: text("Scheme"), partner: text("Partner"), bears: amount("Bears", "Below nought: gets back") }), 1, 240),
    partners: listOf("Partners", z.strictObject({ partner: text("Partner"), bears: amount("Bears over all schemes") }), 1, 240),
  }),
  calculate: ({ netting, schemes, shares }) => {
    const names = schemes.map(({ name }) => name);
    refuseTwice(names, (place) => `schemes[${place}].name`);
    const profiles = sharesInGroups(names, shares, "scheme", "schemes");
    const variances = schemes.map(({ budget, spend }) => penceOf(spend) - penceOf(budget));
    const shared = netting === "each ring-fenced" ? variances : netAcrossSchemes(variances);
    const postings = profiles.flatMap(({ partners, weights }, scheme) => {
      const parts = allocatePence(shared[scheme]!, weights);
      return partners.map((partner, place) => ({ scheme: names[scheme]!, partner, pence: parts[place]! }));
    });
    return {
      schemes: names.map((scheme, place) => ({ scheme, variance: poundsOf(variances[place]!), shared: poundsOf(shared[place]!) })),
      postings: postings.map(({ scheme, partner, pence }) => ({ scheme, partner, bears: poundsOf(pence) })),
      partners: totalsByPartner(postings).map(({ partner, pence }) => ({ partner, bears: poundsOf(pence) })),
    };
  },
  // Family support is £20,000 over, outreach £10,000 over, and respite £15,000 under: £15,000 over in all.
  examples: [
    example("each ring-fenced", "Each scheme settled by itself", ["20000.00", "10000.00", "-15000.00"], ["15000.00", "5000.00", "2000.00", "8000.00", "-15000.00"], ["17000.00", "-2000.00"]),
    // Net £15,000 falls 20:10 on the two schemes that are over.
    example("net across schemes", "The underspend covers overspends first", ["10000.00", "5000.00", "0.00"], ["7500.00", "2500.00", "1000.00", "4000.00", "0.00"], ["8500.00", "6500.00"]),
  ],
});

function example(netting: string, title: string, shared: readonly string[], bears: readonly string[], partners: readonly string[]): RuleExample {
  const schemes = [{ name: "Family support", budget: "200000.00", spend: "220000.00" }, { name: "Outreach", budget: "90000.00", spend: "100000.00" }, { name: "Respite", budget: "60000.00", spend: "45000.00" }];
  const shares = [
    { scheme: "Family support", partner: "Council", share: "0.75" }, { scheme: "Family support", partner: "Primary care trust", share: "0.25" },
    { scheme: "Outreach", partner: "Council", share: "1/5" }, { scheme: "Outreach", partner: "Primary care trust", share: "4/5" },
    { scheme: "Respite", partner: "Primary care trust", share: "1" },
  ];
  return {
    reference: null, title, input: { netting, schemes, shares },
    output: {
      schemes: schemes.map(({ name }, place) => ({ scheme: name, variance: ["20000.00", "10000.00", "-15000.00"][place], shared: shared[place] })),
      postings: shares.map(({ scheme, partner }, place) => ({ scheme, partner, bears: bears[place] })),
      partners: [{ partner: "Council", bears: partners[0] }, { partner: "Primary care trust", bears: partners[1] }],
    },
  };
}
