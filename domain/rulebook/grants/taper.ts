import { z } from "zod";
import { taper as taperOff } from "../../grants/taper";
import { readRatio } from "../../money/ratio";
import { amountFromZero, listOf, oneOf, penceOf, poundsOf, share, year } from "../fields";
import { defineRule, roundedOnce } from "../rule";
import { refuseYearsNotRising } from "./refuse-years-not-rising";

const labels = ["2005/06", "2006/07", "2007/08", "2008/09", "2009/10"] as const;
const years = (shares: readonly string[]) => shares.map((share, place) => ({ year: labels[place], share }));
const amounts = (list: readonly string[]) => ({ years: list.map((amount, place) => ({ year: labels[place], amount })) });

/** What a declining grant pays in each year. */
export const taper = defineRule({
  id: "taper",
  area: "grants",
  title: "Taper",
  statement: "A grant that declines pays a share in each year. The share is of the original award, or of the year before; the two differ, so each grant states which. A share of the year before compounds exactly.",
  formula: "Original award × share of the year; or original award × every share up to the year",
  rounding: roundedOnce,
  source: "Grants of the period declined on the original award; worked examples WE-06, WE-06b and WE-06c.",
  input: z.strictObject({
    amount: amountFromZero("Original award for a full year"),
    basis: oneOf("Shares are of the", ["original award", "previous year"]),
    years: listOf("Years", z.strictObject({ year: year("Financial year"), share: share("Share") })),
  }),
  output: z.strictObject({ years: listOf("By year", z.strictObject({ year: year("Financial year"), amount: amountFromZero("Grant") })) }),
  calculate: ({ amount, basis, years }) => {
    refuseYearsNotRising(years);
    const pence = taperOff(penceOf(amount), years.map(({ share }) => readRatio(share)), basis);
    return { years: years.map(({ year }, place) => ({ year, amount: poundsOf(pence[place]!) })) };
  },
  examples: [
    { reference: "WE-06", title: "A quarter less of the original award each year", input: { amount: "240000.00", basis: "original award", years: years(["1", "0.75", "0.5", "0.25", "0"]) }, output: amounts(["240000.00", "180000.00", "120000.00", "60000.00", "0.00"]) },
    { reference: "WE-06b", title: "Odd pence", input: { amount: "123456.79", basis: "original award", years: years(["1", "0.66", "0.33", "0"]) }, output: amounts(["123456.79", "81481.48", "40740.74", "0.00"]) },
    { reference: "WE-06c", title: "A quarter less than the year before", input: { amount: "240000.00", basis: "previous year", years: years(["1", "0.75", "0.75", "0.75", "0.75"]) }, output: amounts(["240000.00", "180000.00", "135000.00", "101250.00", "75937.50"]) },
    { reference: null, title: "Two thirds of the year before, without carrying the rounding on", input: { amount: "0.02", basis: "previous year", years: years(["2/3", "2/3"]) }, output: amounts(["0.01", "0.01"]) },
  ],
});
