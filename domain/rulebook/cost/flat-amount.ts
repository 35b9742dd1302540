import { z } from "zod";
import { shareOfYear } from "../../financial-year/share-of-year";
import { timesRatio } from "../../money/ratio";
import { amount, day, listOf, oneOf, optional, penceOf, poundsOf, share, wholeNumber, year } from "../fields";
import { defineRule, roundedOnce } from "../rule";
import { checkRun } from "../time/check-run";
import { yearsShown } from "./cost-checks";

/** A line that stays the same in every whole year. */
export const flatAmount = defineRule({
  id: "flat-amount",
  area: "cost",
  title: "Flat amount",
  statement: "A line without an index is the same in every whole year it runs. A year in which it starts or ends counts for its part, by months or by days.",
  formula: "Amount for a full year × share of the year",
  rounding: roundedOnce,
  source: "Own rule: a base budget stays flat until somebody agrees to raise it. Worked example WE-07.",
  input: z.strictObject({
    amount: amount("Amount for a full year"),
    startsOn: optional(day("Starts on", "Leave empty when it runs before the first year")),
    endsOn: optional(day("Ends on", "Leave empty when it runs on after the last year")),
    method: oneOf("Parts of a year counted by", ["months", "days"]),
    firstYear: year("First financial year"),
    yearCount: wholeNumber("Number of years", 1, 20),
  }),
  output: z.strictObject({ years: listOf("By financial year", z.strictObject({ year: year("Financial year"), share: share("Share of the year"), amount: amount("Amount") })) }),
  calculate: (line) => {
    checkRun(line, line.method);
    return {
      years: yearsShown(line.firstYear, line.yearCount).map((label) => {
        const share = shareOfYear(label, line, line.method);
        return { year: label, share: `${share.numerator}/${share.denominator}`, amount: poundsOf(timesRatio(penceOf(line.amount), share)) };
      }),
    };
  },
  examples: [
    {
      reference: "WE-07", title: "The base budget of the Luton projects",
      input: { amount: "30000.00", startsOn: null, endsOn: null, method: "months", firstYear: "2005/06", yearCount: 4 },
      output: { years: ["2005/06", "2006/07", "2007/08", "2008/09"].map((label) => ({ year: label, share: "1/1", amount: "30000.00" })) },
    },
    {
      reference: "WE-07", title: "Flying Start, which ends in August 2006, by days",
      input: { amount: "60000.00", startsOn: null, endsOn: "2006-08-31", method: "days", firstYear: "2005/06", yearCount: 3 },
      output: { years: [{ year: "2005/06", share: "1/1", amount: "60000.00" }, { year: "2006/07", share: "153/365", amount: "25150.68" }, { year: "2007/08", share: "0/1", amount: "0.00" }] },
    },
    {
      reference: null, title: "A line from September, by months",
      input: { amount: "84000.00", startsOn: "2005-09-01", endsOn: null, method: "months", firstYear: "2005/06", yearCount: 2 },
      output: { years: [{ year: "2005/06", share: "7/12", amount: "49000.00" }, { year: "2006/07", share: "1/1", amount: "84000.00" }] },
    },
  ],
});
