import type { AffordableProblem, ChosenSet, SearchAllowance } from "./affordable-problem";
import { bestAffordableSet } from "./best-affordable-set";
import { budgetThatBringsIn, withMustHave } from "./budget-that-brings-in";

export type ReasonLeftOut = "cannot stand together with what must be in" | "cannot be afforded even alone with what must be in" | "worth less" | "worth the same and costs more" | "alike, and later in the list";

/** Why a proposal is not in the best set, and what would bring it in. */
export interface LeftOut {
  readonly reason: ReasonLeftOut;
  /** The best affordable set with it; null when there is none. */
  readonly withIt: ChosenSet | null;
  /** For each budget alone, whole pence more that bring it into the best set; null when no sum does. */
  readonly more: readonly (bigint | null)[];
}

/** Explains one proposal that is not in `best`, the best affordable set of the problem. */
export function whyLeftOut(problem: AffordableProblem, best: ChosenSet, place: number, allowance: SearchAllowance): LeftOut {
  const forced = withMustHave(problem, place);
  const withIt = bestAffordableSet(forced, allowance);
  const isPossible = withIt !== null || bestAffordableSet({ ...forced, budgets: problem.budgets.map(() => null) }, allowance) !== null;
  const more = problem.budgets.map((limit, budget) => {
    const enough = isPossible ? budgetThatBringsIn(problem, place, budget, allowance) : null;
    return enough === null ? null : enough - (limit ?? 0n);
  });
  return { reason: reasonFor(withIt, best, isPossible), withIt, more };
}

function reasonFor(withIt: ChosenSet | null, best: ChosenSet, isPossible: boolean): ReasonLeftOut {
  if (!isPossible) return "cannot stand together with what must be in";
  if (withIt === null) return "cannot be afforded even alone with what must be in";
  if (withIt.value < best.value) return "worth less";
  return total(withIt.costs) > total(best.costs) ? "worth the same and costs more" : "alike, and later in the list";
}

const total = (costs: readonly bigint[]): bigint => costs.reduce((sum, cost) => sum + cost, 0n);
