import { z } from "zod";
import { sumPence } from "../../money/sum-pence";
import { amount, amountFromZero, listOf, oneOf, penceOf, poundsOf, text } from "../fields";
import { defineRule, nothingToRound } from "../rule";
import { arrangement, arrangements } from "./arrangements";

const kind = oneOf("Kind", ["cash recurrent", "cash one-off", "in kind"]);
const line = z.strictObject({ partner: text("Partner"), arrangement, kind, amount: amountFromZero("Amount", "In kind: valued as the partners agreed") });
type Line = z.output<typeof line>;

/** Who puts in what, with the four kinds of arrangement and the three kinds of money apart. */
export const contributionTotals = defineRule({
  id: "contribution-totals",
  area: "pooled budgets",
  title: "Contributions by arrangement",
  statement:
    "The statement of resources keeps four kinds of money apart: pooled, aligned, spent by one partner that commissions for others, and transferred from one partner to another. Cash every year, cash once, and contributions in kind are kept apart too: cash that comes once must not pay for what recurs, and what is given in kind is no cash.",
  formula: "Each total is the sum of its lines; all totals together are the sum of all lines",
  rounding: nothingToRound,
  source: "Health Act 1999 section 31 (explanatory notes) for pooled money and lead commissioning; Audit Commission on aligned budgets; one-off money not for recurrent cost: practice; not verified against a document.",
  input: z.strictObject({ lines: listOf("Contributions", line, 1, 240) }),
  output: z.strictObject({
    arrangements: listOf("By arrangement", z.strictObject({ arrangement, cashRecurrent: amount("Cash every year"), cashOneOff: amount("Cash once"), inKind: amount("In kind"), total: amount("Total") })),
    partners: listOf("By partner", z.strictObject({ partner: text("Partner"), pooled: amount("Pooled"), aligned: amount("Aligned"), leadCommissioned: amount("Lead commissioned"), transferred: amount("Transferred"), total: amount("Total") }), 1, 240),
    total: amount("All contributions"),
  }),
  calculate: ({ lines }) => {
    const totalWhere = (matches: (line: Line) => boolean) => poundsOf(sumPence(lines.filter(matches).map((one) => penceOf(one.amount))));
    return {
      arrangements: arrangements.map((held) => {
        const of = (wanted: Line["kind"]) => totalWhere((one) => one.arrangement === held && one.kind === wanted);
        return { arrangement: held, cashRecurrent: of("cash recurrent"), cashOneOff: of("cash one-off"), inKind: of("in kind"), total: totalWhere((one) => one.arrangement === held) };
      }),
      partners: [...new Set(lines.map(({ partner }) => partner))].map((partner) => {
        const of = (held: Line["arrangement"]) => totalWhere((one) => one.partner === partner && one.arrangement === held);
        return { partner, pooled: of("pooled"), aligned: of("aligned"), leadCommissioned: of("lead commissioned"), transferred: of("transferred"), total: totalWhere((one) => one.partner === partner) };
      }),
      total: totalWhere(() => true),
    };
  },
  examples: [
    {
      reference: null, title: "Two partners, four arrangements, three kinds of money",
      input: {
        lines: [
          { partner: "Council", arrangement: "pooled", kind: "cash recurrent", amount: "1250000.00" },
          { partner: "Council", arrangement: "pooled", kind: "cash one-off", amount: "20000.00" },
          { partner: "Council", arrangement: "aligned", kind: "cash recurrent", amount: "300000.00" },
          { partner: "Primary care trust", arrangement: "pooled", kind: "cash recurrent", amount: "830000.00" },
          { partner: "Primary care trust", arrangement: "pooled", kind: "in kind", amount: "50000.00" },
          { partner: "Primary care trust", arrangement: "lead commissioned", kind: "cash recurrent", amount: "75000.00" },
          { partner: "Primary care trust", arrangement: "transferred", kind: "cash one-off", amount: "10000.50" },
        ],
      },
      output: {
        arrangements: [
          { arrangement: "pooled", cashRecurrent: "2080000.00", cashOneOff: "20000.00", inKind: "50000.00", total: "2150000.00" },
          { arrangement: "aligned", cashRecurrent: "300000.00", cashOneOff: "0.00", inKind: "0.00", total: "300000.00" },
          { arrangement: "lead commissioned", cashRecurrent: "75000.00", cashOneOff: "0.00", inKind: "0.00", total: "75000.00" },
          { arrangement: "transferred", cashRecurrent: "0.00", cashOneOff: "10000.50", inKind: "0.00", total: "10000.50" },
        ],
        partners: [
          { partner: "Council", pooled: "1270000.00", aligned: "300000.00", leadCommissioned: "0.00", transferred: "0.00", total: "1570000.00" },
          { partner: "Primary care trust", pooled: "880000.00", aligned: "0.00", leadCommissioned: "75000.00", transferred: "10000.50", total: "965000.50" },
        ],
        total: "2535000.50",
      },
    },
  ],
});
