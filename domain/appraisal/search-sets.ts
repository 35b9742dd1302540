import { TooManySetsError, type AffordableProblem, type ChosenSet, type SearchAllowance } from "./affordable-problem";

/** What a search asks of sets: when to give up on a beginning, and when a whole set is the best so far. */
export interface SetSearch {
  readonly isHopeless: (place: number, value: bigint, costs: readonly bigint[]) => boolean;
  /** Whether the whole set is better than all before it; the search goes on. */
  readonly keep: (set: ChosenSet) => void;
}

/**
 * Goes through all sets that keep the budgets and the rules, in the order of the list with "in" before "out", so
 * that of two sets alike the one with the earlier proposals comes first. Leaves out every beginning that is hopeless.
 * Throws `TooManySetsError` when the allowance is used up.
 */
export function searchSets(problem: AffordableProblem, search: SetSearch, allowance: SearchAllowance): void {
  const { proposals, budgets } = problem;
  const links = proposals.map((_, place) => linksOf(problem, place));
  const chosen: boolean[] = [];
  const visit = (value: bigint, costs: readonly bigint[]): void => {
    if (allowance.left-- <= 0) throw new TooManySetsError("Too many sets to look at");
    const place = chosen.length;
    if (search.isHopeless(place, value, costs)) return;
    const [proposal, link] = [proposals[place], links[place]];
    if (!proposal || !link) return search.keep({ chosen: [...chosen], value, costs });
    const costsWith = costs.map((cost, budget) => cost + (proposal.costs[budget] ?? 0n));
    if (costsWith.every((cost, budget) => cost <= (budgets[budget] ?? cost)) && link.allowsIn(chosen)) {
      chosen.push(true);
      visit(value + proposal.value, costsWith);
      chosen.pop();
    }
    if (!proposal.mustHave && link.allowsOut(chosen)) {
      chosen.push(false);
      visit(value, costs);
      chosen.pop();
    }
  };
  visit(0n, budgets.map(() => 0n));
}

/** Whether the proposal at `place` may be in or out, given the proposals before it. */
function linksOf({ needs, rulesOut }: AffordableProblem, place: number) {
  const neededBefore = needs.flatMap(([one, other]) => (one === place && other < place ? [other] : []));
  const needing = needs.flatMap(([one, other]) => (other === place && one < place ? [one] : []));
  const against = rulesOut.flatMap(([one, other]) => (one === place ? [other] : other === place ? [one] : [])).filter((other) => other < place);
  return {
    allowsIn: (chosen: readonly boolean[]) => neededBefore.every((other) => chosen[other]) && against.every((other) => !chosen[other]),
    allowsOut: (chosen: readonly boolean[]) => needing.every((other) => !chosen[other]),
  };
}
