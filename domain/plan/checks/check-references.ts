import type { CollectionName, Plan } from "../plan";
import type { PlanProblem } from "../plan-problem";

/** What each collection is called to people, one line of it. */
const nounOf: Record<CollectionName, string> = {
  partners: "partner", services: "service", indexRates: "index rate", costLines: "cost line", awards: "award", awardYears: "award year",
  conditions: "condition", baseBudgets: "base budget", statedAmounts: "stated amount", provisions: "provision", exitRoutes: "exit route", posts: "post",
  portions: "portion", pinnedPayments: "pinned payment", pools: "pool",
};

/** Every id that names another line names one that exists. */
export function checkReferences(plan: Plan): PlanProblem[] {
  const problems: PlanProblem[] = [];
  const ids = new Map<CollectionName, ReadonlySet<string>>();
  const idsOf = (collection: CollectionName): ReadonlySet<string> => {
    const known = ids.get(collection) ?? new Set(plan[collection].map((line) => line.id));
    ids.set(collection, known);
    return known;
  };
  const refer = (path: string, id: string | null, to: CollectionName): void => {
    if (id !== null && !idsOf(to).has(id)) problems.push({ path, message: `There is no ${nounOf[to]} with the id "${id}"` });
  };

  plan.services.forEach((line, at) => {
    refer(`services[${at}].providerId`, line.providerId, "partners");
    refer(`services[${at}].poolId`, line.poolId, "pools");
  });
  plan.costLines.forEach((line, at) => {
    refer(`costLines[${at}].serviceId`, line.serviceId, "services");
    refer(`costLines[${at}].partnerId`, line.partnerId, "partners");
  });
  plan.awards.forEach((line, at) => refer(`awards[${at}].accountableBodyId`, line.accountableBodyId, "partners"));
  plan.awardYears.forEach((line, at) => refer(`awardYears[${at}].awardId`, line.awardId, "awards"));
  plan.conditions.forEach((line, at) => {
    refer(`conditions[${at}].awardId`, line.awardId, "awards");
    refer(`conditions[${at}].serviceId`, line.serviceId, "services");
  });
  plan.baseBudgets.forEach((line, at) => {
    refer(`baseBudgets[${at}].partnerId`, line.partnerId, "partners");
    refer(`baseBudgets[${at}].serviceId`, line.serviceId, "services");
    refer(`baseBudgets[${at}].poolId`, line.poolId, "pools");
  });
  plan.statedAmounts.forEach((line, at) => refer(`statedAmounts[${at}].lineId`, line.lineId, line.collection));
  plan.provisions.forEach((line, at) => {
    refer(`provisions[${at}].serviceId`, line.serviceId, "services");
    refer(`provisions[${at}].awardId`, line.awardId, "awards");
  });
  plan.exitRoutes.forEach((line, at) => {
    refer(`exitRoutes[${at}].serviceId`, line.serviceId, "services");
    refer(`exitRoutes[${at}].awardId`, line.awardId, "awards");
    refer(`exitRoutes[${at}].partnerId`, line.partnerId, "partners");
  });
  plan.posts.forEach((line, at) => refer(`posts[${at}].exitRouteId`, line.exitRouteId, "exitRoutes"));
  plan.portions.forEach((line, at) => refer(`portions[${at}].serviceId`, line.serviceId, "services"));
  plan.pinnedPayments.forEach((line, at) => {
    refer(`pinnedPayments[${at}].sourceId`, line.sourceId, line.source);
    refer(`pinnedPayments[${at}].serviceId`, line.serviceId, "services");
  });
  plan.pools.forEach((line, at) => refer(`pools[${at}].hostId`, line.hostId, "partners"));
  return problems;
}
