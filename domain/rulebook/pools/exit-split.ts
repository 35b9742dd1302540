import { z } from "zod";
import { splitExit } from "../../pools/split-exit";
import { amount, amountFromZero, listOf, oneOf, optional, penceOf, poundsOf, text } from "../fields";
import { defineRule, largestRemainder } from "../rule";
import { placeOf, refuseTwice } from "./names";
import { contributionBasis, contributionFields, contributionWeights } from "./risk-share-fields";

const three = [{ name: "Council", cash: "1250000.00", inKind: "0.00" }, { name: "Primary care trust", cash: "830000.00", inKind: "0.00" }, { name: "Youth offending team", cash: "120000.00", inKind: "0.00" }];

/** What each partner takes away, or still has to pay, when a pool ends. */
export const exitSplit = defineRule({
  id: "exit-split",
  area: "pooled budgets",
  title: "Split on exit",
  statement:
    "When a pool ends, what is unspent goes back to the partners, and what is still to be paid falls on them, in the proportions of their contributions. Equipment that the pool bought is split by its value in the same proportions or goes back to whoever contributed it, as the agreement says for each.",
  formula: "A partner's part = balance × its contribution ÷ all contributions − liabilities × the same share + assets × the same share + the assets returned to it",
  rounding: `Balance, liabilities and assets each by themselves. ${largestRemainder}`,
  source: "Practice of section 75 agreements; not verified against a document, save that the agreement must provide for termination (SI 2000/617 regulation 7(3)); worked example WE-31.",
  input: z.strictObject({
    balance: amount("Unspent balance", "A deficit has a minus"),
    liabilities: amountFromZero("Still to be paid", "Redundancy, notice, claims"),
    assets: listOf("Assets", z.strictObject({
      name: text("Asset"), value: amountFromZero("Value"), goes: oneOf("It is", ["split by contributions", "returned to its contributor"]), contributor: optional(text("Contributor", "Only for an asset that is returned")),
    }), 0),
    basis: contributionBasis,
    partners: listOf("Partners", z.strictObject(contributionFields)),
  }),
  output: z.strictObject({
    partners: listOf("Partners", z.strictObject({ name: text("Partner"), balance: amount("Of the balance"), liabilities: amount("Of what is to be paid"), assets: amount("Assets"), total: amount("In all", "Below nought: has to pay") })),
  }),
  calculate: ({ balance, liabilities, assets, basis, partners }) => {
    const names = partners.map(({ name }) => name);
    refuseTwice(names, (place) => `partners[${place}].name`);
    const account = {
      balance: penceOf(balance),
      liabilities: penceOf(liabilities),
      assets: assets.map(({ value, goes, contributor }, place) => ({ value: penceOf(value), returnsTo: goes === "split by contributions" ? null : placeOf(contributor, names, `assets[${place}].contributor`, "partners") })),
    };
    const split = splitExit(account, contributionWeights(partners, basis));
    return {
      partners: names.map((name, place) => {
        const [part, owed, given] = [split.balance[place]!, split.liabilities[place]!, split.assets[place]!];
        return { name, balance: poundsOf(part), liabilities: poundsOf(owed), assets: poundsOf(given), total: poundsOf(part - owed + given) };
      }),
    };
  },
  examples: [
    {
      reference: "WE-31", title: "A surplus split by contributions",
      input: { balance: "18750.50", liabilities: "0.00", assets: [], basis: "cash only", partners: three },
      output: {
        partners: [
          { name: "Council", balance: "10653.69", liabilities: "0.00", assets: "0.00", total: "10653.69" },
          { name: "Primary care trust", balance: "7074.05", liabilities: "0.00", assets: "0.00", total: "7074.05" },
          { name: "Youth offending team", balance: "1022.76", liabilities: "0.00", assets: "0.00", total: "1022.76" },
        ],
      },
    },
    {
      // Shares 3 to 1: liabilities 21,570 are 16,177.50 and 5,392.50; the toys 800 are 600 and 200; the van goes back whole.
      reference: null, title: "A deficit, redundancy, equipment split and a van returned",
      input: {
        balance: "-4000.00", liabilities: "21570.00", basis: "cash and in kind",
        assets: [{ name: "Toys", value: "800.00", goes: "split by contributions", contributor: null }, { name: "Van", value: "5000.00", goes: "returned to its contributor", contributor: "Primary care trust" }],
        partners: [{ name: "Council", cash: "300000.00", inKind: "0.00" }, { name: "Primary care trust", cash: "95000.00", inKind: "5000.00" }],
      },
      output: {
        partners: [
          { name: "Council", balance: "-3000.00", liabilities: "16177.50", assets: "600.00", total: "-18577.50" },
          { name: "Primary care trust", balance: "-1000.00", liabilities: "5392.50", assets: "5200.00", total: "-1192.50" },
        ],
      },
    },
  ],
});
