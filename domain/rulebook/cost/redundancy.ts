import { z } from "zod";
import { redundancyBands, redundancyPay } from "../../costing/statutory-redundancy";
import { limitYearsHeld, weeklyPayLimitOn } from "../../costing/weekly-pay-limits";
import { amount, amountFromZero, day, decimal, listOf, oneOf, optional, penceOf, poundsOf, text, wholeNumber, yesOrNo } from "../fields";
import { defineRule, roundedOnce } from "../rule";
import { RuleRefusal } from "../rule-refusal";
import { redundancyExamples } from "./redundancy-examples";

const inputShape = z.strictObject({
  age: wholeNumber("Age when employment ends", 0, 120),
  completeYears: wholeNumber("Complete years of service", 0, 120, "Successive fixed-term contracts may count as one service"),
  weeklyPay: amountFromZero("A week's pay"),
  limit: oneOf("Limit on a week's pay", ["of the date", "stated", "none"], "None for a council's own scheme on actual pay"),
  endsOn: optional(day("Employment ends on", "For the limit of the date")),
  statedLimit: optional(amountFromZero("Limit stated", "For a stated limit")),
});

/** Statutory redundancy pay of one person. */
export const redundancy = defineRule({
  id: "redundancy",
  area: "cost",
  title: "Statutory redundancy pay",
  statement:
    "For each complete year of service, counted back from the end, a person is due half a week's pay for a year under the age of 22, a week's pay for a year from 22 to 40, and a week and a half for a year from 41. The last 20 years count; with less than two years' service nothing is due. A week's pay is cut to the limit that held when employment ended. A council's own scheme and the strain on the pension fund come on top and are not in this sum.",
  formula: "(Years under 22 × ½ + years from 22 to 40 × 1 + years from 41 × 1½) × a week's pay, at most the limit",
  rounding: roundedOnce,
  source: `The statutory redundancy scheme, with the limits published by Brightmine for employment that ends from ${limitYearsHeld}; for other days the limit is stated. Worked example WE-30.`,
  input: inputShape,
  output: z.strictObject({
    due: yesOrNo("Has two years' service"),
    bands: listOf("Years that count", z.strictObject({ band: text("Age"), years: wholeNumber("Years"), weeks: decimal("Weeks") })),
    weeks: decimal("Weeks in all"), weeklyPay: amount("A week's pay that counts"), payment: amount("Redundancy pay"),
  }),
  calculate: (input) => {
    if (input.completeYears > input.age) throw new RuleRefusal("completeYears", `${input.completeYears} complete years of service are more than the ${input.age} years of the person's age. Check both`);
    const bands = redundancyBands(input.age, input.completeYears);
    const halfWeeks = bands.reduce((sum, band) => sum + band.halfWeeks, 0);
    const pay = penceOf(input.weeklyPay);
    const limit = limitOf(input) ?? pay;
    return {
      due: input.completeYears >= 2,
      bands: bands.map(({ band, years, halfWeeks: halves }) => ({ band, years, weeks: inWeeks(halves) })),
      weeks: inWeeks(halfWeeks), weeklyPay: poundsOf(pay < limit ? pay : limit), payment: poundsOf(redundancyPay(halfWeeks, pay, limit)),
    };
  },
  examples: redundancyExamples,
});

const inWeeks = (halfWeeks: number): string => `${Math.floor(halfWeeks / 2)}${halfWeeks % 2 === 0 ? "" : ".5"}`;

/** The limit in whole pence; null for none. */
function limitOf({ limit, endsOn, statedLimit }: z.output<typeof inputShape>): bigint | null {
  if (limit === "none") return null;
  if (limit === "stated") {
    if (statedLimit === null) throw new RuleRefusal("statedLimit", "A stated limit needs its amount. Enter the limit on a week's pay, or choose the limit of the date");
    return penceOf(statedLimit);
  }
  if (endsOn === null) throw new RuleRefusal("endsOn", "The limit of the date needs the day on which employment ends. Enter it, or state the limit");
  const held = weeklyPayLimitOn(endsOn);
  if (held === null) throw new RuleRefusal("endsOn", `No checked limit is held for ${endsOn}; the limits held are for ${limitYearsHeld}. Choose a stated limit and enter it`);
  return held;
}
