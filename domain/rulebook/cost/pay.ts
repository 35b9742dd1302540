import { z } from "zod";
import { penceOfSpans } from "../../costing/changing-price";
import { payOn, paySpans, salaryOn, type PayLine } from "../../costing/pay-cost";
import { readRatio } from "../../money/ratio";
import { amount, amountFromZero, day, listOf, oneOf, optional, penceOf, posts, poundsOf, rate, share, wholeNumber, year } from "../fields";
import { defineRule } from "../rule";
import { RuleRefusal } from "../rule-refusal";
import { checkRun } from "../time/check-run";
import { checkChange, checkRise, refuseTwice, yearsShown } from "./cost-checks";
import { payExamples } from "./pay-examples";
import { shownParts, shownPounds } from "./shown-parts";

const inputShape = z.strictObject({
  posts: posts("Posts", "Full-time equivalents, like 3 or 8.8"),
  salary: amountFromZero("Salary of one post a year"),
  pricedOn: day("Salary as it stands on", "Awards and increments after this day are added; those up to it are in the salary"),
  onCost: rate("On-cost", "Employer's national insurance and pension as a share of the salary; 24% is 0.24"),
  vacancy: share("Vacancy factor", "The share of the pay not spent because posts stand empty; 0 for none"),
  awards: listOf("Pay awards", z.strictObject({ from: day("From"), rate: rate("Rise", "2.95% is 0.0295") }), 0),
  increments: listOf("Increments", z.strictObject({ from: day("From"), amount: amount("More a year for each post", "At the pay of the day the salary stands on") }), 0),
  startsOn: optional(day("Starts on", "Leave empty when the posts are there before the first year")),
  endsOn: optional(day("Ends on", "Leave empty when the posts go on after the last year")),
  method: oneOf("Parts of a year counted by", ["months", "days"]),
  firstYear: year("First financial year"),
  yearCount: wholeNumber("Number of years", 1, 20),
});

/** What posts cost by financial year, with awards and increments from any day. */
export const pay = defineRule({
  id: "pay",
  area: "cost",
  title: "Pay",
  statement:
    "Posts cost their salary and the employer's on-cost, less a vacancy factor where one is assumed. A pay award lifts the salary from its day on, and awards compound exactly; an increment adds an amount from its day on and is lifted by the awards after it. A year in which something changes is cut at that day, and each part counts for its months or its days.",
  formula: "Posts × (salary + increments) × (1 + award) × … × (1 + on-cost) × (1 − vacancy factor) × share of the year, summed over the parts of the year",
  rounding: "Each year once, to whole pence, a half away from zero; nothing is rounded on the way. Salary and full-year cost of each part are shown rounded and not used further.",
  source: "Pay as local authorities budget it; compounding exactly is this planner's own rule. Worked example WE-05.",
  input: inputShape,
  output: z.strictObject({
    fullYear: amount("Full year at the salary given"),
    parts: listOf("How each year is made up", z.strictObject({ year: year("Financial year"), from: day("From"), to: day("To"), share: share("Share of the year"), salary: amount("Salary of one post"), fullYear: amount("Cost for a full year") }), 0, 2500),
    years: listOf("By financial year", z.strictObject({ year: year("Financial year"), amount: amount("Pay") })),
  }),
  calculate: (input) => {
    checkPay(input);
    const line = payLine(input);
    const years = yearsShown(input.firstYear, input.yearCount).map((label) => ({ label, spans: paySpans(line, label) }));
    return {
      fullYear: shownPounds(payOn(line, input.pricedOn)),
      parts: years.flatMap(({ label, spans }) =>
        shownParts(label, spans).map((part) => ({ ...part, salary: shownPounds(salaryOn(line, part.from)) })),
      ),
      years: years.map(({ label, spans }) => ({ year: label, amount: poundsOf(penceOfSpans(spans)) })),
    };
  },
  examples: payExamples,
});

type Input = z.output<typeof inputShape>;

const payLine = (input: Input): PayLine => ({
  posts: readRatio(input.posts), salary: penceOf(input.salary), pricedOn: input.pricedOn, onCost: readRatio(input.onCost), vacancy: readRatio(input.vacancy),
  awards: input.awards.map(({ from, rate: rise }) => ({ from, rate: readRatio(rise) })),
  increments: input.increments.map(({ from, amount: more }) => ({ from, pence: penceOf(more) })),
  startsOn: input.startsOn, endsOn: input.endsOn, countedBy: input.method,
});

function checkPay(input: Input): void {
  checkRun(input, input.method);
  refuseTwice("awards", input.awards);
  input.awards.forEach(({ from, rate: rise }, position) => {
    checkChange(`awards[${position}].from`, from, input.method);
    checkRise(`awards[${position}].rate`, rise);
  });
  input.increments.forEach(({ from }, position) => checkChange(`increments[${position}].from`, from, input.method));
  if (readRatio(input.onCost).numerator < 0n) throw new RuleRefusal("onCost", `An on-cost of ${input.onCost} is below nought. Enter nought or more; 24% is 0.24`);
}
