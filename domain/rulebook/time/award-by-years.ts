import { z } from "zod";
import { awardByYears as splitAward } from "../../financial-year/award-by-years";
import { amount, day, listOf, oneOf, penceOf, poundsOf, wholeNumber, year } from "../fields";
import { defineRule, largestRemainder } from "../rule";
import { checkRun } from "./check-run";
import { refuseOutsideYears } from "./refuse-outside-years";

/** An award for a whole period, of 12, 17, 24 or any number of months, over the financial years it touches. */
export const awardByYears = defineRule({
  id: "award-by-years",
  area: "time",
  title: "Award over financial years",
  statement:
    "An award for a whole period is shared over the financial years it touches, in proportion to the months or the days that fall in each. By months the period starts on the first day of a month and ends on the last. Each award states its method, because the two differ. The years always sum to the award.",
  formula: "Award × months (or days) in the financial year ÷ months (or days) of the whole period",
  rounding: largestRemainder,
  source: "School grants that ran over 17 months and were shared 12 to 5; worked examples WE-04 and WE-04b.",
  input: z.strictObject({
    amount: amount("Award for the whole period"),
    startsOn: day("Starts on"),
    endsOn: day("Ends on", "The last day that counts"),
    method: oneOf("Counted by", ["months", "days"]),
  }),
  output: z.strictObject({
    counted: wholeNumber("Months or days in the period", 1),
    years: listOf("By financial year", z.strictObject({ year: year("Financial year"), counted: wholeNumber("Months or days"), amount: amount("Amount") }), 1, 200),
  }),
  calculate: (award) => {
    checkRun(award, award.method);
    refuseOutsideYears("startsOn", award.startsOn);
    refuseOutsideYears("endsOn", award.endsOn);
    const years = splitAward(penceOf(award.amount), award.startsOn, award.endsOn, award.method);
    return {
      counted: years.reduce((sum, { counted }) => sum + counted, 0),
      years: years.map((part) => ({ year: part.year, counted: part.counted, amount: poundsOf(part.pence) })),
    };
  },
  examples: [
    {
      reference: "WE-04", title: "An award over 17 months, by months",
      input: { amount: "85000.00", startsOn: "2001-04-01", endsOn: "2002-08-31", method: "months" },
      output: { counted: 17, years: [{ year: "2001/02", counted: 12, amount: "60000.00" }, { year: "2002/03", counted: 5, amount: "25000.00" }] },
    },
    {
      reference: "WE-04", title: "The same award by days",
      input: { amount: "85000.00", startsOn: "2001-04-01", endsOn: "2002-08-31", method: "days" },
      output: { counted: 518, years: [{ year: "2001/02", counted: 365, amount: "59893.82" }, { year: "2002/03", counted: 153, amount: "25106.18" }] },
    },
    {
      reference: "WE-04b", title: "An award for an academic year",
      input: { amount: "84000.00", startsOn: "2005-09-01", endsOn: "2006-08-31", method: "months" },
      output: { counted: 12, years: [{ year: "2005/06", counted: 7, amount: "49000.00" }, { year: "2006/07", counted: 5, amount: "35000.00" }] },
    },
    {
      reference: null, title: "An award of 12 months within one financial year",
      input: { amount: "85000.00", startsOn: "2005-04-01", endsOn: "2006-03-31", method: "days" },
      output: { counted: 365, years: [{ year: "2005/06", counted: 365, amount: "85000.00" }] },
    },
    {
      reference: null, title: "An award of 24 months from September, over three financial years",
      input: { amount: "100000.00", startsOn: "2005-09-01", endsOn: "2007-08-31", method: "months" },
      output: { counted: 24, years: [{ year: "2005/06", counted: 7, amount: "29166.67" }, { year: "2006/07", counted: 12, amount: "50000.00" }, { year: "2007/08", counted: 5, amount: "20833.33" }] },
    },
  ],
});
