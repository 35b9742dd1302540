import type { Allocation } from "../allocation/allocation";
import { againstFloor } from "../conditions/against-floor";
import type { FinancialYear } from "../financial-year/financial-year";
import { penceToPounds, poundsToPence } from "../money/money";
import type { BrokenBound } from "../plan/evaluation";
import type { Line, Plan } from "../plan/plan";
import type { FundingProblem } from "./funding-problem";

/**
 * The additionality floors that are not kept, with the pounds missing. In every year in which its award has money, base
 * budgets (today's and growth, in cash) must pay at least the floor's pounds for the service that the clause names, or
 * for all services when it names none. What counts is what they pay and not what they hold: a grant that takes the place
 * of base budget breaks the clause; a pinned payment keeps it. At the floor passes.
 * Source: additionality (maintenance of effort) clauses of grants; practice, not verified against a document.
 */
export function brokenFloors(plan: Plan, years: readonly FinancialYear[], funding: FundingProblem, { payments }: Pick<Allocation, "payments">): BrokenBound[] {
  const floors = plan.conditions.filter(({ kind }) => kind === "additionality floor");
  if (floors.length === 0) return [];
  const { problem, payers, costs } = funding;
  const places = new Map(problem.sources.map(({ id }, position) => [id, position]));
  const paid = payments.flatMap(({ source, cost, pence }) => (payers[source]!.source.collection === "baseBudgets" ? [{ ...costs[cost]!, pence }] : []));
  return floors.flatMap((floor) => years.flatMap((year, position): BrokenBound[] => {
    const available = problem.sources[places.get(floor.awardId) ?? -1]?.available[position] ?? 0n;
    const { passes, short } = againstFloor(paidFor(paid, floor, position), floor.amount === null ? 0n : poundsToPence(floor.amount));
    return available === 0n || passes ? [] : [{ id: floor.id, year, sourceId: floor.awardId, short: penceToPounds(short) }];
  }));
}

const paidFor = (paid: readonly { readonly year: number; readonly serviceId: string; readonly pence: bigint }[], { serviceId }: Line<"conditions">, position: number): bigint =>
  paid.reduce((total, { year, serviceId: of, pence }) => (year === position && (serviceId === null || serviceId === of) ? total + pence : total), 0n);
