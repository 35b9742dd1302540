import type { AllocationNetwork, YearMoney } from "./allocation-network";
import { spendingOrder, type FlowProblem } from "./allocation-problem";

/**
 * The order in which money is opened: by kind; then the money that lapses first; then list order; then the earlier year.
 * Money lapses at the end of the last year it can be taken to.
 */
export function orderOfSpending({ problem, money }: AllocationNetwork): YearMoney[] {
  const key = money.map((each) => [spendingOrder.indexOf(problem.sources[each.source]!.kind), lapseYear(problem, each), each.source, each.year] as const);
  const rank = money.map((_, position) => position);
  rank.sort((one, other) => key[one]!.reduce((found, value, at) => found || value - key[other]![at]!, 0));
  return rank.map((position) => money[position]!);
}

/** The last year, by position, in which a year's own money can be used. */
export function lapseYear(problem: Pick<FlowProblem, "sources" | "years">, { source, year }: Pick<YearMoney, "source" | "year">): number {
  const { carryForward, carriedAgain } = problem.sources[source]!;
  let last = year;
  while (last + 1 < problem.years && (carryForward[last] ?? 0n) > 0n && (last === year || carriedAgain)) last += 1;
  return last;
}
