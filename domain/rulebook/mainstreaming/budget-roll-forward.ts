import { z } from "zod";
import { broughtForwardKinds, budgetMoves, rollBudgetForward, type BudgetMove } from "../../mainstreaming/budget-roll-forward";
import type { FinancialYear } from "../../financial-year/financial-year";
import type { Pounds } from "../../plan/fields";
import { amount, listOf, oneOf, penceOf, poundsOf, text, year } from "../fields";
import { RuleRefusal } from "../rule-refusal";
import { defineRule, nothingToRound } from "../rule";
import { refuseYearsOutOfOrder } from "./years-in-order";

const change = (year: string, heading: BudgetMove, name: string, amount: string) => ({ year, heading, name, amount });
const unmoved = { oneOffRemoved: "0.00", payAndInflation: "0.00", inflationOfIncome: "0.00", commitments: "0.00", pensions: "0.00", grantRemoved: "0.00", pressures: "0.00", savings: "0.00" };

/** A budget rolled forward year by year, in the layout of a medium-term financial strategy. */
export const budgetRollForward = defineRule({
  id: "budget-roll-forward",
  area: "mainstreaming",
  title: "Rolling a budget forward",
  statement:
    "Starts from the budget brought forward, takes one-off money and spending out, and then adds pay and inflation, inflation of income (below nought), commitments already made, pensions, grants removed, pressures and savings (below nought). What is required, less the resources of the year, is the gap; below nought it is room. The next year starts from what is required, or from the resources where each year's gap is closed by savings still to be found.",
  formula: "Brought forward + one-off removed = restated; restated + the other headings = budget requirement; requirement − resources = gap",
  rounding: nothingToRound,
  source: "The layout of a city council's medium-term financial strategy; worked example WE-40.",
  input: z.strictObject({
    broughtForward: amount("Brought forward into the first year"),
    nextYearStartsFrom: oneOf("The next year starts from", broughtForwardKinds),
    years: listOf("Years", z.strictObject({ year: year("Financial year"), resources: amount("Resources of the year") }), 1, 30),
    changes: listOf("Changes", z.strictObject({ year: year("Financial year"), heading: oneOf("Heading", budgetMoves), name: text("What changes"), amount: amount("Amount, below nought where it lowers the budget") }), 0, 400),
  }),
  output: z.strictObject({
    years: listOf(
      "Years",
      z.strictObject({
        year: year("Financial year"), broughtForward: amount("Brought forward"), oneOffRemoved: amount("One-off removed"), restated: amount("Brought forward, restated"),
        payAndInflation: amount("Pay and inflation"), inflationOfIncome: amount("Inflation of income"), commitments: amount("Commitments"), pensions: amount("Pensions"), grantRemoved: amount("Grant removed"),
        pressures: amount("Pressures"), savings: amount("Savings"), requirement: amount("Budget requirement"), resources: amount("Resources"), gap: amount("Gap"),
      }),
    ),
  }),
  calculate: ({ broughtForward, nextYearStartsFrom, years, changes }) => {
    refuseYearsOutOfOrder(years, "years");
    changes.forEach((each, at) => refuseWrongChange(each, `changes[${at}]`, years));
    const moved = years.map(({ year, resources }) => {
      const sum = (heading: BudgetMove): bigint => changes.reduce((total, each) => (each.year === year && each.heading === heading ? total + penceOf(each.amount) : total), 0n);
      return { moves: Object.fromEntries(budgetMoves.map((heading) => [heading, sum(heading)])) as Record<BudgetMove, bigint>, resources: penceOf(resources) };
    });
    return {
      years: rollBudgetForward(penceOf(broughtForward), moved, nextYearStartsFrom).map((rolled, at) => {
        const of = (heading: BudgetMove) => poundsOf(moved[at]?.moves[heading] ?? 0n);
        return {
          year: years[at]?.year ?? "", broughtForward: poundsOf(rolled.broughtForward), oneOffRemoved: of("one-off removed"), restated: poundsOf(rolled.restated),
          payAndInflation: of("pay and inflation"), inflationOfIncome: of("inflation of income"), commitments: of("commitments"), pensions: of("pensions"), grantRemoved: of("grant removed"),
          pressures: of("pressures"), savings: of("savings"), requirement: poundsOf(rolled.requirement), resources: poundsOf(moved[at]?.resources ?? 0n), gap: poundsOf(rolled.gap),
        };
      }),
    };
  },
  examples: [
    {
      reference: "WE-40", title: "Net one-off money removed",
      input: { broughtForward: "184807000.00", nextYearStartsFrom: "the budget requirement", years: [{ year: "2021/22", resources: "220249000.00" }], changes: [change("2021/22", "one-off removed", "Net one-off funding and expenditure", "35442000.00")] },
      output: { years: [{ ...unmoved, year: "2021/22", broughtForward: "184807000.00", oneOffRemoved: "35442000.00", restated: "220249000.00", requirement: "220249000.00", resources: "220249000.00", gap: "0.00" }] },
    },
    {
      reference: null, title: "Every heading; the requirement is carried on",
      input: {
        broughtForward: "1000.00", nextYearStartsFrom: "the budget requirement", years: [{ year: "2006/07", resources: "1005.00" }, { year: "2007/08", resources: "1010.00" }],
        changes: [
          change("2006/07", "one-off removed", "A pilot", "-40.00"), change("2006/07", "pay and inflation", "Pay award", "30.00"), change("2006/07", "inflation of income", "Fees", "-6.00"), change("2006/07", "commitments", "A contract", "12.00"),
          change("2006/07", "pensions", "Employer's rate", "4.00"), change("2006/07", "grant removed", "A grant that ends", "25.00"), change("2006/07", "pressures", "More children", "18.00"), change("2006/07", "pressures", "Transport", "2.00"), change("2006/07", "savings", "Merger", "-20.00"),
        ],
      },
      output: {
        years: [
          { year: "2006/07", broughtForward: "1000.00", oneOffRemoved: "-40.00", restated: "960.00", payAndInflation: "30.00", inflationOfIncome: "-6.00", commitments: "12.00", pensions: "4.00", grantRemoved: "25.00", pressures: "20.00", savings: "-20.00", requirement: "1025.00", resources: "1005.00", gap: "20.00" },
          { ...unmoved, year: "2007/08", broughtForward: "1025.00", restated: "1025.00", requirement: "1025.00", resources: "1010.00", gap: "15.00" },
        ],
      },
    },
    {
      reference: null, title: "Each year's gap is closed, so the next year starts from the resources",
      input: { broughtForward: "100.00", nextYearStartsFrom: "the resources, because the gap is closed each year", years: [{ year: "2006/07", resources: "90.00" }, { year: "2007/08", resources: "95.00" }], changes: [] },
      output: {
        years: [
          { ...unmoved, year: "2006/07", broughtForward: "100.00", restated: "100.00", requirement: "100.00", resources: "90.00", gap: "10.00" },
          { ...unmoved, year: "2007/08", broughtForward: "90.00", restated: "90.00", requirement: "90.00", resources: "95.00", gap: "-5.00" },
        ],
      },
    },
  ],
});

interface Changed {
  readonly year: FinancialYear;
  readonly heading: BudgetMove;
  readonly amount: Pounds;
}

function refuseWrongChange({ year, heading, amount }: Changed, path: string, years: readonly { readonly year: FinancialYear }[]): void {
  if (!years.some((each) => each.year === year)) throw new RuleRefusal(`${path}.year`, `${year} is not among the years asked for, ${years.map((each) => each.year).join(", ")}`);
  if ((heading === "savings" || heading === "inflation of income") && penceOf(amount) > 0n) throw new RuleRefusal(`${path}.amount`, `Under "${heading}" an amount lowers the budget, so it is below nought; ${amount} would raise it`);
}
