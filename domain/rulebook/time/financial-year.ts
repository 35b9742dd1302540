import { z } from "zod";
import { academicYearOf } from "../../financial-year/academic-year";
import { daysIn } from "../../financial-year/day-count";
import { financialYearOf, firstDayOf, lastDayOf } from "../../financial-year/financial-year";
import { day, text, wholeNumber, year } from "../fields";
import { defineRule } from "../rule";
import { refuseOutsideYears } from "./refuse-outside-years";

/** The financial year of a date, its first and last day and how many days it has; and the academic year. */
export const financialYear = defineRule({
  id: "financial-year",
  area: "time",
  title: "Financial year of a date",
  statement:
    "A financial year runs from 1 April to 31 March and is written 2005/06. It has 366 days when it holds a 29 February, which is the case for 2007/08 and not for 2008/09. The academic year beside it runs from 1 September to 31 August.",
  formula: "April to December belong to the year that starts in that calendar year; January to March to the one that started the year before",
  rounding: "None: days are counted whole.",
  source: "The financial year of local authorities in England; worked example WE-01. The academic year as in worked example WE-04b.",
  input: z.strictObject({ date: day("Date") }),
  output: z.strictObject({ year: year("Financial year"), firstDay: day("First day"), lastDay: day("Last day"), days: wholeNumber("Days in the year", 365, 366), academicYear: text("Academic year") }),
  calculate: ({ date }) => {
    refuseOutsideYears("date", date);
    const found = financialYearOf(date);
    return { year: found, firstDay: firstDayOf(found), lastDay: lastDayOf(found), days: daysIn(found), academicYear: academicYearOf(date) };
  },
  examples: [
    ["2005-03-31", "2004/05", "2004-04-01", 365, "2004/05", "The last day of a year"],
    ["2005-04-01", "2005/06", "2005-04-01", 365, "2004/05", "The first day of the next"],
    ["2005-05-10", "2005/06", "2005-04-01", 365, "2004/05", "The day of Luton's report"],
    ["2008-02-29", "2007/08", "2007-04-01", 366, "2007/08", "A leap day"],
    ["2001-04-09", "2001/02", "2001-04-01", 365, "2000/01", "The day of Leicester's report"],
  ].map(([date, found, firstDay, days, academicYear, title]) => ({
    reference: "WE-01", title: String(title),
    input: { date }, output: { year: found, firstDay, lastDay: `${Number(String(firstDay).slice(0, 4)) + 1}-03-31`, days, academicYear },
  })),
});
