import { z } from "zod";
import { ratioAsDecimal } from "../../money/ratio-as-decimal";
import { divideHalfUp } from "../../money/ratio";
import { forecastOutturn as forecast, profiled, straightLine, type SpendingProfile } from "../../pools/forecast-outturn";
import { amount, amountFromZero, listOf, oneOf, optional, penceOf, poundsOf, share, text, wholeNumber } from "../fields";
import { defineRule } from "../rule";
import { RuleRefusal } from "../rule-refusal";
import { sharesOfOne } from "../shares-of-one";

const input = z.strictObject({
  budget: amountFromZero("Budget for the year"),
  spent: amountFromZero("Spent to date"),
  month: wholeNumber("Months gone", 1, 12, "April is 1"),
  method: oneOf("Spending is expected", ["straight line", "profiled"]),
  onwards: oneOf("From here it goes on", ["at today's rate", "as budgeted"]),
  profile: listOf("Profile from April to March", share("Share of the year's spending", "Only when profiled: twelve shares that total one"), 0, 12),
});

/** What will have been spent by the end of the year, judged by what was spent so far. */
export const forecastOutturn = defineRule({
  id: "forecast-outturn",
  area: "pooled budgets",
  title: "Forecast outturn",
  statement:
    "What is spent so far says what the year may come to. On a straight line every month spends a twelfth; a profile says what share of the year each month spends, because heating, holidays and school terms are not spread evenly. Either spending goes on at today's rate, or the rest of the year is spent as budgeted.",
  formula: "At today's rate: spent ÷ the share of the year that should be spent by now. As budgeted: spent + budget × the share still to come. Variance = forecast − budget, in per cent of the budget",
  rounding: "The forecast and the spending expected by now once each, to whole pence, and the per cent to two decimals, a half away from zero.",
  source: "Budget monitoring practice; not verified against a document; worked example WE-35.",
  input,
  output: z.strictObject({
    expected: amount("Should be spent by now"),
    forecast: amount("Forecast outturn"),
    variance: amount("Over or under", "Under has a minus"),
    variancePercent: optional(text("In per cent of the budget")),
  }),
  calculate: (asked) => {
    const [spent, budget] = [penceOf(asked.spent), penceOf(asked.budget)];
    const profile = profileOf(asked);
    if (profile.done === 0n && asked.onwards === "at today's rate") throw new RuleRefusal("profile", `By month ${asked.month} the profile expects nothing to be spent, so today's rate says nothing about the year; let it go on as budgeted`);
    const outturn = forecast(spent, budget, profile, asked.onwards);
    return {
      expected: poundsOf(divideHalfUp(budget * profile.done, profile.whole)),
      forecast: poundsOf(outturn),
      variance: poundsOf(outturn - budget),
      variancePercent: budget === 0n ? null : ratioAsDecimal({ numerator: (outturn - budget) * 100n, denominator: budget }, 2),
    };
  },
  examples: [
    {
      reference: "WE-35", title: "Half the year gone, on a straight line",
      input: { budget: "2200000.00", spent: "1180000.00", month: 6, method: "straight line", onwards: "at today's rate", profile: [] },
      output: { expected: "1100000.00", forecast: "2360000.00", variance: "160000.00", variancePercent: "7.27" },
    },
    {
      reference: null, title: "The same, with the second half as budgeted",
      input: { budget: "2200000.00", spent: "1180000.00", month: 6, method: "straight line", onwards: "as budgeted", profile: [] },
      output: { expected: "1100000.00", forecast: "2280000.00", variance: "80000.00", variancePercent: "3.64" },
    },
    {
      // A fifth in April and a fifth in May, so two fifths by now: £50,000 ÷ 0.4 is £125,000, and £50,000 + £120,000 × 0.6 would be £122,000.
      reference: null, title: "A summer scheme that spends early, profiled",
      input: { budget: "120000.00", spent: "50000.00", month: 2, method: "profiled", onwards: "at today's rate", profile: ["0.2", "0.2", "0.06", "0.06", "0.06", "0.06", "0.06", "0.06", "0.06", "0.06", "0.06", "0.06"] },
      output: { expected: "48000.00", forecast: "125000.00", variance: "5000.00", variancePercent: "4.17" },
    },
    {
      reference: null, title: "The same scheme, the rest as profiled and budgeted",
      input: { budget: "120000.00", spent: "50000.00", month: 2, method: "profiled", onwards: "as budgeted", profile: ["0.2", "0.2", "0.06", "0.06", "0.06", "0.06", "0.06", "0.06", "0.06", "0.06", "0.06", "0.06"] },
      output: { expected: "48000.00", forecast: "122000.00", variance: "2000.00", variancePercent: "1.67" },
    },
    {
      reference: null, title: "Spending without a budget has no per cent",
      input: { budget: "0.00", spent: "100.00", month: 12, method: "straight line", onwards: "at today's rate", profile: [] },
      output: { expected: "0.00", forecast: "100.00", variance: "100.00", variancePercent: null },
    },
  ],
});

function profileOf({ method, month, profile }: z.output<typeof input>): SpendingProfile {
  if (method === "straight line") return straightLine(month);
  if (profile.length !== 12) throw new RuleRefusal("profile", `A profiled forecast needs twelve shares, from April to March; there are ${profile.length}`);
  return profiled(sharesOfOne(profile, "profile", "The shares of the twelve months"), month);
}
