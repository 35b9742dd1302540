import { z } from "zod";
import { clampPoints, scalePoints, weightedPoints } from "../../appraisal/value-scale";
import { ratioAsDecimal } from "../../money/ratio-as-decimal";
import { compareRatios, readRatio } from "../../money/ratio";
import { decimal, listOf, oneOf, text, wholeNumber } from "../fields";
import { defineRule } from "../rule";
import { RuleRefusal } from "../rule-refusal";

const criterionLine = z.strictObject({ criterion: text("Criterion"), weight: wholeNumber("Weight", 0, 1_000_000), worst: decimal("0 points at"), best: decimal("100 points at", "May be the smaller number") });
type Criterion = z.output<typeof criterionLine>;

/** Points for options on several criteria, on scales whose ends are fixed. */
export const valueScaleRule = defineRule({
  id: "value-scale",
  area: "appraisal",
  title: "Value scale",
  statement:
    "Each criterion has a scale with fixed ends, agreed before the options are scored: 0 points at one end, 100 at the other, a straight line between. Because the ends do not come from the options, adding or dropping an option changes nobody else's points. An option's total is the weighted mean. A value outside the ends is either given the end's points or refused; which of the two is said.",
  formula: "Points = 100 × (value − worst) ÷ (best − worst); total = sum of weight × points ÷ sum of weights",
  rounding: "Points and totals once each, to two decimals, a half away from zero, from exact fractions; places by the exact totals, ties sharing the smallest.",
  source: "Multi-criteria analysis with global scales, as government's manual on it describes; practice, not verified against a document.",
  input: z.strictObject({
    outside: oneOf("A value outside the ends", ["gets the end's points", "is refused"]),
    criteria: listOf("Criteria", criterionLine),
    values: listOf("Values", z.strictObject({ option: text("Option"), criterion: text("Criterion"), value: decimal("Value") }), 1, 600),
  }),
  output: z.strictObject({
    options: listOf("Options, the best first", z.strictObject({ place: wholeNumber("Place", 1), option: text("Option"), points: decimal("Points") }), 0, 10_000),
    points: listOf("Points by criterion", z.strictObject({ option: text("Option"), criterion: text("Criterion"), points: decimal("Points") }), 0, 10_000),
  }),
  calculate: ({ outside, criteria, values }) => {
    checkCriteria(criteria);
    const stray = values.findIndex(({ criterion }) => criteria.every((line) => line.criterion !== criterion));
    if (stray >= 0) throw new RuleRefusal(`values[${stray}].criterion`, `"${values[stray]?.criterion}" is not among the criteria`);
    const options = [...new Set(values.map(({ option }) => option))].map((option) => {
      const points = criteria.map((line) => pointsOf(line, option, values, outside));
      return { option, points, total: weightedPoints(points, criteria.map(({ weight }) => readRatio(String(weight)))) };
    });
    return {
      options: options.map(({ option, total }) => ({ place: 1 + options.filter((other) => compareRatios(other.total, total) > 0).length, option, points: ratioAsDecimal(total, 2) })),
      points: options.flatMap(({ option, points }) => points.map((value, place) => ({ option, criterion: criteria[place]?.criterion ?? "", points: ratioAsDecimal(value, 2) }))),
    };
  },
  examples: [
    {
      // Children: A (700 − 200) ÷ 800 = 62.5, B 25; Waiting, the smaller the better: A (30 − 12) ÷ 24 = 75, B 100. Weights 3 and 1: A 65.625, B 43.75.
      reference: null, title: "More children and a shorter wait, the first weighing three times the second",
      input: {
        outside: "is refused",
        criteria: [{ criterion: "Children reached", weight: 3, worst: "200", best: "1000" }, { criterion: "Weeks of waiting", weight: 1, worst: "30", best: "6" }],
        values: [
          { option: "A", criterion: "Children reached", value: "700" }, { option: "A", criterion: "Weeks of waiting", value: "12" },
          { option: "B", criterion: "Children reached", value: "400" }, { option: "B", criterion: "Weeks of waiting", value: "6" },
        ],
      },
      output: {
        options: [{ place: 1, option: "A", points: "65.63" }, { place: 2, option: "B", points: "43.75" }],
        points: [
          { option: "A", criterion: "Children reached", points: "62.50" }, { option: "A", criterion: "Weeks of waiting", points: "75.00" },
          { option: "B", criterion: "Children reached", points: "25.00" }, { option: "B", criterion: "Weeks of waiting", points: "100.00" },
        ],
      },
    },
    {
      reference: null, title: "Values outside the ends get the ends' points and may tie",
      input: {
        outside: "gets the end's points",
        criteria: [{ criterion: "Children reached", weight: 1, worst: "0", best: "100" }],
        values: [{ option: "A", criterion: "Children reached", value: "250" }, { option: "B", criterion: "Children reached", value: "100" }, { option: "C", criterion: "Children reached", value: "-5" }],
      },
      output: {
        options: [{ place: 1, option: "A", points: "100.00" }, { place: 1, option: "B", points: "100.00" }, { place: 3, option: "C", points: "0.00" }],
        points: [{ option: "A", criterion: "Children reached", points: "100.00" }, { option: "B", criterion: "Children reached", points: "100.00" }, { option: "C", criterion: "Children reached", points: "0.00" }],
      },
    },
  ],
});

function checkCriteria(criteria: readonly Criterion[]): void {
  if (criteria.every(({ weight }) => weight === 0)) throw new RuleRefusal("criteria", "All weights are 0, so nothing would count; give at least one criterion a weight");
  criteria.forEach(({ criterion, worst, best }, place) => {
    if (criteria.findIndex((line) => line.criterion === criterion) < place) throw new RuleRefusal(`criteria[${place}].criterion`, `"${criterion}" stands in the list twice`);
    if (compareRatios(readRatio(worst), readRatio(best)) === 0) throw new RuleRefusal(`criteria[${place}].best`, `The scale of "${criterion}" has no length: both ends are ${best}`);
  });
}

function pointsOf(line: Criterion, option: string, values: readonly { readonly option: string; readonly criterion: string; readonly value: string }[], outside: string) {
  const found = values.filter((value) => value.option === option && value.criterion === line.criterion);
  const [value] = found;
  if (!value || found.length > 1) throw new RuleRefusal("values", `"${option}" has ${found.length} values for "${line.criterion}"; give exactly one`);
  const points = scalePoints({ worst: readRatio(line.worst), best: readRatio(line.best) }, readRatio(value.value));
  const clamped = clampPoints(points);
  if (outside === "is refused" && compareRatios(points, clamped) !== 0) throw new RuleRefusal(`values[${values.indexOf(value)}].value`, `${value.value} lies outside the scale of "${line.criterion}", ${line.worst} to ${line.best}`);
  return clamped;
}
