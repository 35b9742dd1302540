import type { FinancialYear } from "../financial-year/financial-year";
import type { Plan } from "../plan/plan";
import { invariant } from "../plan/invariant";
import { amountInYear, oneOffInYear, withPence } from "./amount-in-year";
import type { IndexGrowth } from "./index-growth";
import type { StatedPence } from "./stated-amounts";
import type { WorkedLine } from "./worked-line";

/** Every cost line of the plan in each year: a stated amount where there is one, else one-off, indexed or flat. */
export function workCostLines(plan: Plan, years: readonly FinancialYear[], growth: IndexGrowth, stated: StatedPence): WorkedLine[] {
  return plan.costLines.map(withPence).map((line) => {
    const amounts = years.map((year, position) => {
      const override = stated("costLines", line.id, year);
      if (override !== undefined) return { pence: override, rule: "stated-amount" as const };
      if (line.recurrence === "one-off") return oneOffInYear(line, year, plan.about.firstYear);
      return amountInYear(line, year, growth(line.index, position), line.index === null ? "flat-amount" : "indexed-cost");
    });
    return {
      collection: "costLines", id: line.id, name: line.name, partnerId: line.partnerId, serviceId: line.serviceId,
      recurrence: line.recurrence, basis: line.basis,
      pence: amounts.map((amount) => amount.pence), rules: amounts.map((amount) => amount.rule),
    };
  });
}

/** A service's lines sum to less than nothing: its savings are larger than its cost, which no allocation can fund. */
export class ServiceCostBelowZeroError extends Error {
  override readonly name = "ServiceCostBelowZeroError";
  constructor(readonly serviceId: string, readonly year: FinancialYear, readonly pence: bigint) {
    super(`The recurrent lines of the service "${serviceId}" sum to less than nothing in ${year}; its savings are larger than its cost`);
  }
}

/**
 * Recurrent cost by service and year, savings taken off. A service that sums below zero is refused, not clamped:
 * clamping would hide a saving that nobody can make.
 */
export function costByService(lines: readonly WorkedLine[], years: readonly FinancialYear[]): ReadonlyMap<string, readonly bigint[]> {
  const costs = new Map<string, bigint[]>();
  for (const line of lines) {
    if (line.recurrence === "one-off") continue;
    invariant(line.serviceId !== null, `The cost "${line.id}" belongs to no service`);
    const cost = costs.get(line.serviceId) ?? years.map(() => 0n);
    line.pence.forEach((pence, position) => (cost[position] = (cost[position] ?? 0n) + pence));
    costs.set(line.serviceId, cost);
  }
  for (const [serviceId, cost] of costs) {
    const below = cost.findIndex((pence) => pence < 0n);
    const year = years[below];
    if (year !== undefined) throw new ServiceCostBelowZeroError(serviceId, year, cost[below] ?? 0n);
  }
  return costs;
}
