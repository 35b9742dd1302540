import { z } from "zod";
import { quartileBand, quartiles } from "../../needs/quartile-band";
import { decimal, listOf, oneOf, optional, text } from "../fields";
import { defineRule } from "../rule";
import { RuleRefusal } from "../rule-refusal";
import { polarityField, polarityOf } from "./polarity-field";

const bands = ["A", "B", "C", "D", "-"] as const;

/** In which quarter of all areas a figure stands. */
export const quartileBandRule = defineRule({
  id: "quartile-band",
  area: "needs",
  title: "Quartile band",
  statement: "The areas' figures are put in order and cut in quarters; A is the good end, D the other. A figure on a boundary belongs to the lower quarter, whichever end is good. Areas without a figure are left out, and where neither end is good there is no band.",
  formula: "Quartiles at (n − 1) × ¼, ½, ¾ of the sorted figures, on the line between neighbours; low is good: up to the first quartile A … above the third D; high is good the other way round",
  rounding: "None: quartiles are exact.",
  source: "The Local Authority Interactive Tool's published code (bands) and the usual quantile of the language R.",
  input: z.strictObject({ polarity: polarityField, areas: listOf("Areas", z.strictObject({ area: text("Area"), value: optional(decimal("Figure", "Leave empty where none is published")) }), 1, 200) }),
  output: z.strictObject({
    firstQuartile: decimal("First quartile"), median: decimal("Median"), thirdQuartile: decimal("Third quartile"),
    areas: listOf("Areas", z.strictObject({ area: text("Area"), band: oneOf("Band", bands) }), 0, 10_000),
  }),
  calculate: ({ polarity, areas }) => {
    const values = areas.flatMap(({ value }) => value ?? []);
    if (values.length === 0) throw new RuleRefusal("areas", "No area has a figure, so there is nothing to cut in quarters");
    // A quarter of the way between two figures needs two more decimals than they have, and an answer holds twelve.
    const tooFine = areas.findIndex(({ value }) => value !== null && /\.\d{11}/.test(value));
    if (tooFine >= 0) throw new RuleRefusal(`areas[${tooFine}].value`, "Give at most ten decimals, so that the quartiles are exact");
    const bounds = quartiles(values);
    return {
      firstQuartile: bounds[0], median: bounds[1], thirdQuartile: bounds[2],
      areas: areas.map(({ area, value }) => ({ area, band: (value === null ? null : quartileBand(value, bounds, polarityOf(polarity))) ?? ("-" as const) })),
    };
  },
  examples: [
    {
      // Five figures 10, 20, 30, 40, 50: places 1, 2 and 3 are figures themselves.
      reference: null, title: "Low is good; figures on a quartile belong below it",
      input: { polarity: "low is good", areas: [{ area: "P", value: "50" }, { area: "Q", value: "10" }, { area: "R", value: "20" }, { area: "S", value: "30" }, { area: "T", value: "40" }, { area: "U", value: null }] },
      output: { firstQuartile: "20", median: "30", thirdQuartile: "40", areas: [{ area: "P", band: "D" }, { area: "Q", band: "A" }, { area: "R", band: "A" }, { area: "S", band: "B" }, { area: "T", band: "C" }, { area: "U", band: "-" }] },
    },
    {
      // Four figures 1, 2, 3, 5: place ¾ is 1.75, place 1½ is 2.5, place 2¼ is 3.5.
      reference: null, title: "High is good; quartiles between figures",
      input: { polarity: "high is good", areas: [{ area: "P", value: "5" }, { area: "Q", value: "3" }, { area: "R", value: "2" }, { area: "S", value: "1" }] },
      output: { firstQuartile: "1.75", median: "2.5", thirdQuartile: "3.5", areas: [{ area: "P", band: "A" }, { area: "Q", band: "B" }, { area: "R", band: "C" }, { area: "S", band: "D" }] },
    },
    {
      reference: null, title: "Neither end is good: no band",
      input: { polarity: "neither", areas: [{ area: "P", value: "5" }] },
      output: { firstQuartile: "5", median: "5", thirdQuartile: "5", areas: [{ area: "P", band: "-" }] },
    },
  ],
});
