import { greatestDivisor } from "../money/ratio";
import type { AffordableProblem, ChosenSet, SearchAllowance } from "./affordable-problem";
import { searchSets } from "./search-sets";
import { setBounds } from "./set-bounds";

/**
 * The set of proposals that is worth the most within every budget and rule; of sets alike in value the one that costs
 * least in all, and of those the one with the earlier proposals. Null when no set keeps the rules. Exact: branch and
 * bound, tested against looking at every set. Throws `TooManySetsError` beyond the allowance.
 */
export function bestAffordableSet(problem: AffordableProblem, allowance: SearchAllowance): ChosenSet | null {
  const { proposals, budgets } = problem;
  const values = proposals.map(({ value }) => value);
  // Totals can only be multiples of these steps, which cuts short many searches between two of them.
  const step = commonStep(values);
  const costSteps = budgets.map((_, budget) => commonStep(proposals.map(({ costs }) => costs[budget] ?? 0n)));
  const perBudget = budgets.map((_, budget) => setBounds(values, proposals.map(({ costs }) => costs[budget] ?? 0n)));
  const inAll = setBounds(values, proposals.map(({ costs }) => sum(costs)));
  const everything = values.map((_, place) => sum(values.slice(place)));

  let best: (ChosenSet & { readonly cost: bigint }) | null = null;
  const isHopeless = (place: number, value: bigint, costs: readonly bigint[]): boolean => {
    if (best === null) return false;
    let most = everything[place] ?? 0n;
    budgets.forEach((budget, position) => {
      if (budget === null) return;
      const usable = budget - (budget % (costSteps[position] ?? 1n));
      const bound = perBudget[position]?.mostValue(place, usable - (costs[position] ?? 0n)) ?? most;
      if (bound < most) most = bound;
    });
    const reachable = value + most - ((value + most) % step);
    if (reachable !== best.value) return reachable < best.value;
    const more = inAll.leastCost(place, best.value - value);
    return more === null || sum(costs) + more >= best.cost;
  };
  const keep = (set: ChosenSet): void => {
    const cost = sum(set.costs);
    if (best === null || set.value > best.value || (set.value === best.value && cost < best.cost)) best = { ...set, cost };
  };
  searchSets(problem, { isHopeless, keep }, allowance);
  return best;
}

const sum = (values: readonly bigint[]): bigint => values.reduce((total, value) => total + value, 0n);

const commonStep = (values: readonly bigint[]): bigint => {
  const divisor = values.reduce(greatestDivisor, 0n);
  return divisor === 0n ? 1n : divisor;
};
