import { z } from "zod";
import { oneOffAndRecurrent } from "../../costing/one-off-and-recurrent";
import { amount, listOf, oneOf, penceOf, poundsOf, text, wholeNumber, year } from "../fields";
import { defineRule, nothingToRound } from "../rule";
import { RuleRefusal } from "../rule-refusal";
import { yearsShown } from "./cost-checks";

/** The cost of getting from one service to another, kept apart from what the service costs each year. */
export const transitionCost = defineRule({
  id: "transition-cost",
  area: "cost",
  title: "Cost of transition",
  statement:
    "The cost of a change is paid once: redundancy, pension strain, recruitment, moving data, repairs owed at the end of a lease. Each item falls in its year. One-off and recurrent cost stand in two columns and are never added together, because one-off money may pay for the one and not for the other.",
  formula: "One-off: sum of the one-off items of the year. Recurrent: sum of the recurrent items of the year",
  rounding: nothingToRound,
  source: "Medium-term plans of councils, which take out one-off funding and spending first; the redundancies as in worked example WE-34.",
  input: z.strictObject({
    items: listOf("Items", z.strictObject({ name: text("Item"), year: year("Falls in"), amount: amount("Amount"), recurrence: oneOf("Is paid", ["one-off", "recurrent"]) })),
    firstYear: year("First financial year"),
    yearCount: wholeNumber("Number of years", 1, 20),
  }),
  output: z.strictObject({
    years: listOf("By financial year", z.strictObject({ year: year("Financial year"), oneOff: amount("One-off"), recurrent: amount("Recurrent") })),
    oneOff: amount("One-off in all years"),
    recurrent: amount("Recurrent in all years"),
  }),
  calculate: ({ items, firstYear, yearCount }) => {
    const labels = yearsShown(firstYear, yearCount);
    const outside = items.findIndex((item) => !labels.includes(item.year));
    if (outside >= 0) throw new RuleRefusal(`items[${outside}].year`, `"${items[outside]?.name}" falls in ${items[outside]?.year}, outside the years shown, ${labels[0]} to ${labels.at(-1)}; it would be lost. Show more years, or check the year`);
    const years = oneOffAndRecurrent(items.map((item) => ({ ...item, pence: penceOf(item.amount) })), labels);
    return {
      years: years.map((line) => ({ year: line.year, oneOff: poundsOf(line.oneOff), recurrent: poundsOf(line.recurrent) })),
      oneOff: poundsOf(years.reduce((sum, line) => sum + line.oneOff, 0n)),
      recurrent: poundsOf(years.reduce((sum, line) => sum + line.recurrent, 0n)),
    };
  },
  examples: [
    {
      reference: null, title: "Merging three projects: redundancies and a move, beside the team's yearly cost",
      input: {
        items: [
          { name: "Three redundancies at £7,190.00", year: "2006/07", amount: "21570.00", recurrence: "one-off" },
          { name: "Moving the case files", year: "2006/07", amount: "4200.50", recurrence: "one-off" },
          { name: "Repairs owed on the lease", year: "2007/08", amount: "9000.00", recurrence: "one-off" },
          { name: "Merged team", year: "2006/07", amount: "607252.80", recurrence: "recurrent" },
          { name: "Merged team", year: "2007/08", amount: "607252.80", recurrence: "recurrent" },
        ],
        firstYear: "2005/06", yearCount: 3,
      },
      output: {
        years: [
          { year: "2005/06", oneOff: "0.00", recurrent: "0.00" },
          { year: "2006/07", oneOff: "25770.50", recurrent: "607252.80" },
          { year: "2007/08", oneOff: "9000.00", recurrent: "607252.80" },
        ],
        oneOff: "34770.50", recurrent: "1214505.60",
      },
    },
  ],
});
