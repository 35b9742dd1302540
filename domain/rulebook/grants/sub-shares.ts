import { z } from "zod";
import { allocatePence } from "../../money/allocate";
import { amountFromZero, listOf, penceOf, poundsOf, share, text } from "../fields";
import { defineRule, largestRemainder } from "../rule";
import { sharesOfOne } from "../shares-of-one";

/** A grant split by the shares its terms lay down. */
export const subShares = defineRule({
  id: "sub-shares",
  area: "grants",
  title: "Sub-shares of a grant",
  statement: "The terms of a grant lay down which share goes to what. The shares must total one; the parts always sum to the grant.",
  formula: "Grant × share",
  rounding: largestRemainder,
  source: "Grants split 30/50/15/5 between transformation, family help, practice and voice (Rotherham 2025); worked example WE-16.",
  input: z.strictObject({ amount: amountFromZero("Grant"), parts: listOf("Parts", z.strictObject({ name: text("Part"), share: share("Share", "The shares total one") })) }),
  output: z.strictObject({ parts: listOf("Parts", z.strictObject({ name: text("Part"), amount: amountFromZero("Amount") })) }),
  calculate: ({ amount, parts }) => {
    const pence = allocatePence(penceOf(amount), sharesOfOne(parts.map(({ share }) => share), "parts", "The sub-shares"));
    return { parts: parts.map(({ name }, place) => ({ name, amount: poundsOf(pence[place]!) })) };
  },
  examples: [
    {
      reference: "WE-16", title: "Four parts",
      input: { amount: "1234567.89", parts: [{ name: "Transformation", share: "0.3" }, { name: "Family help", share: "0.5" }, { name: "Practice and workforce", share: "0.15" }, { name: "Voice", share: "0.05" }] },
      output: { parts: [{ name: "Transformation", amount: "370370.37" }, { name: "Family help", amount: "617283.95" }, { name: "Practice and workforce", amount: "185185.18" }, { name: "Voice", amount: "61728.39" }] },
    },
    {
      reference: null, title: "Thirds of Shropshire's Youth Opportunity Fund: the odd pence go to the first",
      input: { amount: "143746.00", parts: [{ name: "North", share: "1/3" }, { name: "Centre", share: "1/3" }, { name: "South", share: "1/3" }] },
      output: { parts: [{ name: "North", amount: "47915.34" }, { name: "Centre", amount: "47915.33" }, { name: "South", amount: "47915.33" }] },
    },
  ],
});
