import { z } from "zod";
import { financialYearOf } from "../../financial-year/financial-year";
import { amount, day, listOf, wholeNumber, year } from "../fields";
import { defineRule, nothingToRound } from "../rule";
import { RuleRefusal } from "../rule-refusal";
import { yearsShown } from "./cost-checks";

/** An amount that falls once, whole, in one financial year. */
export const oneOffAmount = defineRule({
  id: "one-off-amount",
  area: "cost",
  title: "One-off amount",
  statement: "A one-off amount falls whole in the financial year of its day, however late in the year that is; it is not shared by days or months and does not come again. One-off cost is kept apart from recurrent cost, because one-off money pays for it.",
  formula: "The whole amount in the financial year of its day; nought in every other",
  rounding: nothingToRound,
  source: "Medium-term plans of councils, which keep one-off and recurrent money apart; the cost as in worked example WE-34.",
  input: z.strictObject({ amount: amount("Amount"), fallsOn: day("Falls on"), firstYear: year("First financial year"), yearCount: wholeNumber("Number of years", 1, 20) }),
  output: z.strictObject({ fallsIn: year("Falls in"), years: listOf("By financial year", z.strictObject({ year: year("Financial year"), amount: amount("One-off cost") })) }),
  calculate: ({ amount: whole, fallsOn, firstYear, yearCount }) => {
    const years = yearsShown(firstYear, yearCount);
    const fallsIn = financialYearOf(fallsOn);
    if (!years.includes(fallsIn)) throw new RuleRefusal("fallsOn", `${fallsOn} is in ${fallsIn}, outside the years shown, ${years[0]} to ${years.at(-1)}; the amount would be lost. Show more years, or check the day`);
    return { fallsIn, years: years.map((label) => ({ year: label, amount: label === fallsIn ? whole : "0.00" })) };
  },
  examples: [
    {
      reference: null, title: "Redundancies on the first day of a year",
      input: { amount: "21570.00", fallsOn: "2006-04-01", firstYear: "2005/06", yearCount: 3 },
      output: { fallsIn: "2006/07", years: [{ year: "2005/06", amount: "0.00" }, { year: "2006/07", amount: "21570.00" }, { year: "2007/08", amount: "0.00" }] },
    },
    {
      reference: null, title: "A receipt on the last day of a year is whole in that year",
      input: { amount: "-500.00", fallsOn: "2006-03-31", firstYear: "2005/06", yearCount: 1 },
      output: { fallsIn: "2005/06", years: [{ year: "2005/06", amount: "-500.00" }] },
    },
  ],
});
