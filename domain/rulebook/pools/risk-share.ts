import { z } from "zod";
import { allocatePence } from "../../money/allocate";
import { shareRisk, type RiskShare } from "../../pools/share-risk";
import type { ResidualRule } from "../../pools/share-with-caps";
import { amount, amountFromZero, listOf, oneOf, optional, penceOf, poundsOf, text } from "../fields";
import { defineRule, largestRemainder } from "../rule";
import { RuleRefusal } from "../rule-refusal";
import { placeOf, refuseTwice } from "./names";
import { sharesOfOne } from "../shares-of-one";
import { riskShareExamples } from "./risk-share-examples";
import { capsOf, contributionBasis, contributionWeights, ownVariancesOf, riskSharePartner } from "./risk-share-fields";

const input = z.strictObject({
  variance: amount("Overspend or underspend", "An underspend has a minus"),
  model: oneOf("Risk share", ["own risk", "pro rata", "pro rata with cap", "fixed-share line", "variable-share line", "host bears"]),
  basis: contributionBasis,
  host: optional(text("Host partner", "For a fixed-share line, host bears, and what lies above the caps to the host")),
  residual: optional(oneOf("What lies above the caps", ["to the host", "redistributed to the uncapped", "needs agreement"], "Only for pro rata with cap")),
  capsOn: optional(oneOf("Caps hold for", ["overspends only", "overspends and underspends"], "Only for pro rata with cap")),
  partners: listOf("Partners", riskSharePartner),
});
type Input = z.output<typeof input>;

/** Who bears an overspend, or gets back an underspend, of a pooled fund. */
export const riskShare = defineRule({
  id: "risk-share",
  area: "pooled budgets",
  title: "Risk share",
  statement:
    "The agreement of a pooled fund says who bears an overspend and who gets an underspend back. Own risk: each partner keeps what its own schemes did. Pro rata: by contributions, with or without what is given in kind. With cap: no partner bears more than its cap; the agreement says who bears the rest. A fixed-share line leaves the other partners' contributions as they are, so the host bears it; a variable-share line changes every contribution by the line's profile. Host bears: the host absorbs all.",
  formula: "Pro rata: overspend × a partner's contribution ÷ all contributions; with cap: the lower of this and its cap, the rest to the host, to the uncapped by their contributions, or to be agreed",
  rounding: `${largestRemainder} A cap that is a share of a contribution is rounded once, a half away from zero.`,
  source: "Section 75 agreements: pro rata up to the most each partner contributes (Rotherham), fixed-share and variable-share lines (Luton), own risk. Host bears: practice; not verified against a document. Worked examples WE-08 to WE-11 and WE-33.",
  input,
  output: z.strictObject({
    partners: listOf("Partners", z.strictObject({ name: text("Partner"), before: amount("Share before any cap"), cap: optional(amountFromZero("Cap")), bears: amount("Bears", "Below nought: gets back") })),
    toAgree: amount("Waits for agreement"),
  }),
  calculate: (asked) => {
    const names = asked.partners.map(({ name }) => name);
    refuseTwice(names, (place) => `partners[${place}].name`);
    const variance = penceOf(asked.variance);
    const share = modelOf(asked, names, variance);
    const { parts, toAgree } = shareRisk(variance, share);
    const before = share.model === "pro rata with cap" ? allocatePence(variance, share.weights) : parts;
    const caps = share.model === "pro rata with cap" ? share.caps : [];
    return {
      partners: names.map((name, place) => ({ name, before: poundsOf(before[place]!), cap: caps[place] == null ? null : poundsOf(caps[place]), bears: poundsOf(parts[place]!) })),
      toAgree: poundsOf(toAgree),
    };
  },
  examples: riskShareExamples,
});

function modelOf({ model, basis, partners, host, capsOn, residual }: Input, names: readonly string[], variance: bigint): RiskShare {
  switch (model) {
    case "own risk":
      return { model, own: ownVariancesOf(partners, variance) };
    case "pro rata":
      return { model, weights: contributionWeights(partners, basis) };
    case "pro rata with cap": {
      const weights = contributionWeights(partners, basis);
      if (capsOn === null) throw new RuleRefusal("capsOn", "A risk share with cap needs to say whether the caps hold for underspends too");
      const caps = capsOf(partners, weights);
      const residualRule = residualOf(residual, host, names);
      return { model, weights, caps: variance < 0n && capsOn === "overspends only" ? caps.map(() => null) : caps, residual: residualRule };
    }
    case "variable-share line":
      return { model, weights: sharesOfOne(partners.map(lineShareOf), "partners", "The shares of the line") };
    case "fixed-share line":
    case "host bears":
      return { model, host: placeOf(host, names, "host", "partners"), partners: partners.length };
  }
}

function residualOf(to: Input["residual"], host: string | null, names: readonly string[]): ResidualRule {
  if (to === null) throw new RuleRefusal("residual", "A risk share with cap needs to say who bears what lies above the caps");
  return to === "to the host" ? { to, host: placeOf(host, names, "host", "partners") } : { to };
}

function lineShareOf({ name, lineShare }: Input["partners"][number], place: number) {
  if (lineShare === null) throw new RuleRefusal(`partners[${place}].lineShare`, `A variable-share line needs the share of ${name}`);
  return lineShare;
}
