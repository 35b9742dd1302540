import { z } from "zod";
import { exactPounds } from "../../money/exact-pounds";
import { divideHalfUp, multiply, ratio, readRatio, sumRatios, timesRatio } from "../../money/ratio";
import { amount, decimal, poundsOf, text, yesOrNo } from "../fields";
import { defineRule } from "../rule";

/** The difference of two figures as they are shown. */
export const differenceOfDisplayedValues = defineRule({
  id: "difference-of-displayed-values",
  area: "money",
  title: "Difference of the values shown",
  statement:
    "A difference between two figures is the difference of the two as they are shown. Rounding the difference of the unrounded figures could show a penny more or less than the two figures on the page; that other answer is given beside it.",
  formula: "Second value, rounded − first value, rounded",
  rounding: "Each value once, to whole pence, a half away from zero; the difference is not rounded again.",
  source: "The global rule of differences; worked example WE-22, where the two answers differ by a penny.",
  input: z.strictObject({ first: decimal("First value, in pounds", "With as many decimals as it has"), second: decimal("Second value, in pounds") }),
  output: z.strictObject({
    first: amount("First value as shown"), second: amount("Second value as shown"), difference: amount("Difference"),
    unrounded: text("Difference before rounding"), samePenny: yesOrNo("Rounding the unrounded difference gives the same"),
  }),
  calculate: (input) => {
    const hundred = ratio(100, 1);
    const [first, second] = [multiply(readRatio(input.first), hundred), multiply(readRatio(input.second), hundred)];
    const [firstShown, secondShown] = [first, second].map((value) => divideHalfUp(value.numerator, value.denominator)) as [bigint, bigint];
    const unrounded = sumRatios([second, { ...first, numerator: -first.numerator }]);
    return {
      first: poundsOf(firstShown), second: poundsOf(secondShown), difference: poundsOf(secondShown - firstShown),
      unrounded: exactPounds(unrounded), samePenny: timesRatio(1n, unrounded) === secondShown - firstShown,
    };
  },
  examples: [
    {
      reference: "WE-22", title: "What option B saves over option A, each at its present value",
      input: { first: "1641777.974590826297", second: "1682308.515100400757" },
      output: { first: "1641777.97", second: "1682308.52", difference: "40530.55", unrounded: "40530.540509…", samePenny: false },
    },
    {
      reference: null, title: "Two figures in whole pence",
      input: { first: "652860.00", second: "607252.80" },
      output: { first: "652860.00", second: "607252.80", difference: "-45607.20", unrounded: "-45607.20", samePenny: true },
    },
    {
      reference: null, title: "Half pennies are rounded away from zero on both sides of nought",
      input: { first: "-0.005", second: "0.005" },
      output: { first: "-0.01", second: "0.01", difference: "0.02", unrounded: "0.01", samePenny: false },
    },
  ],
});
