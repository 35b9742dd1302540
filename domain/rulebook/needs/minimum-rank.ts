import { z } from "zod";
import { rankByPolarity } from "../../needs/rank-by-polarity";
import { decimal, listOf, optional, text, wholeNumber } from "../fields";
import { defineRule } from "../rule";
import { polarityField, polarityOf } from "./polarity-field";

/** The place of each area among all, best first. */
export const minimumRankRule = defineRule({
  id: "minimum-rank",
  area: "needs",
  title: "Rank",
  statement: "Areas are ranked from the good end. Areas alike share the best of the places they take up, so after two seconds comes a fourth. Areas without a figure have no rank and count for nobody; where neither end is good nobody has one.",
  formula: "1 + the number of areas with a better figure",
  rounding: "None: the figures are compared as given.",
  source: "The Local Authority Interactive Tool (smallest rank for ties).",
  input: z.strictObject({ polarity: polarityField, areas: listOf("Areas", z.strictObject({ area: text("Area"), value: optional(decimal("Figure", "Leave empty where none is published")) }), 1, 200) }),
  output: z.strictObject({ of: wholeNumber("Areas ranked"), areas: listOf("Areas", z.strictObject({ area: text("Area"), rank: wholeNumber("Rank", 1).nullable() }), 0, 10_000) }),
  calculate: ({ polarity, areas }) => {
    const withFigure = areas.flatMap(({ value }, place) => (value === null ? [] : [{ place, value }]));
    const ranks = rankByPolarity(withFigure.map(({ value }) => value), polarityOf(polarity));
    const rankAt = (place: number) => ranks[withFigure.findIndex((area) => area.place === place)] ?? null;
    return { of: ranks.filter((rank) => rank !== null).length, areas: areas.map(({ area }, place) => ({ area, rank: rankAt(place) })) };
  },
  examples: [
    {
      reference: "WE-37", title: "Two areas share the second place",
      input: { polarity: "high is good", areas: [{ area: "A", value: "80" }, { area: "B", value: "75" }, { area: "C", value: "75" }, { area: "D", value: "60" }] },
      output: { of: 4, areas: [{ area: "A", rank: 1 }, { area: "B", rank: 2 }, { area: "C", rank: 2 }, { area: "D", rank: 4 }] },
    },
    {
      reference: null, title: "Low is good, and one area has no figure",
      input: { polarity: "low is good", areas: [{ area: "A", value: "80" }, { area: "B", value: null }, { area: "C", value: "7.5" }] },
      output: { of: 2, areas: [{ area: "A", rank: 2 }, { area: "B", rank: null }, { area: "C", rank: 1 }] },
    },
    { reference: null, title: "Neither end is good: no rank", input: { polarity: "neither", areas: [{ area: "A", value: "80" }] }, output: { of: 0, areas: [{ area: "A", rank: null }] } },
  ],
});
