import { z } from "zod";
import { sumPence } from "../../money/sum-pence";
import { allocatePence } from "../../money/allocate";
import { amount, amountFromZero, listOf, oneOf, penceOf, poundsOf, text, yesOrNo } from "../fields";
import { defineRule, largestRemainder } from "../rule";
import { RuleRefusal } from "../rule-refusal";
import { inPounds } from "./in-pounds";
import { refuseTwice } from "./names";
import { contributionBasis, contributionFields, contributionWeights } from "./risk-share-fields";

const use = z.strictObject({ use: oneOf("Use", ["redeploy", "retain as contingency"]), name: text("For"), amount: amountFromZero("Amount"), recurs: yesOrNo("Recurs every year") });
type Use = z.output<typeof use>;

/** What becomes of money that the pool did not spend. */
export const underspend = defineRule({
  id: "underspend",
  area: "pooled budgets",
  title: "Underspend",
  statement:
    "An underspend of the pool may be redeployed by agreement or retained as contingency; the agreement says whether what is left stays in the pool as an underspend or is returned to the partners in proportion to their contributions. An underspend comes once: where the agreement says so, it may not pay for anything that recurs.",
  formula: "What is left = underspend − redeployed − retained; returned to a partner = what is left × its contribution ÷ all contributions",
  rounding: largestRemainder,
  source: "Section 75 agreement: redeploy by agreement, retain as contingency, otherwise keep as underspend; only for non-recurrent spending.",
  input: z.strictObject({
    underspend: amountFromZero("Underspend"),
    oneOffOnly: yesOrNo("Only for one-off spending"),
    uses: listOf("Agreed uses", use, 0),
    rest: oneOf("What is left is", ["returned to the partners", "kept in the pool"]),
    basis: contributionBasis,
    partners: listOf("Partners", z.strictObject(contributionFields)),
  }),
  output: z.strictObject({
    redeployed: amount("Redeployed"),
    retained: amount("Retained as contingency"),
    kept: amount("Kept in the pool"),
    returned: amount("Returned to the partners"),
    partners: listOf("Partners", z.strictObject({ name: text("Partner"), returned: amount("Returned") })),
  }),
  calculate: ({ underspend: given, oneOffOnly, uses, rest, basis, partners }) => {
    refuseTwice(partners.map(({ name }) => name), (place) => `partners[${place}].name`);
    uses.forEach(({ name, amount: wanted, recurs }, place) => {
      if (oneOffOnly && recurs) throw new RuleRefusal(`uses[${place}].recurs`, `${name} would use ${inPounds(penceOf(wanted))} of the underspend every year, but the agreement allows one-off spending only; find recurrent money for it`);
    });
    const totalOf = (kind: Use["use"]) => sumPence(uses.filter((one) => one.use === kind).map((one) => penceOf(one.amount)));
    const [redeployed, retained] = [totalOf("redeploy"), totalOf("retain as contingency")];
    const left = penceOf(given) - redeployed - retained;
    if (left < 0n) throw new RuleRefusal("uses", `The uses come to ${inPounds(redeployed + retained)}, which is ${inPounds(-left)} more than the underspend of ${inPounds(penceOf(given))}`);

    const returned = rest === "returned to the partners" ? left : 0n;
    const parts = allocatePence(returned, contributionWeights(partners, basis));
    return {
      redeployed: poundsOf(redeployed), retained: poundsOf(retained), kept: poundsOf(left - returned), returned: poundsOf(returned),
      partners: partners.map(({ name }, place) => ({ name, returned: poundsOf(parts[place]!) })),
    };
  },
  examples: [
    {
      reference: null, title: "Part redeployed, part retained, the rest returned",
      input: {
        underspend: "30000.00", oneOffOnly: true, rest: "returned to the partners", basis: "cash only",
        uses: [{ use: "redeploy", name: "Toys for the crèche", amount: "4999.99", recurs: false }, { use: "retain as contingency", name: "Contingency", amount: "15000.00", recurs: false }],
        partners: [{ name: "Council", cash: "300000.00", inKind: "0.00" }, { name: "Primary care trust", cash: "100000.00", inKind: "0.00" }],
      },
      // £10,000.01 in the proportion 3 to 1 is £7,500.0075 and £2,500.0025.
      output: { redeployed: "4999.99", retained: "15000.00", kept: "0.00", returned: "10000.01", partners: [{ name: "Council", returned: "7500.01" }, { name: "Primary care trust", returned: "2500.00" }] },
    },
    {
      reference: null, title: "What is left stays in the pool, and the agreement allows recurrent use",
      input: {
        underspend: "30000.00", oneOffOnly: false, rest: "kept in the pool", basis: "cash and in kind",
        uses: [{ use: "redeploy", name: "A second family worker", amount: "24000.00", recurs: true }],
        partners: [{ name: "Council", cash: "0.00", inKind: "50000.00" }],
      },
      output: { redeployed: "24000.00", retained: "0.00", kept: "6000.00", returned: "0.00", partners: [{ name: "Council", returned: "0.00" }] },
    },
  ],
});
