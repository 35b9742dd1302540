import { z } from "zod";
import { ratioAsDecimal } from "../../money/ratio-as-decimal";
import { compareRatios, readRatio } from "../../money/ratio";
import { meanOf, medianOf } from "../../needs/middle-figures";
import { decimal, listOf, optional, text, wholeNumber } from "../fields";
import { defineRule } from "../rule";

/** What is usual among the areas most like one's own. */
export const neighbourMeanRule = defineRule({
  id: "neighbour-mean",
  area: "needs",
  title: "Mean and median of the neighbours",
  statement: "The simple mean of the statistical neighbours that have a figure; those without one are left out, never counted as nought, and the number behind the mean stands beside it. The median, which one odd neighbour cannot move, stands next to it.",
  formula: "Mean: sum of figures ÷ number of figures. Median: the middle figure, or the mean of the middle two",
  rounding: "Once, to the decimals asked for, a half away from zero, from the exact fraction.",
  source: "The Local Authority Interactive Tool (mean without the missing); the median is this planner's own.",
  input: z.strictObject({ decimals: wholeNumber("Decimals shown", 0, 6), neighbours: listOf("Neighbours", z.strictObject({ neighbour: text("Neighbour"), value: optional(decimal("Figure", "Leave empty where none is published")) }), 1, 40) }),
  output: z.strictObject({ mean: decimal("Mean").nullable(), median: decimal("Median").nullable(), count: wholeNumber("Neighbours with a figure"), of: wholeNumber("Neighbours") }),
  calculate: ({ decimals, neighbours }) => {
    const figures = neighbours.flatMap(({ value }) => (value === null ? [] : [readRatio(value)])).sort(compareRatios);
    const shown = figures.length === 0 ? { mean: null, median: null } : { mean: ratioAsDecimal(meanOf(figures), decimals), median: ratioAsDecimal(medianOf(figures), decimals) };
    return { ...shown, count: figures.length, of: neighbours.length };
  },
  examples: [
    {
      // Sorted: 55.9, 58.4, 59.7, 60.2, 62.1, 64.8, 66.5, 69.3, 71.0; the fifth is the middle. Sum 567.9.
      reference: "WE-36", title: "Ten neighbours, one without a figure",
      input: { decimals: 1, neighbours: ["62.1", "58.4", "71.0", "66.5", null, "60.2", "55.9", "64.8", "69.3", "59.7"].map((value, place) => ({ neighbour: `Neighbour ${place + 1}`, value })) },
      output: { mean: "63.1", median: "62.1", count: 9, of: 10 },
    },
    {
      reference: null, title: "An even number: the median lies between the middle two",
      input: { decimals: 2, neighbours: ["4", "1", "2", "100"].map((value) => ({ neighbour: `With ${value}`, value })) },
      output: { mean: "26.75", median: "3.00", count: 4, of: 4 },
    },
    { reference: null, title: "No neighbour has a figure", input: { decimals: 1, neighbours: [{ neighbour: "Slough", value: null }] }, output: { mean: null, median: null, count: 0, of: 1 } },
  ],
});
