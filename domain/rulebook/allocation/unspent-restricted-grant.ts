import { z } from "zod";
import { amountFromZero, listOf, penceOf, poundsOf, text } from "../fields";
import { defineRule, nothingToRound } from "../rule";
import { RuleRefusal } from "../rule-refusal";

/** What of a year's restricted grants no lawful payment uses. */
export const unspentRestrictedGrant = defineRule({
  id: "unspent-restricted-grant",
  area: "allocation",
  title: "Unspent restricted grant",
  statement: "Restricted grant of a year that no lawful payment uses and that is not carried on. The funder may ask for it back. Only what the plan counts as sure enough is available.",
  formula: "Available + carried in − used − carried on, for each grant; then their sum",
  rounding: nothingToRound,
  source: "Practice under grant conditions; not verified against a document. Worked example WE-15 gives a case: base budget spent first.",
  input: z.strictObject({
    grants: listOf("Restricted grants of the year", z.strictObject({
      name: text("Grant"), available: amountFromZero("Available in the year"), carriedIn: amountFromZero("Carried in"),
      used: amountFromZero("Used in the year", "Money carried in included"), carriedOn: amountFromZero("Carried on"),
    })),
  }),
  output: z.strictObject({ grants: listOf("By grant", z.strictObject({ name: text("Grant"), unspent: amountFromZero("Unspent") })), unspent: amountFromZero("Unspent in all") }),
  calculate: ({ grants }) => {
    const left = grants.map(({ name, available, carriedIn, used, carriedOn }, at) => {
      const pence = penceOf(available) + penceOf(carriedIn) - penceOf(used) - penceOf(carriedOn);
      if (pence < 0n) throw new RuleRefusal(`grants[${at}].used`, `More of ${name} is used and carried on than there is: ${poundsOf(-pence)} too much`);
      return { name, pence };
    });
    return { grants: left.map(({ name, pence }) => ({ name, unspent: poundsOf(pence) })), unspent: poundsOf(left.reduce((sum, { pence }) => sum + pence, 0n)) };
  },
  examples: [
    {
      reference: null, title: "A grant larger than the one service it may pay for",
      input: { grants: [{ name: "Sure Start", available: "50000.00", carriedIn: "0.00", used: "34000.00", carriedOn: "0.00" }] },
      output: { grants: [{ name: "Sure Start", unspent: "16000.00" }], unspent: "16000.00" },
    },
    {
      reference: null, title: "Money carried in and carried on",
      input: { grants: [{ name: "Children's Fund", available: "80000.00", carriedIn: "5000.25", used: "79000.00", carriedOn: "4000.00" }, { name: "On Track", available: "120000.00", carriedIn: "0.00", used: "120000.00", carriedOn: "0.00" }] },
      output: { grants: [{ name: "Children's Fund", unspent: "2000.25" }, { name: "On Track", unspent: "0.00" }], unspent: "2000.25" },
    },
  ],
});
