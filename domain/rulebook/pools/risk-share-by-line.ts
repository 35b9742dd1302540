import { z } from "zod";
import { allocatePence } from "../../money/allocate";
import { shareRisk, type RiskShare } from "../../pools/share-risk";
import { amount, amountFromZero, listOf, oneOf, penceOf, poundsOf, share, text } from "../fields";
import { defineRule, largestRemainder } from "../rule";
import { placeOf, refuseTwice } from "./names";
import { sharesInGroups, totalsByPartner, type GroupShares } from "./shares-in-groups";

const input = z.strictObject({
  host: text("Host partner"),
  lines: listOf("Lines of the agreement", z.strictObject({ name: text("Line"), kind: oneOf("Share", ["fixed", "variable"]), budget: amountFromZero("Budget"), spend: amountFromZero("Spent") })),
  shares: listOf("Profile of each line", z.strictObject({ line: text("Line"), partner: text("Partner"), share: share("Share") }), 1, 240),
});

/** Fixed-share and variable-share lines of one agreement, each with its own profile. */
export const riskShareByLine = defineRule({
  id: "risk-share-by-line",
  area: "pooled budgets",
  title: "Risk share by line",
  statement:
    "An agreement may list its lines, each with the profile by which the partners pay for it. On a fixed-share line the contributions stay as budgeted whatever is spent, so the host bears the overspend and keeps the underspend. On a variable-share line what is over or under changes every partner's contribution by the line's profile.",
  formula: "Overspend of a line = spent − budget; fixed: all of it to the host; variable: overspend × the partner's share of the line. Contribution after = budget × share + what the partner bears",
  rounding: largestRemainder,
  source: "Section 75 agreement with fixed-share and variable-share lines (Luton); worked example WE-12.",
  input,
  output: z.strictObject({
    lines: listOf("Lines", z.strictObject({ line: text("Line"), partner: text("Partner"), budgeted: amount("Contribution as budgeted"), bears: amount("Bears", "Below nought: gets back"), after: amount("Contribution after") }), 1, 240),
    partners: listOf("Partners", z.strictObject({ partner: text("Partner"), bears: amount("Bears over all lines") }), 1, 240),
  }),
  calculate: ({ host, lines, shares }) => {
    const names = lines.map(({ name }) => name);
    refuseTwice(names, (place) => `lines[${place}].name`);
    const profiles = sharesInGroups(names, shares, "line", "lines");
    const postings = lines.flatMap((line, place) => postLine(line, profiles[place]!, host));
    return {
      lines: postings.map(({ line, partner, budgeted, pence }) => ({ line, partner, budgeted: poundsOf(budgeted), bears: poundsOf(pence), after: poundsOf(budgeted + pence) })),
      partners: totalsByPartner(postings).map(({ partner, pence }) => ({ partner, bears: poundsOf(pence) })),
    };
  },
  examples: [
    {
      reference: "WE-12", title: "A fixed line overspent and a variable line underspent",
      input: {
        host: "Council",
        lines: [{ name: "Line A", kind: "fixed", budget: "400000.00", spend: "430000.00" }, { name: "Line B", kind: "variable", budget: "200000.00", spend: "190000.00" }],
        shares: [
          { line: "Line A", partner: "Council", share: "0.6" }, { line: "Line A", partner: "Primary care trust", share: "0.4" },
          { line: "Line B", partner: "Council", share: "0.5" }, { line: "Line B", partner: "Primary care trust", share: "0.5" },
        ],
      },
      output: {
        lines: [
          { line: "Line A", partner: "Council", budgeted: "240000.00", bears: "30000.00", after: "270000.00" },
          { line: "Line A", partner: "Primary care trust", budgeted: "160000.00", bears: "0.00", after: "160000.00" },
          { line: "Line B", partner: "Council", budgeted: "100000.00", bears: "-5000.00", after: "95000.00" },
          { line: "Line B", partner: "Primary care trust", budgeted: "100000.00", bears: "-5000.00", after: "95000.00" },
        ],
        partners: [{ partner: "Council", bears: "25000.00" }, { partner: "Primary care trust", bears: "-5000.00" }],
      },
    },
    {
      reference: null, title: "A variable line in thirds: the odd penny of a tie goes to the first",
      input: {
        host: "Council",
        lines: [{ name: "Equipment", kind: "variable", budget: "300.00", spend: "300.01" }],
        shares: ["Council", "Primary care trust", "Connexions"].map((partner) => ({ line: "Equipment", partner, share: "1/3" })),
      },
      output: {
        lines: [
          { line: "Equipment", partner: "Council", budgeted: "100.00", bears: "0.01", after: "100.01" },
          { line: "Equipment", partner: "Primary care trust", budgeted: "100.00", bears: "0.00", after: "100.00" },
          { line: "Equipment", partner: "Connexions", budgeted: "100.00", bears: "0.00", after: "100.00" },
        ],
        partners: [{ partner: "Council", bears: "0.01" }, { partner: "Primary care trust", bears: "0.00" }, { partner: "Connexions", bears: "0.00" }],
      },
    },
  ],
});

/** What each partner of a line was to pay and what it bears of the difference, in pence. */
function postLine({ name, kind, budget, spend }: z.output<typeof input>["lines"][number], { partners, weights }: GroupShares, host: string) {
  const model: RiskShare = kind === "variable" ? { model: "variable-share line", weights } : { model: "fixed-share line", host: placeOf(host, partners, "host", `partners of ${name}`), partners: partners.length };
  const { parts } = shareRisk(penceOf(spend) - penceOf(budget), model);
  const budgeted = allocatePence(penceOf(budget), weights);
  return partners.map((partner, place) => ({ line: name, partner, budgeted: budgeted[place]!, pence: parts[place]! }));
}
