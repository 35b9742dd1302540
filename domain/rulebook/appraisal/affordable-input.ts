import { z } from "zod";
import type { AffordableProblem } from "../../appraisal/affordable-problem";
import { readRatio } from "../../money/ratio";
import { wholeWeights } from "../../money/whole-weights";
import { amountFromZero, decimal, listOf, oneOf, penceOf, text, yesOrNo } from "../fields";
import { RuleRefusal } from "../rule-refusal";

/** What goes into the choice of the best affordable set: four lists that name each other. */
export const affordableInput = z.strictObject({
  budgets: listOf("Budgets", z.strictObject({ budget: text("Budget"), amount: amountFromZero("Amount") }), 1, 6),
  proposals: listOf("Proposals", z.strictObject({ proposal: text("Proposal"), value: decimal("Value", "Points of benefit; nought or more"), mustHave: yesOrNo("Must be in") }), 1, 40),
  costs: listOf("Costs", z.strictObject({ proposal: text("Proposal"), budget: text("Budget"), cost: amountFromZero("Cost") }), 1, 240),
  rules: listOf("Rules between proposals", z.strictObject({ proposal: text("Proposal"), rule: oneOf("Rule", ["needs", "rules out"]), other: text("Other proposal") }), 0),
});
export type AffordableInput = z.output<typeof affordableInput>;

/** The lists as whole numbers; refuses names that are not in the lists, and names that stand twice. */
export function affordableProblem({ budgets, proposals, costs, rules }: AffordableInput): AffordableProblem {
  const budgetNames = budgets.map(({ budget }) => budget);
  const names = proposals.map(({ proposal }) => proposal);
  refuseTwice(budgetNames, (place) => `budgets[${place}].budget`);
  refuseTwice(names, (place) => `proposals[${place}].proposal`);
  proposals.forEach(({ proposal, value }, place) => {
    if (value.startsWith("-")) throw new RuleRefusal(`proposals[${place}].value`, `"${proposal}" has a value of ${value}; a value is nought or more`);
  });
  const placed = costs.map(({ proposal, budget, cost }, line) => ({
    proposal: placeOf(names, proposal, `costs[${line}].proposal`), budget: placeOf(budgetNames, budget, `costs[${line}].budget`), pence: penceOf(cost),
  }));
  refuseTwice(placed.map(({ proposal, budget }) => `${names[proposal]} in ${budgetNames[budget]}`), (line) => `costs[${line}]`);
  const pairs = (wanted: "needs" | "rules out") => rules.flatMap(({ proposal, rule, other }, line): [number, number][] => {
    const pair: [number, number] = [placeOf(names, proposal, `rules[${line}].proposal`), placeOf(names, other, `rules[${line}].other`)];
    if (pair[0] === pair[1]) throw new RuleRefusal(`rules[${line}].other`, `"${other}" is set against itself; name another proposal`);
    return rule === wanted ? [pair] : [];
  });
  const values = wholeWeights(proposals.map(({ value }) => readRatio(value)));
  return {
    proposals: proposals.map(({ mustHave }, place) => ({
      value: values[place] ?? 0n, mustHave,
      costs: budgets.map((_, budget) => placed.find((cost) => cost.proposal === place && cost.budget === budget)?.pence ?? 0n),
    })),
    budgets: budgets.map(({ amount }) => penceOf(amount)),
    needs: pairs("needs"),
    rulesOut: pairs("rules out"),
  };
}

function placeOf(names: readonly string[], name: string, path: string): number {
  const place = names.indexOf(name);
  if (place < 0) throw new RuleRefusal(path, `"${name}" is not in the list; there are: ${names.join(", ")}`);
  return place;
}

function refuseTwice(names: readonly string[], pathAt: (place: number) => string): void {
  const twice = names.findIndex((name, place) => names.indexOf(name) < place);
  if (twice >= 0) throw new RuleRefusal(pathAt(twice), `"${names[twice]}" stands in the list twice`);
}
