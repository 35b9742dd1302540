import { z } from "zod";
import { judgeClaims } from "../../conditions/double-funding";
import { formatPounds } from "../../money/format-pounds";
import { sumPence } from "../../money/sum-pence";
import { amountFromZero, listOf, penceOf, poundsOf, text, year, yesOrNo } from "../fields";
import { defineRule, nothingToRound } from "../rule";
import { RuleRefusal } from "../rule-refusal";

const place = { service: text("Service"), year: year("Financial year") };
const same = (one: { readonly service: string; readonly year: string }, other: { readonly service: string; readonly year: string }): boolean => one.service === other.service && one.year === other.year;

/** Whether any cost is claimed from more than one funder. */
export const noDoubleFunding = defineRule({
  id: "no-double-funding",
  area: "conditions",
  title: "No double funding",
  statement: "For each service in each year, all funding claimed together may not be more than the eligible cost: the same pound may not be claimed from two grants. The claims are met in the order given, so it is the later ones that exceed.",
  formula: "Excess = claims on the service in the year − its eligible cost, where that is above nought",
  rounding: nothingToRound,
  source: "Funders' terms on eligible expenditure, which exclude what another grant pays for.",
  input: z.strictObject({
    costs: listOf("Eligible costs", z.strictObject({ ...place, eligibleCost: amountFromZero("Eligible cost") })),
    claims: listOf("Claims", z.strictObject({ ...place, grant: text("Grant"), amount: amountFromZero("Claimed") }), 0, 200),
  }),
  output: z.strictObject({
    passes: yesOrNo("Nothing is claimed twice"),
    costs: listOf("By service and year", z.strictObject({ ...place, eligibleCost: amountFromZero("Eligible cost"), claimed: amountFromZero("Claimed"), excess: amountFromZero("Claimed above the cost"), left: amountFromZero("Left to claim") })),
    claims: listOf("Claims", z.strictObject({ ...place, grant: text("Grant"), amount: amountFromZero("Claimed"), exceeding: amountFromZero("Of which above the cost") }), 0, 200),
  }),
  calculate: ({ costs, claims }) => {
    costs.forEach((cost, at) => {
      if (costs.findIndex((other) => same(cost, other)) !== at) throw new RuleRefusal(`costs[${at}].service`, `${cost.service} in ${cost.year} stands here a second time; give its eligible cost once`);
    });
    claims.forEach((claim, at) => {
      if (!costs.some((cost) => same(cost, claim))) throw new RuleRefusal(`claims[${at}].service`, `${claim.grant} claims ${formatPounds(claim.amount, "always")} for ${claim.service} in ${claim.year}, which has no eligible cost in the list`);
    });
    const exceeding = claims.map(() => 0n);
    const judged = costs.map((cost) => {
      const own = claims.flatMap((claim, at) => (same(cost, claim) ? [{ at, pence: penceOf(claim.amount) }] : []));
      const { left, excess, exceeding: parts } = judgeClaims(penceOf(cost.eligibleCost), own.map(({ pence }) => pence));
      own.forEach(({ at }, position) => { exceeding[at] = parts[position]!; });
      return { ...cost, claimed: poundsOf(sumPence(own.map(({ pence }) => pence))), excess: poundsOf(excess), left: poundsOf(left) };
    });
    return { passes: exceeding.every((part) => part === 0n), costs: judged, claims: claims.map((claim, at) => ({ ...claim, exceeding: poundsOf(exceeding[at]!) })) };
  },
  examples: [
    {
      reference: null, title: "The Children's Fund of Shropshire and On Track claim the same service",
      input: {
        costs: [{ service: "Family support", year: "2007/08", eligibleCost: "600000.00" }, { service: "Mentoring", year: "2007/08", eligibleCost: "50000.00" }],
        claims: [
          { service: "Family support", year: "2007/08", grant: "Children's Fund", amount: "512975.00" },
          { service: "Mentoring", year: "2007/08", grant: "On Track", amount: "50000.00" },
          { service: "Family support", year: "2007/08", grant: "On Track", amount: "90000.00" },
        ],
      },
      output: {
        passes: false,
        costs: [
          { service: "Family support", year: "2007/08", eligibleCost: "600000.00", claimed: "602975.00", excess: "2975.00", left: "0.00" },
          { service: "Mentoring", year: "2007/08", eligibleCost: "50000.00", claimed: "50000.00", excess: "0.00", left: "0.00" },
        ],
        claims: [
          { service: "Family support", year: "2007/08", grant: "Children's Fund", amount: "512975.00", exceeding: "0.00" },
          { service: "Mentoring", year: "2007/08", grant: "On Track", amount: "50000.00", exceeding: "0.00" },
          { service: "Family support", year: "2007/08", grant: "On Track", amount: "90000.00", exceeding: "2975.00" },
        ],
      },
    },
    {
      reference: null, title: "A service that nobody claims yet",
      input: { costs: [{ service: "Mentoring", year: "2005/06", eligibleCost: "1000.00" }], claims: [] },
      output: { passes: true, costs: [{ service: "Mentoring", year: "2005/06", eligibleCost: "1000.00", claimed: "0.00", excess: "0.00", left: "1000.00" }], claims: [] },
    },
  ],
});
