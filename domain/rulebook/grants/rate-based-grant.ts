import { z } from "zod";
import { rateBasedGrant as earn } from "../../grants/rate-based-grant";
import { readRatio } from "../../money/ratio";
import { amountFromZero, penceOf, poundsOf, share } from "../fields";
import { defineRule, roundedOnce } from "../rule";

/** What a grant at a rate of eligible spend comes to once the spend is known. */
export const rateBasedGrant = defineRule({
  id: "rate-based-grant",
  area: "grants",
  title: "Rate-based grant",
  statement: "A grant paid at a rate of eligible spend earns the rate of what was spent, at most the rate of what was approved. What was paid above that goes back; the rest of the spend is the council's own match.",
  formula: "Earned = the lower of rate × actual spend and rate × approved spend; repay = paid − earned; own match = actual spend − earned",
  rounding: roundedOnce,
  source: "Standards Fund grants at a rate of approved expenditure (SI 2000/703 regulation 5); worked example WE-19.",
  input: z.strictObject({ rate: share("Rate of grant"), approved: amountFromZero("Approved spend"), paid: amountFromZero("Grant paid so far"), actual: amountFromZero("Actual eligible spend") }),
  output: z.strictObject({ most: amountFromZero("Grant at most"), earned: amountFromZero("Earned"), repay: amountFromZero("To repay"), due: amountFromZero("Still due"), ownMatch: amountFromZero("Own match") }),
  calculate: ({ rate, approved, paid, actual }) => {
    const { most, earned, repay, due, own } = earn(readRatio(rate), penceOf(approved), penceOf(paid), penceOf(actual));
    return { most: poundsOf(most), earned: poundsOf(earned), repay: poundsOf(repay), due: poundsOf(due), ownMatch: poundsOf(own) };
  },
  examples: [
    { reference: "WE-19", title: "Less spent than approved", input: { rate: "0.6", approved: "200000.00", paid: "120000.00", actual: "185333.33" }, output: { most: "120000.00", earned: "111200.00", repay: "8800.00", due: "0.00", ownMatch: "74133.33" } },
    { reference: "WE-19", title: "More spent than approved", input: { rate: "0.6", approved: "200000.00", paid: "120000.00", actual: "210000.00" }, output: { most: "120000.00", earned: "120000.00", repay: "0.00", due: "0.00", ownMatch: "90000.00" } },
    { reference: null, title: "Paid in part, the rest is due", input: { rate: "1", approved: "1000.00", paid: "400.00", actual: "900.00" }, output: { most: "1000.00", earned: "900.00", repay: "0.00", due: "500.00", ownMatch: "0.00" } },
  ],
});
