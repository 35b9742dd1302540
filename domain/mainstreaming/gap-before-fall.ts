import type { FinancialYear } from "../financial-year/financial-year";
import { sumPence } from "../money/sum-pence";
import type { Evaluation } from "../plan/evaluation";
import type { Plan } from "../plan/plan";
import { dayOfFall } from "./day-of-fall";
import { endingProjectsOf } from "./ending-projects";
import { exitRouteNeed, gapOfService } from "./exit-route-need";

/**
 * What is missing of the services' cost before the day from which each one's money falls: the gap that no way out from
 * that day closes. The years in which there is any, whole pence. Of the demonstration's three projects £6,320.06 in
 * 2006/07, because prices rise before the grants end.
 */
export function gapBeforeFall(plan: Plan, evaluation: Evaluation, serviceIds: readonly string[]): { readonly year: FinancialYear; readonly pence: bigint }[] {
  const projects = endingProjectsOf(plan, evaluation);
  const before = serviceIds.map((serviceId) => {
    const need = exitRouteNeed(plan, evaluation, { route: "full mainstream", serviceId, awardId: null, effectiveOn: dayOfFall(plan, projects, [serviceId], null), firstYear: "by days" });
    return gapOfService(evaluation, serviceId).map((gap, at) => gap - (need[at] ?? 0n));
  });
  return evaluation.years.map((year, at) => ({ year, pence: sumPence(before.map((pence) => pence[at] ?? 0n)) })).filter(({ pence }) => pence > 0n);
}
