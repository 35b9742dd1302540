import { z } from "zod";
import { allocatePence } from "../../money/allocate";
import { compareRatios, one, readRatio, sumRatios, zero, type Ratio } from "../../money/ratio";
import { wholeWeights } from "../../money/whole-weights";
import { amount, listOf, oneOf, penceOf, poundsOf, rate, text } from "../fields";
import { defineRule, largestRemainder } from "../rule";
import { RuleRefusal } from "../rule-refusal";

/** An amount shared out by weights, to the penny. */
export const shareOut = defineRule({
  id: "share-out",
  area: "money",
  title: "Share out to the penny",
  statement:
    "An amount is shared out in proportion to weights so that the parts always total the amount. Each part is first cut to whole pence; the pence then left over go one each to the parts that lost the most by the cut. Rounding each part by itself could give out a penny too many or too few. The weights are shares of a whole, which must total one, or any other numbers, such as contributions.",
  formula: "Amount × weight ÷ all weights",
  rounding: largestRemainder,
  source: "The largest-remainder method; worked example WE-09.",
  input: z.strictObject({
    amount: amount("Amount to share out"),
    weightsAre: oneOf("The weights are", ["any numbers", "shares of a whole"]),
    parts: listOf("Parts", z.strictObject({ name: text("Who or what"), weight: rate("Weight", "A number or a ratio, like 1250000 or 1/3; nought or more") })),
  }),
  output: z.strictObject({
    parts: listOf("Parts", z.strictObject({ name: text("Who or what"), cut: amount("Cut to whole pence"), leftOver: amount("Of the pence left over"), amount: amount("Part") })),
    total: amount("Total"),
  }),
  calculate: ({ amount: given, weightsAre, parts }) => {
    const ratios = parts.map(({ weight }) => readRatio(weight));
    checkWeights(ratios, parts.map(({ weight }) => weight), weightsAre === "shares of a whole");
    const [pence, weights] = [penceOf(given), wholeWeights(ratios)];
    const allWeights = weights.reduce((sum, weight) => sum + weight, 0n);
    const shared = allocatePence(pence, weights);
    return {
      parts: parts.map(({ name }, position) => {
        const part = shared[position] ?? 0n;
        const cut = (pence * (weights[position] ?? 0n)) / allWeights;
        return { name, cut: poundsOf(cut), leftOver: poundsOf(part - cut), amount: poundsOf(part) };
      }),
      total: poundsOf(shared.reduce((sum, part) => sum + part, 0n)),
    };
  },
  examples: [
    {
      reference: "WE-09", title: "An underspend returned equally: ties go by the order of the list",
      input: { amount: "-10000.01", weightsAre: "any numbers", parts: ["Council", "Health", "Police"].map((name) => ({ name, weight: "1" })) },
      output: {
        parts: [
          { name: "Council", cut: "-3333.33", leftOver: "-0.01", amount: "-3333.34" },
          { name: "Health", cut: "-3333.33", leftOver: "-0.01", amount: "-3333.34" },
          { name: "Police", cut: "-3333.33", leftOver: "0.00", amount: "-3333.33" },
        ],
        total: "-10000.01",
      },
    },
    {
      reference: null, title: "A pound in thirds",
      input: { amount: "1.00", weightsAre: "shares of a whole", parts: [{ name: "Schools", weight: "2/3" }, { name: "Nurseries", weight: "1/3" }] },
      output: { parts: [{ name: "Schools", cut: "0.66", leftOver: "0.01", amount: "0.67" }, { name: "Nurseries", cut: "0.33", leftOver: "0.00", amount: "0.33" }], total: "1.00" },
    },
    {
      reference: null, title: "A tied penny goes to the larger weight, and a weight of nought gets nothing",
      input: { amount: "0.02", weightsAre: "any numbers", parts: [{ name: "North", weight: "1" }, { name: "None", weight: "0" }, { name: "South", weight: "3" }] },
      output: { parts: [{ name: "North", cut: "0.00", leftOver: "0.00", amount: "0.00" }, { name: "None", cut: "0.00", leftOver: "0.00", amount: "0.00" }, { name: "South", cut: "0.01", leftOver: "0.01", amount: "0.02" }], total: "0.02" },
    },
  ],
});

function checkWeights(weights: readonly Ratio[], typed: readonly string[], areShares: boolean): void {
  const below = weights.findIndex((weight) => weight.numerator < 0n);
  if (below >= 0) throw new RuleRefusal(`parts[${below}].weight`, `The weight ${typed[below]} is below nought. Enter nought or more`);
  if (weights.every((weight) => compareRatios(weight, zero) === 0)) throw new RuleRefusal("parts", "The weights are all nought. Give at least one part a weight above nought");
  const total = sumRatios(weights);
  if (areShares && compareRatios(total, one) !== 0) throw new RuleRefusal("parts", `The shares ${typed.join(" + ")} total ${total.numerator}/${total.denominator}, not one. Check the shares`);
}
