import { z } from "zod";
import { establishmentPence } from "../../mainstreaming/merge";
import { paybackOf } from "../../mainstreaming/payback";
import { redundancyPence } from "../../mainstreaming/redundancy";
import { amount, amountFromZero, listOf, oneOf, penceOf, posts, poundsOf, rate, text, wholeNumber } from "../fields";
import { refuseBelowNought } from "./refuse-below-nought";
import { paybackFields, paybackInFields } from "./payback";
import { defineRule, roundedOnce } from "../rule";

const sides = ["before", "after"] as const;

/** The establishment before and after a merge, what it saves each year, what it costs once, and its payback. */
export const mergeEstablishment = defineRule({
  id: "merge-establishment",
  area: "mainstreaming",
  title: "Merging under one management",
  statement:
    "What projects cost before and after they are put under one management: every post with its on-cost and overhead, for a full year. The difference is the saving that comes back each year. What the merge costs once, such as redundancies, stands apart and is never taken off the saving. A merge that costs more shows a saving below nought and no payback.",
  formula: "Number × salary × (1 + on-cost) × (1 + overhead) for each line; saving: before − after; one-off: redundancies × payment + other one-off cost; payback: one-off ÷ (saving ÷ 12)",
  rounding: `${roundedOnce} Months of payback are rounded up.`,
  source: "Worked example WE-34, after a council that put three projects under three co-ordinators.",
  input: z.strictObject({
    posts: listOf("Posts", z.strictObject({ name: text("Post"), side: oneOf("Before or after", sides), number: posts("Number"), salary: amountFromZero("Salary of one post"), onCost: rate("On-cost"), overhead: rate("Overhead") })),
    redundancies: wholeNumber("Redundancies", 0, 10_000),
    redundancyPayment: amountFromZero("Payment for each redundancy"),
    otherOneOffCost: amountFromZero("Other one-off cost", "Legal advice, moving, recruitment"),
  }),
  output: z.strictObject({
    lines: listOf("Lines", z.strictObject({ name: text("Post"), side: oneOf("Before or after", sides), amount: amount("Cost of a full year") })),
    before: amount("Before"), after: amount("After"), saving: amount("Saving in a full year"), oneOffCost: amount("One-off cost"), ...paybackFields,
  }),
  calculate: (merge) => {
    const lines = merge.posts.map((post, at) => {
      refuseBelowNought(post.onCost, `posts[${at}].onCost`, "on-cost");
      refuseBelowNought(post.overhead, `posts[${at}].overhead`, "overhead");
      return { name: post.name, side: post.side, pence: establishmentPence(post) };
    });
    const sumOf = (side: (typeof sides)[number]): bigint => lines.reduce((sum, line) => (line.side === side ? sum + line.pence : sum), 0n);
    const saving = sumOf("before") - sumOf("after");
    const oneOff = redundancyPence(merge) + penceOf(merge.otherOneOffCost);
    return {
      lines: lines.map(({ name, side, pence }) => ({ name, side, amount: poundsOf(pence) })),
      before: poundsOf(sumOf("before")), after: poundsOf(sumOf("after")), saving: poundsOf(saving), oneOffCost: poundsOf(oneOff),
      ...paybackInFields(paybackOf(oneOff, saving)),
    };
  },
  examples: [
    {
      reference: "WE-34", title: "Three projects under three co-ordinators",
      input: {
        posts: [
          { name: "Family workers", side: "before", number: "15", salary: "24000.00", onCost: "0.24", overhead: "0.125" },
          { name: "Project managers", side: "before", number: "3", salary: "36000.00", onCost: "0.24", overhead: "0.125" },
          { name: "Family workers", side: "after", number: "15", salary: "24000.00", onCost: "0.24", overhead: "0.1" },
          { name: "Co-ordinators", side: "after", number: "3", salary: "28400.00", onCost: "0.24", overhead: "0.1" },
        ],
        redundancies: 3, redundancyPayment: "7190.00", otherOneOffCost: "0.00",
      },
      output: {
        lines: [
          { name: "Family workers", side: "before", amount: "502200.00" },
          { name: "Project managers", side: "before", amount: "150660.00" },
          { name: "Family workers", side: "after", amount: "491040.00" },
          { name: "Co-ordinators", side: "after", amount: "116212.80" },
        ],
        before: "652860.00", after: "607252.80", saving: "45607.20", oneOffCost: "21570.00", paybackMonthsExact: "5.68", paybackMonths: 6,
      },
    },
    {
      reference: null, title: "A merge that costs more, with half a post",
      input: {
        posts: [
          { name: "Manager", side: "before", number: "1", salary: "30000.00", onCost: "0.2", overhead: "0" },
          { name: "Manager", side: "after", number: "1.5", salary: "30000.00", onCost: "0.2", overhead: "0" },
        ],
        redundancies: 0, redundancyPayment: "0.00", otherOneOffCost: "500.00",
      },
      output: {
        lines: [{ name: "Manager", side: "before", amount: "36000.00" }, { name: "Manager", side: "after", amount: "54000.00" }],
        before: "36000.00", after: "54000.00", saving: "-18000.00", oneOffCost: "500.00", paybackMonthsExact: null, paybackMonths: null,
      },
    },
  ],
});
