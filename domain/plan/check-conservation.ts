import type { Allocation } from "../allocation/allocation";
import { sumPence } from "../money/sum-pence";
import type { FundingProblem } from "../funding/funding-problem";
import { invariant } from "./invariant";

/**
 * The laws every evaluation obeys, checked on every run and not only in tests, because a board acts on the figures:
 * no payment is below nothing or outside its source's purpose; no cost is paid twice; each year's money of a source is
 * what it pays, carries on and leaves, less what was carried in, and none pays more than its award; what the sources
 * pay and what is unmet make the cost. Throws `InvariantError`.
 */
export function checkConservation({ problem, costs, payers }: FundingProblem, { payments, unmet, used, carried, left }: Allocation): void {
  const paid = costs.map(() => 0n);
  const spent = problem.sources.map(() => new Array<bigint>(problem.years).fill(0n));
  for (const { source, cost, pence } of payments) {
    const [payer, payable] = [payers[source], costs[cost]];
    invariant(payer !== undefined && payable !== undefined, "A payment has no source or no cost");
    invariant(pence > 0n, `"${payer.source.id}" pays nothing or less for "${payable.id}"`);
    invariant(payer.admits(payable), `"${payer.source.id}" pays for "${payable.id}", outside its purpose`);
    paid[cost] = (paid[cost] ?? 0n) + pence;
    spent[source]![payable.year] = (spent[source]![payable.year] ?? 0n) + pence;
  }
  costs.forEach(({ id, pence }, cost) => invariant((paid[cost] ?? 0n) + (unmet[cost] ?? 0n) === pence && (unmet[cost] ?? 0n) >= 0n, `"${id}" is paid more or less than it costs`));
  problem.sources.forEach(({ id, available, carryForward }, source) => {
    for (let year = 0; year < problem.years; year += 1) {
      const [carriedIn, carriedOn] = [year === 0 ? 0n : (carried[source]![year - 1] ?? 0n), carried[source]![year] ?? 0n];
      invariant(carriedOn >= 0n && carriedOn <= (carryForward[year] ?? 0n), `"${id}" carries more forward than its terms allow`);
      invariant((left[source]![year] ?? 0n) >= 0n, `"${id}" leaves less than nothing`);
      invariant(spent[source]![year] === used[source]![year], `The payments of "${id}" are not what it is said to pay`);
      invariant((available[year] ?? 0n) + carriedIn === (used[source]![year] ?? 0n) + carriedOn + (left[source]![year] ?? 0n), `The money of "${id}" does not add up`);
    }
    invariant(sumPence(used[source]!) <= sumPence(available), `"${id}" pays more than it has`);
  });
}
