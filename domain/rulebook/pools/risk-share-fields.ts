import { z } from "zod";
import { sumPence } from "../../money/sum-pence";
import { readRatio, timesRatio } from "../../money/ratio";
import { amount, amountFromZero, oneOf, optional, penceOf, share, text } from "../fields";
import { RuleRefusal } from "../rule-refusal";
import { inPounds } from "./in-pounds";

/** The contribution that decides a partner's share: its cash, or its cash and what it gives in kind. */
export const contributionBasis = oneOf("Shares follow", ["cash only", "cash and in kind"], "The agreement says whether staff, goods and rooms count");

export const contributionFields = { name: text("Partner"), cash: amountFromZero("Cash contribution"), inKind: amountFromZero("Contribution in kind") };

type Contribution = z.output<z.ZodObject<typeof contributionFields>>;

/** Each partner's contribution in pence as the basis counts it; refuses contributions that are all nought, which can share nothing. */
export function contributionWeights(partners: readonly Contribution[], basis: z.output<typeof contributionBasis>): bigint[] {
  const weights = partners.map(({ cash, inKind }) => penceOf(cash) + (basis === "cash only" ? 0n : penceOf(inKind)));
  return refuseAllZero(weights, `The contributions, counted as ${basis}, are all £0.00, so nothing can be shared by them`);
}

/** Gives the weights back; refuses weights that are all nought, with the reason. */
export function refuseAllZero(weights: bigint[], reason: string): bigint[] {
  if (sumPence(weights) === 0n) throw new RuleRefusal("partners", reason);
  return weights;
}

export const riskSharePartner = z.strictObject({
  ...contributionFields,
  capShare: optional(share("Cap as a share of the contribution", "Only for pro rata with cap; give either this or the cap in pounds, or neither for no cap")),
  capPounds: optional(amountFromZero("Cap in pounds", "Only for pro rata with cap")),
  ownVariance: optional(amount("Overspend or underspend of its own schemes", "Only for own risk")),
  lineShare: optional(share("Share of the line", "Only for a variable-share line; the shares total one")),
});

type Partner = z.output<typeof riskSharePartner>;

/** The cap of each partner in pence; a share of the contribution is rounded once. */
export function capsOf(partners: readonly Partner[], contributions: readonly bigint[]): (bigint | null)[] {
  const caps = partners.map(({ name, capShare, capPounds }, place) => {
    if (capShare !== null && capPounds !== null) throw new RuleRefusal(`partners[${place}].capPounds`, `${name} has a cap as a share (${capShare}) and one in pounds (${inPounds(penceOf(capPounds))}); leave one of them empty`);
    if (capPounds !== null) return penceOf(capPounds);
    return capShare === null ? null : timesRatio(contributions[place]!, readRatio(capShare));
  });
  if (caps.every((cap) => cap === null)) throw new RuleRefusal("partners", "A risk share with cap needs a cap for at least one partner, as a share of its contribution or in pounds");
  return caps;
}

/** What each partner's own schemes over- or underspent, in pence; refuses when they do not make the whole. */
export function ownVariancesOf(partners: readonly Partner[], variance: bigint): bigint[] {
  const own = partners.map(({ name, ownVariance }, place) => {
    if (ownVariance === null) throw new RuleRefusal(`partners[${place}].ownVariance`, `Own risk needs what the schemes of ${name} over- or underspent; write 0.00 for nothing`);
    return penceOf(ownVariance);
  });
  return refuseUnequal(own, variance, "The partners' own overspends and underspends");
}

/** Gives the parts back; refuses parts that do not make the whole, and says by how much. */
export function refuseUnequal(parts: bigint[], whole: bigint, what: string): bigint[] {
  const total = sumPence(parts);
  if (total !== whole) throw new RuleRefusal("partners", `${what} come to ${inPounds(total)}, the whole is ${inPounds(whole)}: ${inPounds(whole - total)} is not accounted for`);
  return parts;
}
