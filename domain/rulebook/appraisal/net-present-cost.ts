import { z } from "zod";
import { discountFactors, type DiscountRate } from "../../appraisal/discount-factors";
import { netPresentCost } from "../../appraisal/net-present-cost";
import { ratioAsDecimal } from "../../money/ratio-as-decimal";
import { compareRatios, multiply, one, ratio, readRatio } from "../../money/ratio";
import type { Fraction } from "../../plan/fields";
import { amount, day, decimal, listOf, oneOf, penceOf, poundsOf, rate, text, wholeNumber } from "../fields";
import { defineRule } from "../rule";
import { RuleRefusal } from "../rule-refusal";
import { netPresentCostExamples } from "./net-present-cost-examples";

const rateLine = z.strictObject({ validFrom: day("Rates in force from"), fromYear: wholeNumber("From year of the horizon", 0, 200), rate: rate("Yearly discount rate") });

/** What options cost over several years, as though all were paid today. */
export const netPresentCostRule = defineRule({
  id: "net-present-cost",
  area: "appraisal",
  title: "Net present cost",
  statement:
    "A pound spent later counts for less than one spent now. Every amount is divided by the discount rates of the years up to its own; year 0 is not discounted. Amounts at each year's own prices are first brought to the prices of year 0, without rounding in between. A rate that changes on the way applies to the years from there on. The rates are those in force on the day of the appraisal, so that an old appraisal can be worked out again as it stood.",
  formula: "Sum of amount ÷ ((1 + rate) × (1 + inflation) for each year from year 1 to the year of the amount); at real prices without inflation",
  rounding:
    "Each option's total once, to whole pence, a half away from zero; nothing is rounded on the way and no table of factors is used. Present values of single lines are rounded for themselves, so their sum may differ from the total by pence. A difference is that of the totals as shown.",
  source: "HM Treasury's Green Book: 3.5% for years 0 to 30, 3.0% for years 31 to 75, 2.5% after; the rates are inputs, because they are under review.",
  input: z.strictObject({
    appraisedOn: day("Day of the appraisal"),
    rates: listOf("Discount rates", rateLine),
    prices: oneOf("Amounts are at", ["real prices", "each year's own prices"]),
    inflation: listOf("Rises of prices, when amounts are at each year's own prices", z.strictObject({ fromYear: wholeNumber("From year of the horizon", 0, 200), rate: rate("Rise of prices on the year before") }), 0),
    amounts: listOf("Amounts", z.strictObject({ option: text("Option"), year: wholeNumber("Year of the horizon", 0, 200), amount: amount("Amount", "A saving is below nought") }), 1, 600),
  }),
  output: z.strictObject({
    options: listOf("Options", z.strictObject({ option: text("Option"), undiscounted: amount("Undiscounted"), netPresentCost: amount("Net present cost"), aboveCheapest: amount("Above the cheapest") }), 0, 10_000),
    cheapest: text("Cheapest; of two alike, the first in the list"),
    lines: listOf("Line by line", z.strictObject({ option: text("Option"), year: wholeNumber("Year of the horizon"), dividedBy: decimal("Divided by, to six decimals"), presentValue: amount("Present value of the line") }), 0, 10_000),
  }),
  calculate: ({ appraisedOn, rates, prices, inflation, amounts }) => {
    if (prices === "real prices" && inflation.length > 0) throw new RuleRefusal("inflation", "Amounts at real prices hold no inflation; leave the rises of prices empty");
    if (prices !== "real prices" && inflation.length === 0) throw new RuleRefusal("inflation", "Amounts at each year's own prices need the rises of prices; 0 if there are none");
    const lastYear = Math.max(...amounts.map(({ year }) => year));
    const priceLevels = discountFactors(ratesByYear(inflation, "inflation"), lastYear);
    const factors = discountFactors(ratesByYear(ratesInForce(rates, appraisedOn), "rates"), lastYear).map((factor, year) => multiply(factor, priceLevels[year] ?? one));
    const options = [...new Set(amounts.map(({ option }) => option))].map((option) => {
      const own = amounts.filter((line) => line.option === option);
      return { option, own, ...netPresentCost(own.map(({ year, amount }) => ({ year, pence: penceOf(amount) })), factors) };
    });
    const cheapest = options.reduce((best, option) => (option.total < best.total ? option : best));
    return {
      options: options.map(({ option, undiscounted, total }) => ({ option, undiscounted: poundsOf(undiscounted), netPresentCost: poundsOf(total), aboveCheapest: poundsOf(total - cheapest.total) })),
      cheapest: cheapest.option,
      lines: options.flatMap(({ option, own, lines }) => own.map(({ year }, place) => ({ option, year, dividedBy: ratioAsDecimal(factors[year] ?? one, 6), presentValue: poundsOf(lines[place] ?? 0n) }))),
    };
  },
  examples: netPresentCostExamples,
});

/** The set of rates whose day is the last on or before the day of the appraisal. */
function ratesInForce(rates: readonly z.output<typeof rateLine>[], on: string) {
  const days = rates.map(({ validFrom }) => validFrom);
  const latest = days.filter((from) => from <= on).sort().at(-1);
  if (latest === undefined) throw new RuleRefusal("appraisedOn", `No discount rates are in force on ${on}; the first come in on ${days.sort()[0]}`);
  return rates.filter(({ validFrom }) => validFrom === latest);
}

/** Rates in the order of their years, each above −1, the first from year 0 or 1. */
function ratesByYear(lines: readonly { readonly fromYear: number; readonly rate: Fraction }[], path: string): DiscountRate[] {
  return lines.map(({ fromYear, rate }, place) => {
    const before = lines[place - 1];
    if (!before && fromYear > 1) throw new RuleRefusal(path, `The first rate starts at year ${fromYear}, so the years from 1 to ${fromYear - 1} have none`);
    if (before && fromYear <= before.fromYear) throw new RuleRefusal(path, `The rate from year ${fromYear} stands after that from year ${before.fromYear}; put the rates in order`);
    if (compareRatios(readRatio(rate), ratio(-1, 1)) <= 0) throw new RuleRefusal(path, `Enter rates above -1, not ${rate} from year ${fromYear}`);
    return { fromYear, rate: readRatio(rate) };
  });
}
