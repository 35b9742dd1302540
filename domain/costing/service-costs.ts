import type { Calculated } from "../calculation/calculate";
import { sumsBy } from "../calculation/read-worked";
import type { FinancialYear } from "../financial-year/financial-year";

/** A service's lines sum to less than nothing: its savings are larger than its cost, which no allocation can fund. */
export class ServiceCostBelowZeroError extends Error {
  override readonly name = "ServiceCostBelowZeroError";
  constructor(readonly serviceId: string, readonly year: FinancialYear, readonly pence: bigint) {
    super(`The recurrent lines of the service "${serviceId}" sum to less than nothing in ${year}; its savings are larger than its cost`);
  }
}

/**
 * Recurrent cost in whole pence by service and year, savings taken off. A service that sums below zero is refused with
 * `ServiceCostBelowZeroError`, not clamped: clamping would hide a saving that nobody can make.
 */
export function serviceCosts({ prepared, costs }: Calculated): ReadonlyMap<string, readonly bigint[]> {
  const byService = sumsBy(costs, "service");
  for (const [serviceId, cost] of byService) {
    const below = cost.findIndex((pence) => pence < 0n);
    const year = prepared.years[below];
    if (year !== undefined) throw new ServiceCostBelowZeroError(serviceId, year, cost[below] ?? 0n);
  }
  return byService;
}
