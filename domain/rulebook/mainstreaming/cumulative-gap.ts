import { z } from "zod";
import { gapProfile } from "../../mainstreaming/gap-profile";
import { amount, amountFromZero, listOf, penceOf, poundsOf, year } from "../fields";
import { defineRule, nothingToRound } from "../rule";
import { refuseYearsOutOfOrder } from "./years-in-order";

/** The gaps of the years so far, and how the gap rises from year to year. */
export const cumulativeGap = defineRule({
  id: "cumulative-gap",
  area: "mainstreaming",
  title: "Cumulative gap",
  statement:
    "The gaps of the years so far together, and the rise of the gap from one year to the next. The rise is what a bid for base-budget growth covers in its year, because growth agreed before stays in the base; the cumulative gap is all the money that is missing by then.",
  formula: "Cumulative: gap of this year + gaps of the years before. Rise: gap of this year − gap of the year before",
  rounding: nothingToRound,
  source: "The funding-gap profile of exit planning; worked example WE-07.",
  input: z.strictObject({ gapBefore: amountFromZero("Gap of the year before the first"), years: listOf("Years", z.strictObject({ year: year("Financial year"), gap: amountFromZero("Unfunded gap") })) }),
  output: z.strictObject({
    years: listOf("Years", z.strictObject({ year: year("Financial year"), gap: amount("Unfunded gap"), increment: amount("Rise of the gap"), cumulative: amount("Cumulative gap") })),
    total: amount("Cumulative gap in the last year"),
  }),
  calculate: ({ gapBefore, years }) => {
    refuseYearsOutOfOrder(years, "years");
    const profile = gapProfile(years.map(({ gap }) => penceOf(gap)), penceOf(gapBefore));
    return {
      years: profile.map(({ gap, increment, cumulative }, at) => ({ year: years[at]?.year ?? "", gap: poundsOf(gap), increment: poundsOf(increment), cumulative: poundsOf(cumulative) })),
      total: poundsOf(profile.at(-1)?.cumulative ?? 0n),
    };
  },
  examples: [
    {
      reference: "WE-07", title: "The gaps of three streams that end",
      input: { gapBefore: "0.00", years: [{ year: "2005/06", gap: "0.00" }, { year: "2006/07", gap: "134785.32" }, { year: "2007/08", gap: "228817.20" }, { year: "2008/09", gap: "357913.09" }] },
      output: {
        years: [
          { year: "2005/06", gap: "0.00", increment: "0.00", cumulative: "0.00" },
          { year: "2006/07", gap: "134785.32", increment: "134785.32", cumulative: "134785.32" },
          { year: "2007/08", gap: "228817.20", increment: "94031.88", cumulative: "363602.52" },
          { year: "2008/09", gap: "357913.09", increment: "129095.89", cumulative: "721515.61" },
        ],
        total: "721515.61",
      },
    },
    {
      reference: null, title: "A gap that falls after one before the plan",
      input: { gapBefore: "100.00", years: [{ year: "2099/00", gap: "60.01" }] },
      output: { years: [{ year: "2099/00", gap: "60.01", increment: "-39.99", cumulative: "60.01" }], total: "60.01" },
    },
  ],
});
