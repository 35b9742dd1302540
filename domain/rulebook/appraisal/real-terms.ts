import { z } from "zod";
import { ratioAsDecimal } from "../../money/ratio-as-decimal";
import { realTerms } from "../../appraisal/real-terms";
import { yearsBetween } from "../../financial-year/financial-year";
import { compareRatios, ratio, readRatio, zero } from "../../money/ratio";
import { amount, decimal, listOf, optional, penceOf, poundsOf, rate, year } from "../fields";
import { defineRule, roundedOnce } from "../rule";
import { RuleRefusal } from "../rule-refusal";

/** Amounts of several years at the prices of one. */
export const realTermsRule = defineRule({
  id: "real-terms",
  area: "appraisal",
  title: "Real terms",
  statement:
    "Amounts of different years are comparable only at the prices of one year. Each amount is divided by the rise of prices since the base year; the rises compound exactly. Amounts before the base year are raised in the same way.",
  formula: "Amount ÷ ((1 + inflation) for each year after the base year)",
  rounding: `${roundedOnce} The price level is shown to six decimals and used exactly.`,
  source: "HM Treasury's Green Book: real prices, taken from nominal ones by the GDP deflator. The deflator itself is an input.",
  input: z.strictObject({
    baseYear: year("At the prices of"),
    years: listOf("Years", z.strictObject({
      year: year("Financial year"),
      amount: amount("Amount at that year's prices"),
      inflation: optional(rate("Rise of prices on the year before", "Leave empty for the first year only")),
    })),
  }),
  output: z.strictObject({
    years: listOf("By financial year", z.strictObject({ year: year("Financial year"), priceLevel: decimal("Price level, base year 1"), amount: amount("Amount in real terms") }), 0, 10_000),
    total: amount("Total in real terms, the sum of the years shown"),
  }),
  calculate: ({ baseYear, years }) => {
    years.forEach((line, place) => {
      const before = years[place - 1];
      if (before && yearsBetween(before.year, line.year) !== 1) throw new RuleRefusal(`years[${place}].year`, `${line.year} does not follow ${before.year}. Give every year once, in order`);
      if (place > 0 && line.inflation === null) throw new RuleRefusal(`years[${place}].inflation`, `Enter the rise of prices from ${before?.year} to ${line.year}; 0 if there was none`);
      if (place === 0 && line.inflation !== null) throw new RuleRefusal("years[0].inflation", `Leave this empty: no year before ${line.year} is listed`);
      if (line.inflation !== null && compareRatios(readRatio(line.inflation), ratio(-1, 1)) <= 0) throw new RuleRefusal(`years[${place}].inflation`, `Prices cannot fall by ${line.inflation} of themselves; enter a rate above -1`);
    });
    const base = years.findIndex((line) => line.year === baseYear);
    if (base < 0) throw new RuleRefusal("baseYear", `${baseYear} is not among the years ${years[0]?.year} to ${years.at(-1)?.year}`);
    const lines = realTerms(years.map((line) => ({ nominal: penceOf(line.amount), inflation: line.inflation === null ? zero : readRatio(line.inflation) })), base);
    return {
      years: lines.map(({ index, real }, place) => ({ year: years[place]?.year ?? baseYear, priceLevel: ratioAsDecimal(index, 6), amount: poundsOf(real) })),
      total: poundsOf(lines.reduce((sum, { real }) => sum + real, 0n)),
    };
  },
  examples: [
    {
      reference: "WE-23", title: "Three years' cost at the first year's prices, prices rising 2% a year",
      input: {
        baseYear: "2005/06",
        years: [
          { year: "2005/06", amount: "360000.00", inflation: null },
          { year: "2006/07", amount: "370620.00", inflation: "0.02" },
          { year: "2007/08", amount: "379885.50", inflation: "0.02" },
        ],
      },
      output: {
        years: [
          { year: "2005/06", priceLevel: "1.000000", amount: "360000.00" },
          { year: "2006/07", priceLevel: "1.020000", amount: "363352.94" },
          { year: "2007/08", priceLevel: "1.040400", amount: "365134.08" },
        ],
        total: "1088487.02",
      },
    },
    {
      reference: null, title: "At the last year's prices, the earlier amount is raised",
      input: { baseYear: "2006/07", years: [{ year: "2005/06", amount: "100.00", inflation: null }, { year: "2006/07", amount: "100.00", inflation: "0.025" }] },
      output: { years: [{ year: "2005/06", priceLevel: "0.975610", amount: "102.50" }, { year: "2006/07", priceLevel: "1.000000", amount: "100.00" }], total: "202.50" },
    },
  ],
});
