import { z } from "zod";
import { allocateMoney } from "../../allocation/allocate-money";
import { whoCouldPay } from "../../allocation/who-could-pay";
import { amount, listOf, poundsOf, text, yesOrNo } from "../fields";
import { defineRule, nothingToRound } from "../rule";
import { allocationLists, clauseList, namedProblem, refusalsOf } from "./allocation-lists";
import { sureStartClauses, sureStartExample } from "./sure-start-example";

/** Who could pay for one cost, and how much. */
export const whoCouldPayRule = defineRule({
  id: "who-could-pay",
  area: "allocation",
  title: "Who could pay",
  statement:
    "For one cost, existing or proposed: every source that may pay for it, with the most it could pay alone while every other cost stays paid as much as it is; and every source that may not, with the clauses that refuse it. Other payments may move: another source may take over what this one pays elsewhere.",
  formula: "The most that can flow to the cost by way of this source, beside what is paid for everything else",
  rounding: nothingToRound,
  source: "Own rule; a maximum flow beside the payments that stand.",
  input: z.strictObject({ ...allocationLists, clauses: clauseList, wanted: text("The cost in question") }),
  output: z.strictObject({ sources: listOf("Who could pay", z.strictObject({ source: text("Source"), mayPay: yesOrNo("May pay"), atMost: amount("Could pay at most"), refusedBy: listOf("Refused by", text("Clause"), 0, 10_000) }), 0, 10_000) }),
  calculate: ({ clauses, wanted, ...lists }) => {
    const named = namedProblem(lists);
    const cost = named.costAt(wanted, "wanted");
    const payers = whoCouldPay(allocateMoney(named.problem), cost, refusalsOf(named, clauses));
    return { sources: payers.map(({ source, mayPay, atMost, refusedBy }) => ({ source: named.names.source(source), mayPay, atMost: poundsOf(atMost), refusedBy: [...refusedBy] })) };
  },
  examples: [
    {
      // Base budget takes over £14,000.00 of S1, so that Sure Start can pay for all of the part under four.
      reference: "WE-15", title: "The under-fours' part of S3 could be paid by Sure Start or by base budget, not by the Children's Fund",
      input: { ...sureStartExample, clauses: sureStartClauses, wanted: "S3 under 4" },
      output: {
        sources: [
          { source: "Sure Start", mayPay: true, atMost: "14000.00", refusedBy: [] },
          { source: "Children's Fund", mayPay: false, atMost: "0.00", refusedBy: ["For children of 5 to 13"] },
          { source: "Base budget", mayPay: true, atMost: "14000.00", refusedBy: [] },
        ],
      },
    },
  ],
});
