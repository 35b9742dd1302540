import { z } from "zod";
import { allocateMoney } from "../../allocation/allocate-money";
import { baseFirst, payInOrder } from "../../allocation/pay-in-order";
import { amount, listOf, poundsOf, text, year } from "../fields";
import { defineRule, nothingToRound } from "../rule";
import { allocationInput, namedProblem } from "./allocation-lists";
import { sureStartExample } from "./sure-start-example";

const total = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, pence) => sum + pence, 0n);

/** Which money pays, the most restricted first, and what spending base budget first would have cost. */
export const restrictedMoneyFirst = defineRule({
  id: "restricted-money-first",
  area: "allocation",
  title: "Restricted money first",
  statement:
    "Decides over all years together which money pays for which cost. As little as can be goes unmet; then as little restricted grant as can be is left over; then base budget growth, base budget paid today and unrestricted grants are used as little as can be, in this order; then money that lapses first is used first; then list order decides. A payment is moved where that lets more restricted money be used. Spending base budget first instead can leave cost unmet while a grant lapses; the answer says how much.",
  formula: "The most that the first money can pay, then the first two together, and so on: a maximum flow from each year's money, by way of what may be carried forward, to the costs it may pay for",
  rounding: nothingToRound,
  source: "Practice; not verified against a document. Worked example WE-15 gives the case.",
  input: allocationInput,
  output: z.strictObject({
    paid: amount("Paid in all"),
    unmet: amount("Unmet in all"),
    sources: listOf("What each source does", z.strictObject({ source: text("Source"), year: year("Year"), used: amount("Used of the year's own money"), carried: amount("Carried into the next year"), left: amount("Left") }), 0, 10_000),
    costs: listOf("Costs not met", z.strictObject({ cost: text("Cost"), unmet: amount("Unmet") }), 0, 10_000),
    baseFirstUnmet: amount("Unmet if base budget were spent first"),
    baseFirstRestrictedLeft: amount("Restricted grant left if base budget were spent first"),
  }),
  calculate: (input) => {
    const { problem, names } = namedProblem(input);
    const { drawn, carried, left, unmet } = allocateMoney(problem);
    const naive = payInOrder(problem, baseFirst(problem));
    const restrictedLeft = total(naive.left.filter((_, source) => problem.sources[source]!.kind === "restricted grant").flat());
    return {
      paid: poundsOf(total(drawn.flat())),
      unmet: poundsOf(total(unmet)),
      sources: drawn.flatMap((ofSource, source) => ofSource.map((pence, at) => ({ source: names.source(source), year: names.year(at), used: poundsOf(pence), carried: poundsOf(carried[source]![at]!), left: poundsOf(left[source]![at]!) }))),
      costs: unmet.map((pence, cost) => ({ cost: names.cost(cost), unmet: poundsOf(pence) })),
      baseFirstUnmet: poundsOf(total(naive.unmet)),
      baseFirstRestrictedLeft: poundsOf(restrictedLeft),
    };
  },
  examples: [
    {
      reference: "WE-15", title: "Sure Start and the Children's Fund are used in full, and £5,000.00 of base budget is left",
      input: sureStartExample,
      output: {
        paid: "165000.00", unmet: "0.00",
        sources: [
          { source: "Sure Start", year: "2005/06", used: "50000.00", carried: "0.00", left: "0.00" },
          { source: "Children's Fund", year: "2005/06", used: "80000.00", carried: "0.00", left: "0.00" },
          { source: "Base budget", year: "2005/06", used: "35000.00", carried: "0.00", left: "5000.00" },
        ],
        costs: [{ cost: "S1", unmet: "0.00" }, { cost: "S2", unmet: "0.00" }, { cost: "S3 under 4", unmet: "0.00" }, { cost: "S3 5 to 10", unmet: "0.00" }],
        baseFirstUnmet: "11000.00", baseFirstRestrictedLeft: "16000.00",
      },
    },
  ],
});
