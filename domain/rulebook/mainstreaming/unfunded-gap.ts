import { z } from "zod";
import type { FinancialYear } from "../../financial-year/financial-year";
import { gapOf, gapProfile } from "../../mainstreaming/gap-profile";
import type { Pounds } from "../../plan/fields";
import { amount, amountFromZero, listOf, oneOf, penceOf, poundsOf, text, year } from "../fields";
import { RuleRefusal } from "../rule-refusal";
import { defineRule, nothingToRound } from "../rule";
import { lineByYear, lutonStreams } from "./luton-streams";
import { refuseYearsOutOfOrder } from "./years-in-order";

const certainties = ["indicative", "provisional", "confirmed", "received"] as const;

/** What each year's cost is above the money that can be counted on. */
export const unfundedGap = defineRule({
  id: "unfunded-gap",
  area: "mainstreaming",
  title: "Unfunded gap",
  statement:
    "The gap of a year is its recurrent cost less the grants that are sure enough to count and less the base budget. How sure a grant must be is chosen, and grants that do not count are shown beside the gap. Where a year has more money than cost, the rest is left over in that year; it does not fill the gap of another. One-off cost does not belong in here.",
  formula: "Cost − grants that count − base budget, where above nought; increment: gap − gap of the year before",
  rounding: nothingToRound,
  source: "The funding-gap profile of exit planning; worked example WE-07.",
  input: z.strictObject({
    years: listOf("Years", z.strictObject({ year: year("Financial year") }), 1, 30),
    gapBefore: amountFromZero("Gap of the year before the first"),
    countedFrom: oneOf("Grants count when they are at least", certainties),
    costs: listOf("Costs", z.strictObject({ name: text("Cost"), year: year("Financial year"), amount: amount("Amount in the year") }), 0, 400),
    grants: listOf("Grants", z.strictObject({ name: text("Grant"), year: year("Financial year"), amount: amountFromZero("Amount in the year"), certainty: oneOf("How sure", certainties) }), 0, 400),
    base: listOf("Base budgets", z.strictObject({ name: text("Base budget"), year: year("Financial year"), amount: amountFromZero("Amount in the year") }), 0, 400),
  }),
  output: z.strictObject({
    years: listOf(
      "Years",
      z.strictObject({
        year: year("Financial year"), cost: amount("Cost"), grants: amount("Grants that count"), base: amount("Base budget"), gap: amount("Unfunded gap"), increment: amount("Rise of the gap"),
        leftOver: amount("Left over"), notCounted: amount("Grants not counted"),
      }),
    ),
    total: amount("Gaps of all years"),
  }),
  calculate: ({ years, gapBefore, countedFrom, costs, grants, base }) => {
    refuseYearsOutOfOrder(years, "years");
    const known = new Set(years.map(({ year }) => year));
    Object.entries({ costs, grants, base }).forEach(([list, lines]) => refuseOtherYears(lines, list, known));
    const counts = (grant: (typeof grants)[number]): boolean => certainties.indexOf(grant.certainty) >= certainties.indexOf(countedFrom);
    const sums = years.map(({ year }) => {
      const sum = (lines: readonly Dated[]): bigint => lines.reduce((total, line) => (line.year === year ? total + penceOf(line.amount) : total), 0n);
      const [cost, counted, ofBase] = [sum(costs), sum(grants.filter(counts)), sum(base)];
      return { year, cost, counted, ofBase, ...gapOf(cost, counted + ofBase), notCounted: sum(grants.filter((grant) => !counts(grant))) };
    });
    const profile = gapProfile(sums.map(({ gap }) => gap), penceOf(gapBefore));
    return {
      years: sums.map(({ year, cost, counted, ofBase, gap, leftOver, notCounted }, at) => ({
        year, cost: poundsOf(cost), grants: poundsOf(counted), base: poundsOf(ofBase), gap: poundsOf(gap), increment: poundsOf(profile[at]?.increment ?? 0n),
        leftOver: poundsOf(leftOver), notCounted: poundsOf(notCounted),
      })),
      total: poundsOf(profile.at(-1)?.cumulative ?? 0n),
    };
  },
  examples: [
    {
      reference: "WE-07", title: "Three streams end within three years",
      input: { years: lutonStreams.years.map((year) => ({ year })), gapBefore: "0.00", countedFrom: "indicative", costs: lutonStreams.costs, grants: lutonStreams.grants.map((grant) => ({ ...grant, certainty: "confirmed" })), base: lutonStreams.base },
      output: {
        years: [
          { year: "2005/06", cost: "360000.00", grants: "330000.00", base: "30000.00", gap: "0.00", increment: "0.00", leftOver: "0.00", notCounted: "0.00" },
          { year: "2006/07", cost: "369936.00", grants: "205150.68", base: "30000.00", gap: "134785.32", increment: "134785.32", leftOver: "0.00", notCounted: "0.00" },
          { year: "2007/08", cost: "378817.20", grants: "120000.00", base: "30000.00", gap: "228817.20", increment: "94031.88", leftOver: "0.00", notCounted: "0.00" },
          { year: "2008/09", cost: "387913.09", grants: "0.00", base: "30000.00", gap: "357913.09", increment: "129095.89", leftOver: "0.00", notCounted: "0.00" },
        ],
        total: "721515.61",
      },
    },
    {
      reference: null, title: "Only confirmed grants count, and money left over in one year does not fill another",
      input: {
        years: [{ year: "2005/06" }, { year: "2006/07" }], gapBefore: "50.00", countedFrom: "confirmed",
        costs: [...lineByYear("Pay", ["2005/06", "2006/07"], ["100.00", "110.00"]), { name: "Saving", year: "2006/07", amount: "-10.00" }],
        grants: [{ name: "Sure", year: "2005/06", amount: "130.00", certainty: "received" }, { name: "Hoped for", year: "2006/07", amount: "60.00", certainty: "provisional" }, { name: "Sure", year: "2006/07", amount: "30.00", certainty: "confirmed" }],
        base: [],
      },
      output: {
        years: [
          { year: "2005/06", cost: "100.00", grants: "130.00", base: "0.00", gap: "0.00", increment: "-50.00", leftOver: "30.00", notCounted: "0.00" },
          { year: "2006/07", cost: "100.00", grants: "30.00", base: "0.00", gap: "70.00", increment: "70.00", leftOver: "0.00", notCounted: "60.00" },
        ],
        total: "70.00",
      },
    },
  ],
});

interface Dated {
  readonly year: FinancialYear;
  readonly amount: Pounds;
}

function refuseOtherYears(lines: readonly Dated[], list: string, known: ReadonlySet<FinancialYear>): void {
  lines.forEach((line, at) => {
    if (!known.has(line.year)) throw new RuleRefusal(`${list}[${at}].year`, `${line.year} is not among the years asked for, ${[...known].join(", ")}`);
  });
}
