import { z } from "zod";
import { compoundedRise, penceOfSpans, pricedSpans } from "../../costing/changing-price";
import type { FinancialYear } from "../../financial-year/financial-year";
import { multiply, ratio, readRatio } from "../../money/ratio";
import { amount, day, listOf, oneOf, optional, penceOf, poundsOf, rate, share, text, wholeNumber, year } from "../fields";
import { defineRule } from "../rule";
import { RuleRefusal } from "../rule-refusal";
import { checkRun } from "../time/check-run";
import { checkChange, checkRise, refuseTwice, yearsShown } from "./cost-checks";
import { indexedCostExamples } from "./indexed-cost-examples";
import { shownParts } from "./shown-parts";

const inputShape = z.strictObject({
  lines: listOf("Lines", z.strictObject({ name: text("Line"), amount: amount("Amount for a full year"), index: optional(text("Rises with", "The name of an index below; leave empty for a line that stays flat")) })),
  pricedOn: day("Prices of", "Rises after this day are added; those up to it are in the amounts"),
  rises: listOf("Rises of the indices", z.strictObject({ index: text("Index"), from: day("From"), rate: rate("Rise", "2.95% is 0.0295; may be negative") }), 0),
  startsOn: optional(day("Starts on", "Leave empty when the lines run before the first year")),
  endsOn: optional(day("Ends on", "Leave empty when they run on after the last year")),
  method: oneOf("Parts of a year counted by", ["months", "days"]),
  firstYear: year("First financial year"),
  yearCount: wholeNumber("Number of years", 1, 20),
});

/** Lines that rise with one of several indices, from any day. */
export const indexedCost = defineRule({
  id: "indexed-cost",
  area: "cost",
  title: "Indexed cost",
  statement:
    "Each line rises with its index, such as the pay award or the price of care, from the day of each rise on. The rises compound exactly: adding the percentages, or rounding each year and going on from there, gives a wrong answer. A year in which a price changes, or the line starts or ends, is cut at that day, and each part counts for its months or its days. A line without an index stays flat.",
  formula: "Amount for a full year × (1 + rise) × (1 + rise) × … × share of the year, summed over the parts of the year",
  rounding: "Each line once a year, to whole pence, a half away from zero; nothing is rounded on the way. The total of a year is the sum of its lines as shown.",
  source: "Medium-term plans of councils; compounding exactly is this planner's own rule. Worked examples WE-05b and WE-07.",
  input: inputShape,
  output: z.strictObject({
    parts: listOf("How each line is made up", z.strictObject({ line: text("Line"), year: year("Financial year"), from: day("From"), to: day("To"), share: share("Share of the year"), fullYear: amount("Cost for a full year") }), 0, 100_000),
    lines: listOf("Lines by financial year", z.strictObject({ line: text("Line"), year: year("Financial year"), amount: amount("Amount") }), 1, 1200),
    years: listOf("By financial year", z.strictObject({ year: year("Financial year"), amount: amount("Total") })),
  }),
  calculate: (input) => {
    checkIndexedCost(input);
    const years = yearsShown(input.firstYear, input.yearCount);
    const worked = input.lines.flatMap((line) => years.map((label) => ({ line: line.name, year: label, spans: spansOf(input, line, label) }))).map((line) => ({ ...line, pence: penceOfSpans(line.spans) }));
    return {
      parts: worked.flatMap(({ line, year: label, spans }) => shownParts(label, spans).map((part) => ({ line, ...part }))),
      lines: worked.map(({ line, year: label, pence }) => ({ line, year: label, amount: poundsOf(pence) })),
      years: years.map((label) => ({ year: label, amount: poundsOf(worked.filter((line) => line.year === label).reduce((sum, { pence }) => sum + pence, 0n)) })),
    };
  },
  examples: indexedCostExamples,
});

type Input = z.output<typeof inputShape>;

function spansOf(input: Input, line: Input["lines"][number], label: FinancialYear) {
  const rises = input.rises.filter(({ index }) => index === line.index).map(({ from, rate: rise }) => ({ from, rate: readRatio(rise) }));
  const pence = ratio(penceOf(line.amount), 1);
  return pricedSpans(label, input, input.method, rises.map(({ from }) => from), (on) => multiply(pence, compoundedRise(rises, input.pricedOn, on)));
}

function checkIndexedCost(input: Input): void {
  checkRun(input, input.method);
  refuseTwice("rises", input.rises);
  input.rises.forEach(({ from, rate: rise }, position) => {
    checkChange(`rises[${position}].from`, from, input.method);
    checkRise(`rises[${position}].rate`, rise);
  });
  const known = new Set(input.rises.map(({ index }) => index));
  const unknown = input.lines.findIndex(({ index }) => index !== null && !known.has(index));
  if (unknown >= 0) throw new RuleRefusal(`lines[${unknown}].index`, `No rise is given for the index "${input.lines[unknown]?.index}". Add its rises, or leave the index empty for a flat line`);
}
