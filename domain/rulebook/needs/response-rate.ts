import { z } from "zod";
import { ratioAsDecimal } from "../../money/ratio-as-decimal";
import { ratio } from "../../money/ratio";
import { decimal, text, wholeNumber } from "../fields";
import { defineRule } from "../rule";
import { RuleRefusal } from "../rule-refusal";

/** How much of what was asked came back. */
export const responseRateRule = defineRule({
  id: "response-rate",
  area: "needs",
  title: "Response rate",
  statement: "A map of services is only as full as the answers behind it. The rate is the services that returned the questionnaire, of those identified; both numbers stand beside it.",
  formula: "100 × returned ÷ identified",
  rounding: "Once, to the decimals asked for, a half away from zero.",
  source: "Own rule, after Luton's service mapping of 2003 (91 questionnaires from more than 150 services).",
  input: z.strictObject({ identified: wholeNumber("Identified", 1), returned: wholeNumber("Returned"), decimals: wholeNumber("Decimals shown", 0, 6) }),
  output: z.strictObject({ percent: decimal("Per cent"), words: text("In words") }),
  calculate: ({ identified, returned, decimals }) => {
    if (returned > identified) throw new RuleRefusal("returned", `${returned} cannot have come back of ${identified} identified`);
    const percent = ratioAsDecimal(ratio(100n * BigInt(returned), identified), decimals);
    return { percent, words: `${returned} of ${identified} returned, ${percent}%` };
  },
  examples: [
    { reference: null, title: "More than 150 services: the fewest that can be", input: { identified: 151, returned: 91, decimals: 2 }, output: { percent: "60.26", words: "91 of 151 returned, 60.26%" } },
    { reference: null, title: "One service more moves the rate below sixty", input: { identified: 152, returned: 91, decimals: 2 }, output: { percent: "59.87", words: "91 of 152 returned, 59.87%" } },
  ],
});
