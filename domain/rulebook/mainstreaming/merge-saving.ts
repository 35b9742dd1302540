import { z } from "zod";
import { financialYearOf } from "../../financial-year/financial-year";
import { mergeSavingByYear } from "../../mainstreaming/merge";
import { amount, amountFromZero, day, listOf, oneOf, penceOf, poundsOf, year } from "../fields";
import { defineRule, roundedOnce } from "../rule";
import { refuseDateOutsideCalendar } from "./within-calendar";
import { refuseYearsOutOfOrder } from "./years-in-order";

const saved = { before: "652860.00", after: "607252.80" };

/** What a merge saves in each year from the day it takes effect. */
export const mergeSaving = defineRule({
  id: "merge-saving",
  area: "mainstreaming",
  title: "Saving by merging, year by year",
  statement:
    "A merge saves the difference of its two establishments from the day it takes effect. The saving stays flat; the year in which it takes effect counts for its days or its months, whichever is chosen. Years before save nothing.",
  formula: "(Establishment before − establishment after) × share of the year from the day of effect",
  rounding: roundedOnce,
  source: "Worked example WE-34.",
  input: z.strictObject({
    before: amountFromZero("Establishment before"),
    after: amountFromZero("Establishment after"),
    effectiveOn: day("Takes effect on"),
    countedBy: oneOf("First year counted by", ["days", "months"]),
    years: listOf("Years", z.strictObject({ year: year("Financial year") })),
  }),
  output: z.strictObject({ inFullYear: amount("Saving in a full year"), effectiveIn: year("Takes effect in"), years: listOf("Years", z.strictObject({ year: year("Financial year"), saving: amount("Saving") })), total: amount("Saving of the years together") }),
  calculate: ({ before, after, effectiveOn, countedBy, years }) => {
    refuseDateOutsideCalendar(effectiveOn, "effectiveOn");
    refuseYearsOutOfOrder(years, "years");
    const inFullYear = penceOf(before) - penceOf(after);
    const byYear = mergeSavingByYear(inFullYear, effectiveOn, years.map(({ year }) => year), countedBy);
    return {
      inFullYear: poundsOf(inFullYear),
      effectiveIn: financialYearOf(effectiveOn),
      years: years.map(({ year }, at) => ({ year, saving: poundsOf(byYear[at] ?? 0n) })),
      total: poundsOf(byYear.reduce((sum, pence) => sum + pence, 0n)),
    };
  },
  examples: [
    {
      reference: "WE-34", title: "From the first day of a year",
      input: { ...saved, effectiveOn: "2006-04-01", countedBy: "days", years: [{ year: "2005/06" }, { year: "2006/07" }, { year: "2007/08" }] },
      output: { inFullYear: "45607.20", effectiveIn: "2006/07", years: [{ year: "2005/06", saving: "0.00" }, { year: "2006/07", saving: "45607.20" }, { year: "2007/08", saving: "45607.20" }], total: "91214.40" },
    },
    {
      reference: null, title: "From October, by days: 182 of 365",
      input: { ...saved, effectiveOn: "2006-10-01", countedBy: "days", years: [{ year: "2006/07" }] },
      output: { inFullYear: "45607.20", effectiveIn: "2006/07", years: [{ year: "2006/07", saving: "22741.12" }], total: "22741.12" },
    },
    {
      reference: null, title: "From October, by months: 6 of 12",
      input: { ...saved, effectiveOn: "2006-10-01", countedBy: "months", years: [{ year: "2006/07" }] },
      output: { inFullYear: "45607.20", effectiveIn: "2006/07", years: [{ year: "2006/07", saving: "22803.60" }], total: "22803.60" },
    },
  ],
});
