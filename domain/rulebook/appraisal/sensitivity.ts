import { z } from "zod";
import { sensitivity } from "../../appraisal/sensitivity";
import { compareRatios, readRatio } from "../../money/ratio";
import { amount, listOf, oneOf, penceOf, poundsOf, rate, text, wholeNumber } from "../fields";
import { defineRule } from "../rule";
import { RuleRefusal } from "../rule-refusal";

/** How far each assumption alone can move an outcome. */
export const sensitivityRule = defineRule({
  id: "sensitivity",
  area: "appraisal",
  title: "Sensitivity, one assumption at a time",
  statement:
    "Each assumption is moved alone to its low and to its high value while all the others stay at their base. The assumption that moves the outcome furthest stands first: that is where a better estimate is worth most. Moving one at a time does not show what happens when two go wrong together.",
  formula: "Outcome = fixed amount + amount × assumption, or + amount × (1 + assumption) for each year; swing = outcome at one end − outcome at the other",
  rounding: "Every outcome once, to whole pence, a half away from zero. Swings are differences of the outcomes shown.",
  source: "HM Treasury's Green Book (sensitivity analysis); exact, no sampling.",
  input: z.strictObject({
    fixed: amount("Fixed amount"),
    assumptions: listOf("Assumptions", z.strictObject({
      assumption: text("Assumption"),
      amount: amount("Amount that hangs on it"),
      effect: oneOf("The amount", ["times the assumption", "grows by it each year"]),
      years: wholeNumber("Years of growth", 0, 60, "0 where the amount is only multiplied"),
      low: rate("Low"), base: rate("Base"), high: rate("High"),
    })),
  }),
  output: z.strictObject({
    base: amount("Outcome with every assumption at its base"),
    assumptions: listOf("Assumptions, the widest swing first", z.strictObject({ place: wholeNumber("Place by swing", 1), assumption: text("Assumption"), atLow: amount("Outcome at its low"), atHigh: amount("Outcome at its high"), swing: amount("Swing") }), 0, 10_000),
  }),
  calculate: ({ fixed, assumptions }) => {
    const terms = assumptions.map(({ amount, effect, years, ...ends }, place) => {
      const [low, base, high] = [readRatio(ends.low), readRatio(ends.base), readRatio(ends.high)];
      if (compareRatios(low, base) > 0 || compareRatios(base, high) > 0) throw new RuleRefusal(`assumptions[${place}].base`, `The base ${ends.base} does not lie between the low ${ends.low} and the high ${ends.high}`);
      if (effect === "times the assumption" && years > 0) throw new RuleRefusal(`assumptions[${place}].years`, "An amount times the assumption does not grow; enter 0 years");
      return { pence: penceOf(amount), effect, years, low, base, high };
    });
    const { base, lines } = sensitivity(penceOf(fixed), terms);
    const ranked = lines.map((line, place) => ({ ...line, assumption: assumptions[place]?.assumption ?? "" })).sort((one, other) => (one.swing === other.swing ? 0 : one.swing > other.swing ? -1 : 1));
    return {
      base: poundsOf(base),
      assumptions: ranked.map(({ assumption, atLow, atHigh, swing }) => ({
        place: 1 + ranked.filter((other) => other.swing > swing).length, assumption, atLow: poundsOf(atLow), atHigh: poundsOf(atHigh), swing: poundsOf(swing),
      })),
    };
  },
  examples: [
    {
      // Pay £288,000 grows two years: at 2% £299,635.20, at 2.95% £305,242.63 (288000 × 1.05987025 = 305,242.632), at 4% £311,500.80.
      // Non-pay £72,000 times 0.95, 1 and 1.1: £68,400, £72,000, £79,200.
      reference: null, title: "A pay award over two years moves more than the price of supplies",
      input: {
        fixed: "10000.00",
        assumptions: [
          { assumption: "Supplies, share of today's price", amount: "72000.00", effect: "times the assumption", years: 0, low: "0.95", base: "1", high: "1.1" },
          { assumption: "Pay award", amount: "288000.00", effect: "grows by it each year", years: 2, low: "0.02", base: "0.0295", high: "0.04" },
        ],
      },
      output: {
        base: "387242.63",
        assumptions: [
          { place: 1, assumption: "Pay award", atLow: "381635.20", atHigh: "393500.80", swing: "11865.60" },
          { place: 2, assumption: "Supplies, share of today's price", atLow: "383642.63", atHigh: "394442.63", swing: "10800.00" },
        ],
      },
    },
    {
      reference: null, title: "A saving falls as take-up rises; equal swings share a place",
      input: {
        fixed: "0.00",
        assumptions: [
          { assumption: "Take-up", amount: "-1000.00", effect: "times the assumption", years: 0, low: "0", base: "1/2", high: "1" },
          { assumption: "Places", amount: "1000.00", effect: "times the assumption", years: 0, low: "1", base: "1", high: "2" },
        ],
      },
      output: {
        base: "500.00",
        assumptions: [{ place: 1, assumption: "Take-up", atLow: "1000.00", atHigh: "0.00", swing: "1000.00" }, { place: 1, assumption: "Places", atLow: "500.00", atHigh: "1500.00", swing: "1000.00" }],
      },
    },
  ],
});
