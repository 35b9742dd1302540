import type { Calculated } from "../calculation/calculate";
import { sumsBy } from "../calculation/read-worked";
import { ServiceCostBelowZeroError } from "./cost-lines";

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
