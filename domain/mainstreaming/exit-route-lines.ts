import type { WorkedLine } from "../costing/worked-line";
import { financialYearOf, type FinancialYear } from "../financial-year/financial-year";
import type { RuleId } from "../plan/evaluation";
import type { Line, Plan } from "../plan/plan";
import { mergeSavingByYear, mergeSavingPence } from "./merge";
import { redundancyPence } from "./redundancy";

/** The id of the line that carries a merge's saving into the cost of its service. */
export const savingLineId = (exitRouteId: string): string => `${exitRouteId}-saving`;

/** The id of the line that carries an exit route's redundancies. */
export const oneOffLineId = (exitRouteId: string): string => `${exitRouteId}-one-off`;

/** What an exit route adds to a plan beside growth: the id of each part begins with the route's own. */
const parts = ["cut", "contract", "income", "closing", "award", "condition"] as const;
export const exitRoutePart = (exitRouteId: string, part: (typeof parts)[number]): string => `${exitRouteId}-${part}`;

/** Whether an exit route brought a line into the cost or the sources, by the line's id. */
export const isPartOfExitRoute = (exitRouteId: string, id: string): boolean => [savingLineId(exitRouteId), oneOffLineId(exitRouteId), ...parts.map((part) => exitRoutePart(exitRouteId, part))].includes(id);

/** The ids of every line that the plan's exit routes brought into the cost. */
export const costLinesOfExitRoutes = (plan: Plan): ReadonlySet<string> => new Set(plan.exitRoutes.flatMap(({ id }) => parts.map((part) => exitRoutePart(id, part))));

/**
 * The lines that exit routes add to the cost. A merge takes its yearly saving off the cost of its service from the day
 * it takes effect, flat, by days in its first year. Any route with redundancies adds their cost, whole, in the year it
 * takes effect; it is one-off and stays out of the recurrent cost and the gap.
 *
 * An exit route carries no basis of its own: its lines are synthetic when any cost of the same service is.
 */
export function workExitRoutes(plan: Plan, years: readonly FinancialYear[]): WorkedLine[] {
  return plan.exitRoutes.flatMap((route) => {
    const saving = route.route === "merge" ? mergeSavingPence(plan, route) : 0n;
    const lines: WorkedLine[] = [];
    if (saving !== 0n) {
      lines.push(exitLine(plan, route, years, {
        id: savingLineId(route.id), name: `Saving: ${route.name}`, recurrence: "recurrent", rule: "merge-saving",
        pence: mergeSavingByYear(-saving, route.effectiveOn, years, "days"),
      }));
    }
    const redundancies = redundancyPence(route);
    if (redundancies !== 0n) {
      const effectiveIn = financialYearOf(route.effectiveOn);
      lines.push(exitLine(plan, route, years, {
        id: oneOffLineId(route.id), name: `Redundancies: ${route.name}`, recurrence: "one-off",
        rule: route.route === "merge" ? "merge-one-off-cost" : "one-off-amount",
        pence: years.map((year) => (year === effectiveIn ? redundancies : 0n)),
      }));
    }
    return lines;
  });
}

interface ExitLine {
  readonly id: string;
  readonly name: string;
  readonly recurrence: WorkedLine["recurrence"];
  readonly rule: RuleId;
  readonly pence: readonly bigint[];
}

function exitLine(plan: Plan, route: Line<"exitRoutes">, years: readonly FinancialYear[], { rule, ...line }: ExitLine): WorkedLine {
  const isSynthetic = plan.costLines.some((cost) => cost.serviceId === route.serviceId && cost.basis === "synthetic");
  return { ...line, collection: "exitRoutes", partnerId: route.partnerId, serviceId: route.serviceId, basis: isSynthetic ? "synthetic" : "stated", rules: years.map(() => rule) };
}
