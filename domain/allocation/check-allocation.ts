import { invariant } from "../plan/invariant";
import type { Allocation } from "./allocation";
import type { AllocationProblem } from "./allocation-problem";
import { keepsShare, paidFor } from "./paid-for";

/**
 * The laws of every allocation, in exact whole pence: each payment is admitted and within its cap; no cost is paid more
 * than it is and the unmet rest is told; no more money is used than there is, nor carried than may be; bounds are kept, or
 * missed by just what is told; shares are kept. Throws `InvariantError`, which would be a fault in the program.
 */
export function checkAllocation(problem: AllocationProblem, allocation: Allocation): void {
  const { payments, unmet, unmetBounds } = allocation;
  const paid = problem.costs.map(() => 0n);
  const caps = problem.sources.map(({ admits }) => new Map(admits.map(({ cost, atMost }) => [cost, atMost])));
  for (const { source, cost, pence } of payments) {
    const cap = caps[source]?.get(cost);
    invariant(cap !== undefined && pence > 0n && (cap === null || pence <= cap), `Source ${source} pays ${pence} pence for cost ${cost}, which it may not`);
    paid[cost]! += pence;
  }
  problem.costs.forEach(({ id, pence }, cost) => invariant(unmet[cost]! >= 0n && paid[cost]! + unmet[cost]! === pence, `What is paid for "${id}" and what is unmet are not its cost`));
  problem.sources.forEach((_, source) => checkMoney(problem, allocation, source));
  const missed = new Map(unmetBounds.map(({ id, pence }) => [id, pence]));
  for (const { id, source, costs, atLeast, atMost } of problem.bounds) {
    const pence = paidFor(payments, { source, costs: new Set(costs) });
    invariant((atMost === null || pence <= atMost) && pence + (missed.get(id) ?? 0n) >= atLeast, `Bound "${id}" is not kept and not told`);
  }
  for (const share of problem.shares) invariant(keepsShare(problem, share, payments), `Share "${share.id}" is not kept`);
}

function checkMoney({ costs, sources, years }: AllocationProblem, { payments, used, drawn, carried, left }: Allocation, source: number): void {
  const { id, available, carryForward, carriedAgain } = sources[source]!;
  const own = payments.filter((payment) => payment.source === source);
  for (let year = 0; year < years; year += 1) {
    const [spent, taken, on, rest] = [used, drawn, carried, left].map((amounts) => amounts[source]![year]!) as [bigint, bigint, bigint, bigint];
    const brought = year === 0 ? 0n : carried[source]![year - 1]!;
    invariant(spent === paidFor(own.filter(({ cost }) => costs[cost]!.year === year), { costs: null }), `What "${id}" uses is not what it pays`);
    invariant(taken >= 0n && rest >= 0n && taken + rest === available[year], `"${id}" uses more than there is`);
    invariant(spent + on === taken + brought && on >= 0n, `Money of "${id}" is lost on the way from year to year`);
    invariant(on === 0n || (on <= (carryForward[year] ?? 0n) && (carriedAgain || on <= taken)), `"${id}" carries more than it may`);
  }
}
