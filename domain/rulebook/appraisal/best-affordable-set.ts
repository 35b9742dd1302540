import { z } from "zod";
import { TooManySetsError, type AffordableProblem, type ChosenSet, type SearchAllowance } from "../../appraisal/affordable-problem";
import { bestAffordableSet } from "../../appraisal/best-affordable-set";
import { leastCostWith, withBudget } from "../../appraisal/budget-that-brings-in";
import { whyLeftOut } from "../../appraisal/why-left-out";
import { formatPounds } from "../../money/format-pounds";
import { subtractFigures, sumFigures } from "../../needs/figure";
import { amount, decimal, listOf, poundsOf, text } from "../fields";
import { defineRule, nothingToRound } from "../rule";
import { RuleRefusal } from "../rule-refusal";
import { affordableInput, affordableProblem, type AffordableInput } from "./affordable-input";
import { bestAffordableSetExamples } from "./best-affordable-set-examples";

/** Which proposals to take, and what it would need to take the others. */
export const bestAffordableSetRule = defineRule({
  id: "best-affordable-set",
  area: "appraisal",
  title: "Best affordable set",
  statement:
    "Of all sets of proposals that keep within every budget, hold what must be in and keep the rules between proposals, the one that is worth the most. Of sets alike in value, the one that costs least in all; of those, the one with the earlier proposals. For each proposal left out: why, what the best set with it would be worth, and the smallest sum more in each budget, the others as they are, with which the best set takes it in. Taking the best value for money one by one does not find this set.",
  formula: "The largest sum of values with sum of costs ≤ budget, for every budget; every set counts, none is guessed",
  rounding: nothingToRound,
  source: "Own rule; exact search (branch and bound), about thirty proposals. Beyond what it can look at it refuses rather than guess.",
  input: affordableInput,
  output: z.strictObject({
    chosen: listOf("Chosen", text("Proposal"), 0, 10_000),
    value: decimal("Value of the set"),
    budgets: listOf("Budgets", z.strictObject({ budget: text("Budget"), spent: amount("Spent"), left: amount("Left") }), 0, 10_000),
    leftOut: listOf("Left out, and why", z.strictObject({ proposal: text("Proposal"), reason: text("Reason"), valueWithIt: decimal("Value of the best set with it").nullable(), valueLost: decimal("Value lost by taking it").nullable() }), 0, 10_000),
    relaxations: listOf("What would bring them in", z.strictObject({ proposal: text("Proposal"), budget: text("Budget"), more: amount("More in this budget alone that brings it in").nullable() }), 0, 10_000),
  }),
  calculate: (input) => {
    try {
      return answer(input, { left: 400_000 });
    } catch (error) {
      if (error instanceof TooManySetsError) throw new RuleRefusal("proposals", `These ${input.proposals.length} proposals have more sets than can be looked at exactly; mark some as must be in, or take some out`);
      throw error;
    }
  },
  examples: bestAffordableSetExamples,
});

function answer(input: AffordableInput, allowance: SearchAllowance) {
  const problem = affordableProblem(input);
  const best = bestAffordableSet(problem, allowance);
  if (best === null) throw whyNoSet(input, problem, allowance);
  const nameAt = (place: number) => input.proposals[place]?.proposal ?? "";
  const worth = worthOf(input, best);
  const out = input.proposals.flatMap((_, place) => (best.chosen[place] ? [] : [{ place, ...whyLeftOut(problem, best, place, allowance) }]));
  return {
    chosen: input.proposals.flatMap(({ proposal }, place) => (best.chosen[place] ? [proposal] : [])),
    value: worth,
    budgets: input.budgets.map(({ budget }, place) => ({ budget, spent: poundsOf(best.costs[place] ?? 0n), left: poundsOf((problem.budgets[place] ?? 0n) - (best.costs[place] ?? 0n)) })),
    leftOut: out.map(({ place, reason, withIt }) => {
      const valueWithIt = withIt && worthOf(input, withIt);
      return { proposal: nameAt(place), reason, valueWithIt, valueLost: valueWithIt === null ? null : subtractFigures(worth, valueWithIt) };
    }),
    relaxations: out.flatMap(({ place, more }) => more.map((pence, budget) => ({ proposal: nameAt(place), budget: input.budgets[budget]?.budget ?? "", more: pence === null ? null : poundsOf(pence) }))),
  };
}

const worthOf = ({ proposals }: AffordableInput, { chosen }: ChosenSet): string => sumFigures(proposals.flatMap(({ value }, place) => (chosen[place] ? [value] : [])));

/** Why not even what must be in makes a set: too dear, or set against itself. */
function whyNoSet(input: AffordableInput, problem: AffordableProblem, allowance: SearchAllowance): RuleRefusal {
  const unlimited = problem.budgets.reduce<AffordableProblem>((open, _, budget) => withBudget(open, budget, null), problem);
  for (const [place, { budget, amount }] of input.budgets.entries()) {
    const limit = problem.budgets[place] ?? 0n;
    const least = leastCostWith(unlimited, place, 0n, -1n, allowance);
    if (least === null) return new RuleRefusal("rules", "What must be in cannot stand together under the rules between proposals");
    if (least > limit) return new RuleRefusal(`budgets[${place}].amount`, `What must be in costs ${formatPounds(poundsOf(least))} of "${budget}", which has ${formatPounds(amount)}: ${formatPounds(poundsOf(least - limit))} too little`);
  }
  return new RuleRefusal("budgets", "What must be in cannot be paid from all the budgets together, though from each alone");
}
