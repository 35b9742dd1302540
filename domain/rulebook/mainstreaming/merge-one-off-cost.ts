import { z } from "zod";
import { financialYearOf } from "../../financial-year/financial-year";
import { redundancyPence } from "../../mainstreaming/redundancy";
import { amount, amountFromZero, day, penceOf, poundsOf, wholeNumber, year } from "../fields";
import { defineRule, nothingToRound } from "../rule";
import { refuseDateOutsideCalendar } from "./within-calendar";

/** What leaving a project costs once, and in which year. */
export const mergeOneOffCost = defineRule({
  id: "merge-one-off-cost",
  area: "mainstreaming",
  title: "One-off cost of leaving or merging a project",
  statement: "Redundancies and other cost that comes once fall whole in the financial year in which the merge or the exit takes effect, and stay apart from the recurrent cost and the gap.",
  formula: "Redundancies × payment for each + other one-off cost",
  rounding: nothingToRound,
  source: "Worked examples WE-30 and WE-34.",
  input: z.strictObject({
    redundancies: wholeNumber("Redundancies", 0, 10_000),
    redundancyPayment: amountFromZero("Payment for each redundancy"),
    otherOneOffCost: amountFromZero("Other one-off cost"),
    effectiveOn: day("Takes effect on"),
  }),
  output: z.strictObject({ redundancyCost: amount("Redundancies"), oneOffCost: amount("One-off cost in all"), year: year("Falls in") }),
  calculate: (exit) => {
    refuseDateOutsideCalendar(exit.effectiveOn, "effectiveOn");
    const redundancyCost = redundancyPence(exit);
    return { redundancyCost: poundsOf(redundancyCost), oneOffCost: poundsOf(redundancyCost + penceOf(exit.otherOneOffCost)), year: financialYearOf(exit.effectiveOn) };
  },
  examples: [
    {
      reference: "WE-34", title: "Three redundancies of a merge",
      input: { redundancies: 3, redundancyPayment: "7190.00", otherOneOffCost: "0.00", effectiveOn: "2006-04-01" },
      output: { redundancyCost: "21570.00", oneOffCost: "21570.00", year: "2006/07" },
    },
    {
      reference: null, title: "A lease ended with it, on the last day of a year",
      input: { redundancies: 1, redundancyPayment: "500.50", otherOneOffCost: "99.50", effectiveOn: "2006-03-31" },
      output: { redundancyCost: "500.50", oneOffCost: "600.00", year: "2005/06" },
    },
  ],
});
