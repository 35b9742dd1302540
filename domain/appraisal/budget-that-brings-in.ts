import type { AffordableProblem, SearchAllowance } from "./affordable-problem";
import { bestAffordableSet } from "./best-affordable-set";
import { searchSets } from "./search-sets";
import { setBounds } from "./set-bounds";

/** The same problem with one proposal that must be in. */
export const withMustHave = (problem: AffordableProblem, place: number): AffordableProblem => ({
  ...problem,
  proposals: problem.proposals.map((proposal, position) => (position === place ? { ...proposal, mustHave: true } : proposal)),
});

/** The same problem with another limit for one budget. */
export const withBudget = (problem: AffordableProblem, budget: number, limit: bigint | null): AffordableProblem => ({ ...problem, budgets: problem.budgets.with(budget, limit) });

/**
 * The smallest limit of one budget, all others as they are, at which the best affordable set holds the proposal at
 * `place`; null when no limit does. The best set may lose and regain a proposal as money grows, so the limits at
 * which it could come in are tried from the smallest.
 */
export function budgetThatBringsIn(problem: AffordableProblem, place: number, budget: number, allowance: SearchAllowance): bigint | null {
  let limit = problem.budgets[budget] ?? 0n;
  let best = bestAffordableSet(problem, allowance);
  while (best?.chosen[place] !== true) {
    const next = leastCostWith(withMustHave(problem, place), budget, best?.value ?? 0n, limit, allowance);
    if (next === null) return null;
    limit = next;
    best = bestAffordableSet(withBudget(problem, budget, limit), allowance);
  }
  return limit;
}

/** The least that a set worth at least `value` costs one budget, above `above`; null when there is none. */
export function leastCostWith(problem: AffordableProblem, budget: number, value: bigint, above: bigint, allowance: SearchAllowance): bigint | null {
  const { proposals } = problem;
  const bounds = setBounds(proposals.map((proposal) => proposal.value), proposals.map(({ costs }) => costs[budget] ?? 0n));
  let least: bigint | null = null;
  searchSets(withBudget(problem, budget, null), {
    isHopeless: (place, worth, costs) => {
      const more = bounds.leastCost(place, value - worth);
      return more === null || (least !== null && (costs[budget] ?? 0n) + more >= least);
    },
    keep: ({ costs }) => {
      const cost = costs[budget] ?? 0n;
      if (cost > above && (least === null || cost < least)) least = cost;
    },
  }, allowance);
  return least;
}
