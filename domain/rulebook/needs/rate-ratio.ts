import { z } from "zod";
import { ratioAsDecimal } from "../../money/ratio-as-decimal";
import { ratio } from "../../money/ratio";
import { preciseText } from "../../needs/precise";
import { rateRatio } from "../../needs/rate-ratio";
import { subtractFigures } from "../../needs/figure";
import { decimal, oneOf, optional, text, wholeNumber } from "../fields";
import { defineRule } from "../rule";
import { RuleRefusal } from "../rule-refusal";
import { rateRatioExamples } from "./rate-ratio-examples";

/** Whether a group uses a service as often as others do. */
export const rateRatioRule = defineRule({
  id: "rate-ratio",
  area: "needs",
  title: "Equity of take-up",
  statement:
    "The take-up rate of a group is set against that of all others who could use the service. The group is under-represented only when the whole interval of the ratio lies below one, over-represented only when it lies above. The populations must be those who are eligible. The disproportionality index (share of users ÷ share of population) is shown but not judged by, because how large it can get depends on the size of the group. Where the group's need differs, the users expected by need are stated and the shortfall is measured from them.",
  formula: "Ratio = (users ÷ population of the group) ÷ (users ÷ population of the others); interval = ratio × e^(∓ z × √(1/a − 1/n₁ + 1/b − 1/n₀)); shortfall = expected users − users",
  rounding: "Each figure once, a half away from zero: rates to two decimals, ratio, interval and index to three, expected users to one. The shortfall is the difference of figures as shown.",
  source: "Relative rate ratio in place of the index: Berkeley's child welfare centre. Interval by the log method: practice, not verified against a document.",
  input: z.strictObject({
    group: text("Group"), groupUsers: wholeNumber("Users in the group"), groupPopulation: wholeNumber("Eligible population of the group", 1),
    otherUsers: wholeNumber("Users among all others"), otherPopulation: wholeNumber("Eligible population of all others", 1),
    confidence: oneOf("Confidence", ["95%", "99.8%"]),
    expectedBy: oneOf("Users expected in the group", ["at the rate of all", "by need, as stated"]),
    expectedByNeed: optional(wholeNumber("Users expected by need")),
  }),
  output: z.strictObject({
    groupRate: decimal("Group, in a thousand"), otherRate: decimal("Others, in a thousand"),
    ratio: decimal("Rate ratio").nullable(), lower: decimal("Lower limit").nullable(), upper: decimal("Upper limit").nullable(),
    index: decimal("Disproportionality index").nullable(),
    expected: decimal("Users expected"), shortfall: decimal("Shortfall; below nought for more users than expected"),
    verdict: oneOf("Verdict", ["under-represented", "over-represented", "no clear difference", "not calculable"]),
  }),
  calculate: (input) => {
    const { groupUsers: a, groupPopulation: n1, otherUsers: b, otherPopulation: n0, confidence } = input;
    if (a > n1) throw new RuleRefusal("groupUsers", `${a} users cannot come from an eligible population of ${n1}`);
    if (b > n0) throw new RuleRefusal("otherUsers", `${b} users cannot come from an eligible population of ${n0}`);
    if (input.expectedBy === "by need, as stated" && input.expectedByNeed === null) throw new RuleRefusal("expectedByNeed", "State the users expected by need");
    if (input.expectedBy !== "by need, as stated" && input.expectedByNeed !== null) throw new RuleRefusal("expectedByNeed", "At the rate of all the expected users are worked out; leave this empty");
    const [users, population] = [BigInt(a) + BigInt(b), BigInt(n1) + BigInt(n0)];
    const expected = ratioAsDecimal(input.expectedByNeed === null ? { numerator: users * BigInt(n1), denominator: population } : ratio(input.expectedByNeed, 1), 1);
    const found = rateRatio({ users: a, population: n1 }, { users: b, population: n0 }, confidence);
    const limits = found && { ratio: preciseText(found.ratio, 3), lower: preciseText(found.lower, 3), upper: preciseText(found.upper, 3) };
    return {
      groupRate: ratioAsDecimal(ratio(1000n * BigInt(a), n1), 2), otherRate: ratioAsDecimal(ratio(1000n * BigInt(b), n0), 2),
      ...(limits ?? { ratio: null, lower: null, upper: null }),
      index: users === 0n ? null : ratioAsDecimal({ numerator: BigInt(a) * population, denominator: users * BigInt(n1) }, 3),
      expected, shortfall: subtractFigures(expected, String(a)),
      verdict: found === null ? ("not calculable" as const) : found.upper.lessThan(1) ? ("under-represented" as const) : found.lower.greaterThan(1) ? ("over-represented" as const) : ("no clear difference" as const),
    };
  },
  examples: rateRatioExamples,
});
