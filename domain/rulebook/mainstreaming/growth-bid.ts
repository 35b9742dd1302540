import { z } from "zod";
import { sumOfCauses, workGrowthBid } from "../../mainstreaming/growth-bid";
import type { Pounds } from "../../plan/fields";
import { formatPounds } from "../../money/format-pounds";
import { amount, amountFromZero, listOf, oneOf, optional, penceOf, poundsOf, text, year } from "../fields";
import { RuleRefusal } from "../rule-refusal";
import { defineRule, nothingToRound } from "../rule";
import { refuseYearsOutOfOrder } from "./years-in-order";

const oneOffForRecurrent = "Growth that comes back every year is to be paid from money that comes once. Name recurrent money, or ask for one-off growth.";

const askedYear = z.strictObject({
  year: year("Financial year"), increment: amount("Rise of what is needed"),
  grantFallOut: amount("Because grants fall"), inflation: amount("Because of inflation"), demand: amount("Because of demand"), policy: amount("Because of policy"),
  offset: amountFromZero("Savings offered for it"),
});

/** A bid for base-budget growth by year, split by cause. */
export const growthBid = defineRule({
  id: "growth-bid",
  area: "mainstreaming",
  title: "Growth bid",
  statement:
    "What is asked of base budgets in each year above the year before, split by cause: grants that fall, inflation, demand and policy. The causes must make the rise to the penny. Savings offered for it are taken off. Recurrent growth stays in the base, so each year adds to the level before it; one-off growth is there in its year and falls out again. Recurrent growth paid from one-off money is flagged. Where the council asks for savings of the same size as the growth, a year with fewer is refused.",
  formula: "Rise = grant fall-out + inflation + demand + policy; net bid = rise − savings offered; level = net bids so far (recurrent) or the year's own (one-off); change = level − level of the year before",
  rounding: nothingToRound,
  source: "The growth bids of councils' medium-term financial strategies; savings of equal size after a council's own rule for growth proposals. Worked example WE-07.",
  input: z.strictObject({
    title: text("What the growth is for"),
    recurrence: oneOf("The growth is", ["recurrent", "one-off"]),
    paidFrom: oneOf("Paid from", ["recurrent money", "one-off money"]),
    offsetRule: oneOf("Savings that have to be offered", ["none", "as much as the growth"]),
    years: listOf("Years", askedYear),
  }),
  output: z.strictObject({
    years: listOf("Years", z.strictObject({ year: year("Financial year"), increment: amount("Rise"), offset: amount("Savings offered"), net: amount("Net bid"), level: amount("Level above the base today"), change: amount("Change of the budget on the year before") })),
    increment: amount("Rises of all years"), grantFallOut: amount("Because grants fall"), inflation: amount("Because of inflation"), demand: amount("Because of demand"), policy: amount("Because of policy"),
    warning: optional(text("Warning")),
  }),
  calculate: ({ years, recurrence, paidFrom, offsetRule }) => {
    refuseYearsOutOfOrder(years, "years");
    const read = years.map((asked, at) => readYear(asked, `years[${at}]`, offsetRule === "as much as the growth"));
    const worked = workGrowthBid(read, recurrence);
    const total = (part: keyof (typeof read)[number]) => poundsOf(read.reduce((sum, each) => sum + each[part], 0n));
    return {
      years: worked.map(({ net, level, change }, at) => ({
        year: years[at]?.year ?? "", increment: poundsOf(read[at]?.increment ?? 0n), offset: poundsOf(read[at]?.offset ?? 0n), net: poundsOf(net), level: poundsOf(level), change: poundsOf(change),
      })),
      increment: total("increment"), grantFallOut: total("grantFallOut"), inflation: total("inflation"), demand: total("demand"), policy: total("policy"),
      warning: recurrence === "recurrent" && paidFrom === "one-off money" ? oneOffForRecurrent : null,
    };
  },
  examples: [
    {
      reference: "WE-07", title: "Three streams that end, and pay and prices that rise",
      input: {
        title: "Family support workers", recurrence: "recurrent", paidFrom: "recurrent money", offsetRule: "none",
        years: [
          asked("2006/07", "134785.32", "124849.32", "9936.00"),
          asked("2007/08", "94031.88", "85150.68", "8881.20"),
          asked("2008/09", "129095.89", "120000.00", "9095.89"),
        ],
      },
      output: {
        years: [
          { year: "2006/07", increment: "134785.32", offset: "0.00", net: "134785.32", level: "134785.32", change: "134785.32" },
          { year: "2007/08", increment: "94031.88", offset: "0.00", net: "94031.88", level: "228817.20", change: "94031.88" },
          { year: "2008/09", increment: "129095.89", offset: "0.00", net: "129095.89", level: "357913.09", change: "129095.89" },
        ],
        increment: "357913.09", grantFallOut: "330000.00", inflation: "27913.09", demand: "0.00", policy: "0.00", warning: null,
      },
    },
    {
      reference: null, title: "One-off growth falls out again, with savings as large as the growth",
      input: {
        title: "Moving in", recurrence: "one-off", paidFrom: "one-off money", offsetRule: "as much as the growth",
        years: [{ ...asked("2006/07", "100.00", "0.00", "0.00"), policy: "100.00", offset: "100.00" }, { ...asked("2007/08", "-20.00", "0.00", "5.00"), demand: "-25.00" }],
      },
      output: {
        years: [
          { year: "2006/07", increment: "100.00", offset: "100.00", net: "0.00", level: "0.00", change: "0.00" },
          { year: "2007/08", increment: "-20.00", offset: "0.00", net: "-20.00", level: "-20.00", change: "-20.00" },
        ],
        increment: "80.00", grantFallOut: "0.00", inflation: "5.00", demand: "-25.00", policy: "100.00", warning: null,
      },
    },
    {
      reference: null, title: "One year of one-off money, then nothing",
      input: {
        title: "A pilot", recurrence: "one-off", paidFrom: "recurrent money", offsetRule: "none",
        years: [{ ...asked("2006/07", "60.00", "60.00", "0.00"), offset: "10.00" }, asked("2007/08", "0.00", "0.00", "0.00")],
      },
      output: {
        years: [
          { year: "2006/07", increment: "60.00", offset: "10.00", net: "50.00", level: "50.00", change: "50.00" },
          { year: "2007/08", increment: "0.00", offset: "0.00", net: "0.00", level: "0.00", change: "-50.00" },
        ],
        increment: "60.00", grantFallOut: "60.00", inflation: "0.00", demand: "0.00", policy: "0.00", warning: null,
      },
    },
    {
      reference: null, title: "Recurrent growth from one-off money is flagged",
      input: { title: "A worker", recurrence: "recurrent", paidFrom: "one-off money", offsetRule: "none", years: [{ ...asked("2006/07", "30.00", "0.00", "0.00"), demand: "30.00" }] },
      output: {
        years: [{ year: "2006/07", increment: "30.00", offset: "0.00", net: "30.00", level: "30.00", change: "30.00" }],
        increment: "30.00", grantFallOut: "0.00", inflation: "0.00", demand: "30.00", policy: "0.00", warning: oneOffForRecurrent,
      },
    },
  ],
});

function asked(year: string, increment: string, grantFallOut: string, inflation: string) {
  return { year, increment, grantFallOut, inflation, demand: "0.00", policy: "0.00", offset: "0.00" };
}

/** A year in whole pence. Refuses causes that do not make the rise, and too few savings where as many are asked for. */
function readYear(asked: z.output<typeof askedYear>, path: string, needsOffset: boolean) {
  const shown = (pence: bigint): string => formatPounds(poundsOf(pence) as Pounds, "always");
  const [increment, offset] = [penceOf(asked.increment), penceOf(asked.offset)];
  const causes = { grantFallOut: penceOf(asked.grantFallOut), inflation: penceOf(asked.inflation), demand: penceOf(asked.demand), policy: penceOf(asked.policy) };
  const sum = sumOfCauses(causes);
  if (sum !== increment) throw new RuleRefusal(`${path}.increment`, `The causes of ${asked.year} come to ${shown(sum)}, the rise is ${shown(increment)}; they differ by ${shown(sum - increment)}`);
  if (needsOffset && offset < increment) throw new RuleRefusal(`${path}.offset`, `Growth of ${shown(increment)} in ${asked.year} needs savings of as much; ${shown(offset)} is offered, ${shown(increment - offset)} too little`);
  return { increment, offset, ...causes };
}
