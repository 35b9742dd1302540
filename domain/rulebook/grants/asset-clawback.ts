import { z } from "zod";
import { assetClawback as clawBack } from "../../grants/asset-clawback";
import { amountFromZero, penceOf, poundsOf, wholeNumber } from "../fields";
import { defineRule, roundedOnce } from "../rule";

/** What goes back when an asset bought with grant is sold or put to another use. */
export const assetClawback = defineRule({
  id: "asset-clawback",
  area: "grants",
  title: "Clawback on disposal of an asset",
  statement: "When an asset bought with grant is disposed of within its life, the part of the grant for the years not used goes back, in equal parts for each year. Only full years of use count; after its life nothing goes back.",
  formula: "Grant × (years of life − full years used) ÷ years of life",
  rounding: roundedOnce,
  source: "Capital grant terms; the straight line over 25 years is practice, not verified against a document; worked example WE-20.",
  input: z.strictObject({ grant: amountFromZero("Capital grant"), life: wholeNumber("Years of life", 1, 100), fullYears: wholeNumber("Full years used", 0, 200) }),
  output: z.strictObject({ clawback: amountFromZero("Clawed back"), usedUp: amountFromZero("Used up") }),
  calculate: ({ grant, life, fullYears }) => {
    const clawback = clawBack(penceOf(grant), life, fullYears);
    return { clawback: poundsOf(clawback), usedUp: poundsOf(penceOf(grant) - clawback) };
  },
  examples: [
    { reference: "WE-20", title: "Disposed of after 7 of 25 years", input: { grant: "250000.00", life: 25, fullYears: 7 }, output: { clawback: "180000.00", usedUp: "70000.00" } },
    { reference: null, title: "After its life", input: { grant: "250000.00", life: 25, fullYears: 26 }, output: { clawback: "0.00", usedUp: "250000.00" } },
    { reference: null, title: "Half a penny goes back whole", input: { grant: "0.01", life: 2, fullYears: 1 }, output: { clawback: "0.01", usedUp: "0.00" } },
  ],
});
