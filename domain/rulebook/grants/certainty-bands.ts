import { z } from "zod";
import { certainties, certaintyBands as bandsOf, certaintyPolicies } from "../../grants/certainty";
import { amountFromZero, listOf, oneOf, penceOf, poundsOf, text, year } from "../fields";
import { defineRule, nothingToRound } from "../rule";

const sums = {
  received: amountFromZero("Received"), confirmed: amountFromZero("Confirmed"), provisional: amountFromZero("Provisional"), indicative: amountFromZero("Indicative"),
  counted: amountFromZero("Counted under the policy"), notCounted: amountFromZero("Not counted"),
};

const lines = [
  { name: "Children's Fund", year: "2007/08", certainty: "confirmed", amount: "512975.00" },
  { name: "Teenage Pregnancy", year: "2007/08", certainty: "received", amount: "113000.00" },
  { name: "Care Matters", year: "2007/08", certainty: "indicative", amount: "10000.00" },
  { name: "Children's Fund", year: "2008/09", certainty: "provisional", amount: "512975.00" },
];

/** Grant money by how sure it is, and what a policy lets a plan rely upon. */
export const certaintyBands = defineRule({
  id: "certainty-bands",
  area: "grants",
  title: "Certainty bands",
  statement: "Grant money of each year stands in bands: received, confirmed, provisional, indicative. The policy says which bands a plan relies upon. Money is counted whole or not at all; it is never multiplied by a chance, because nobody is ever paid the average.",
  formula: "Counted = sum of the bands of the policy: confirmed only (with received), confirmed and provisional, or all",
  rounding: nothingToRound,
  source: "Own rule, after Children's Fund allocations that were cut and restored within weeks.",
  input: z.strictObject({
    policy: oneOf("Policy", certaintyPolicies),
    awards: listOf("Awards by year", z.strictObject({ name: text("Award"), year: year("Financial year"), certainty: oneOf("Certainty", certainties), amount: amountFromZero("Amount") }), 1, 200),
  }),
  output: z.strictObject({ years: listOf("By year", z.strictObject({ year: year("Financial year"), ...sums }), 1, 200) }),
  calculate: ({ policy, awards }) => ({
    years: [...new Set(awards.map(({ year }) => year))].sort().map((year) => {
      const { bands, counted, notCounted } = bandsOf(awards.filter((award) => award.year === year).map(({ certainty, amount }) => ({ certainty, pence: penceOf(amount) })), policy);
      return {
        year, received: poundsOf(bands.received), confirmed: poundsOf(bands.confirmed), provisional: poundsOf(bands.provisional), indicative: poundsOf(bands.indicative),
        counted: poundsOf(counted), notCounted: poundsOf(notCounted),
      };
    }),
  }),
  examples: ([["confirmed only", "625975.00", "10000.00", "0.00", "512975.00"], ["confirmed and provisional", "625975.00", "10000.00", "512975.00", "0.00"], ["all", "635975.00", "0.00", "512975.00", "0.00"]] as const)
    .map(([policy, counted, notCounted, nextCounted, nextNotCounted]) => ({
      reference: null, title: `Some of Shropshire's grants of 2007/08, ${policy}`,
      input: { policy, awards: lines },
      output: {
        years: [
          { year: "2007/08", received: "113000.00", confirmed: "512975.00", provisional: "0.00", indicative: "10000.00", counted, notCounted },
          { year: "2008/09", received: "0.00", confirmed: "0.00", provisional: "512975.00", indicative: "0.00", counted: nextCounted, notCounted: nextNotCounted },
        ],
      },
    })),
});
