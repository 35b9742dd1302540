import { z } from "zod";
import { allocateMoney } from "../../allocation/allocate-money";
import { explain } from "../../allocation/explain";
import { explainInWords } from "../../allocation/explain-in-words";
import { listOf } from "../fields";
import { defineRule, nothingToRound } from "../rule";
import { allocationLists, clauseList, namedProblem, refusalsOf } from "./allocation-lists";
import { sureStartClauses, sureStartExample } from "./sure-start-example";

/** Why cost goes unmet or restricted money is left, and the one thing that would free most of it. */
export const whyMoneyIsLeft = defineRule({
  id: "why-money-is-left",
  area: "allocation",
  title: "Why money is left and cost unmet",
  statement:
    "For the cost unmet in each year, and for each restricted grant of which money is left, names the smallest set of costs and money that makes it so: what is used up, what is left and which clause or limit keeps it away. Then it tries every clause and limit that stands in the way, one at a time, by allocating anew, and names the one that frees most and the least that has to go through it. A clause alone frees only what no other clause refuses as well.",
  formula: "The smallest cut between the money left and the cost unmet; for each clause or limit across it, unmet (or left) before − after",
  rounding: nothingToRound,
  source: "Own rule; the smallest cut of the flow that decides which money pays.",
  input: z.strictObject({ ...allocationLists, clauses: clauseList }),
  output: z.strictObject({ reasons: listOf("Reasons", z.string().meta({ title: "Reason", kind: "text" }), 0, 10_000) }),
  calculate: ({ clauses, ...lists }) => {
    const named = namedProblem(lists);
    const refusedBy = refusalsOf(named, clauses);
    return { reasons: explainInWords(named.problem, explain(named.problem, allocateMoney(named.problem), refusedBy, allocateMoney), named.names) };
  },
  examples: [
    { reference: "WE-15", title: "Nothing is unmet and no grant is left", input: { ...sureStartExample, clauses: sureStartClauses }, output: { reasons: [] } },
    {
      reference: null, title: "S1 costs £30,000.00 less, and a part of Sure Start has nothing to pay for",
      input: { ...sureStartExample, costs: sureStartExample.costs.map((line, place) => (place === 0 ? { ...line, amount: "30000.00" } : line)), clauses: sureStartClauses },
      output: {
        reasons: [
          "£6,000.00 of Sure Start in 2005/06 is left. All that it can reach is paid: S1 and S3 under 4. Its clause “For children under four” refuses S2 and S3 5 to 10. Without the clause “For children under four” of Sure Start £6,000.00 less would be left; for that Sure Start would pay £6,000.00 that the clause refuses.",
        ],
      },
    },
  ],
});
