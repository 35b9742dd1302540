import { collectionNames, type Plan } from "../plan";
import type { PlanProblem } from "../plan-problem";
import { oneOffLineId, savingLineId } from "../../mainstreaming/exit-route-lines";

/**
 * Ids are unique within each collection. Lines that carry money (costs, awards, base budgets and the lines that exit
 * routes add) share one set of ids, because a figure names its lines by id alone.
 */
export function checkIds(plan: Plan): PlanProblem[] {
  const problems: PlanProblem[] = [];
  for (const collection of collectionNames) {
    const seen = new Set<string>();
    plan[collection].forEach((line, position) => {
      if (seen.has(line.id)) problems.push({ path: `${collection}[${position}].id`, message: `The id "${line.id}" is used twice in ${collection}; each line needs its own` });
      seen.add(line.id);
    });
  }
  const owner = new Map<string, string>();
  const claim = (id: string, collection: string, path: string): void => {
    const first = owner.get(id);
    if (first !== undefined && first !== collection) problems.push({ path, message: `The id "${id}" is already used in ${first}; costs, awards and base budgets need different ids` });
    else owner.set(id, collection);
  };
  for (const collection of ["costLines", "awards", "baseBudgets"] as const) {
    plan[collection].forEach((line, position) => claim(line.id, collection, `${collection}[${position}].id`));
  }
  plan.exitRoutes.forEach((route, position) => {
    for (const id of [savingLineId(route.id), oneOffLineId(route.id)]) claim(id, "exitRoutes", `exitRoutes[${position}].id`);
  });
  return problems;
}
