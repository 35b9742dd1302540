import { z } from "zod";
import { shareOfYear } from "../../financial-year/share-of-year";
import { timesRatio } from "../../money/ratio";
import { amount, day, oneOf, optional, penceOf, poundsOf, share, year } from "../fields";
import { defineRule, roundedOnce } from "../rule";
import { checkRun } from "./check-run";

/** A line that runs for a part of a financial year: by days or by months. */
export const partYear = defineRule({
  id: "part-year",
  area: "time",
  title: "Part of a year",
  statement:
    "A line that starts or ends within a financial year counts for the part it runs. By days: both end days count, and a leap year has 366. By months: whole calendar months; a run that starts or ends inside a month is refused. Each line states its method, because the two differ.",
  formula: "Amount for a full year × days it runs ÷ days in the year; or × months it runs ÷ 12",
  rounding: roundedOnce,
  source: "Own rule, after grants that were paid by days and school grants that were shared by months.",
  input: z.strictObject({
    amount: amount("Amount for a full year"),
    year: year("Financial year"),
    startsOn: optional(day("Starts on", "Leave empty when it ran before the year")),
    endsOn: optional(day("Ends on", "Leave empty when it runs on after the year")),
    method: oneOf("Counted by", ["days", "months"]),
  }),
  output: z.strictObject({ share: share("Share of the year"), amount: amount("Amount in the year") }),
  calculate: (line) => {
    checkRun(line, line.method);
    const part = shareOfYear(line.year, line, line.method);
    return { share: `${part.numerator}/${part.denominator}`, amount: poundsOf(timesRatio(penceOf(line.amount), part)) };
  },
  examples: [
    {
      reference: "WE-02", title: "A grant that ends in August, by days",
      input: { amount: "120000.00", year: "2005/06", startsOn: null, endsOn: "2005-08-31", method: "days" },
      output: { share: "153/365", amount: "50301.37" },
    },
    {
      reference: "WE-02", title: "The same grant by months",
      input: { amount: "120000.00", year: "2005/06", startsOn: null, endsOn: "2005-08-31", method: "months" },
      output: { share: "5/12", amount: "50000.00" },
    },
    {
      reference: "WE-03", title: "A start in the middle of a leap year",
      input: { amount: "100000.00", year: "2007/08", startsOn: "2008-01-01", endsOn: null, method: "days" },
      output: { share: "91/366", amount: "24863.39" },
    },
  ],
});
