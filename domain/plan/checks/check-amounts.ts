import { compareRatios, one, ratio, readRatio, zero } from "../../money/ratio";
import type { Plan } from "../plan";
import type { PlanProblem } from "../plan-problem";

/** Amounts, rates, ages and posts that no plan can mean. */
export function checkAmounts(plan: Plan): PlanProblem[] {
  return [...checkNotNegative(plan), ...checkRates(plan), ...checkShares(plan), ...checkAges(plan), ...checkMerges(plan)];
}

function checkNotNegative(plan: Plan): PlanProblem[] {
  const below = (path: string, amount: string, message: string): PlanProblem[] => (amount.startsWith("-") ? [{ path, message }] : []);
  return [
    ...plan.awards.flatMap((line, at) => below(`awards[${at}].amount`, line.amount, "An award cannot be less than nothing")),
    ...plan.awards.flatMap((line, at) => below(`awards[${at}].carryForwardLimit`, line.carryForwardLimit ?? "", "A limit on what is carried forward cannot be less than nothing")),
    ...plan.conditions.flatMap((line, at) => below(`conditions[${at}].amount`, line.amount ?? "", "The amount of a condition cannot be less than nothing")),
    ...plan.pinnedPayments.flatMap((line, at) => below(`pinnedPayments[${at}].amount`, line.amount, "A payment cannot be less than nothing")),
    ...plan.baseBudgets.flatMap((line, at) => below(`baseBudgets[${at}].amount`, line.amount, "A base budget cannot be less than nothing; enter a saving as a cost line")),
    ...plan.statedAmounts.flatMap((line, at) => (line.collection === "costLines" ? [] : below(`statedAmounts[${at}].amount`, line.amount, "Money that pays for services cannot be less than nothing"))),
    ...plan.exitRoutes.flatMap((line, at) => below(`exitRoutes[${at}].redundancyPayment`, line.redundancyPayment, "A redundancy payment cannot be less than nothing")),
    ...plan.posts.flatMap((line, at) => below(`posts[${at}].salary`, line.salary, "A salary cannot be less than nothing")),
  ];
}

function checkRates(plan: Plan): PlanProblem[] {
  const minusOne = ratio(-1, 1);
  return [
    ...plan.indexRates.flatMap((line, at) => (compareRatios(readRatio(line.rate), minusOne) < 0 ? [{ path: `indexRates[${at}].rate`, message: "A fall of more than 100% would turn costs negative" }] : [])),
    ...plan.posts.flatMap((line, at) =>
      (["onCost", "overhead"] as const).flatMap((field) => (compareRatios(readRatio(line[field]), zero) < 0 ? [{ path: `posts[${at}].${field}`, message: "This rate cannot be below nought" }] : [])),
    ),
  ];
}

/** A share is a part of a whole: of an award, of a service's users, of what is spent. */
function checkShares(plan: Plan): PlanProblem[] {
  const outside = (path: string, share: string | null, message: string): PlanProblem[] => {
    if (share === null) return [];
    const read = readRatio(share);
    return compareRatios(read, zero) < 0 || compareRatios(read, one) > 0 ? [{ path, message }] : [];
  };
  return [
    ...plan.awards.flatMap((line, at) => outside(`awards[${at}].carryForwardShare`, line.carryForwardShare, "The share carried forward lies between 0% and 100%")),
    ...plan.awardYears.flatMap((line, at) => outside(`awardYears[${at}].share`, line.share, "A share of the award lies between 0% and 100%")),
    ...plan.conditions.flatMap((line, at) => outside(`conditions[${at}].share`, line.share, "The share of a condition lies between 0% and 100%")),
    ...plan.portions.flatMap((line, at) => outside(`portions[${at}].share`, line.share, "A share of the service lies between 0% and 100%")),
  ];
}

const checkAges = (plan: Plan): PlanProblem[] =>
  (["services", "conditions", "portions"] as const).flatMap((collection) =>
    plan[collection].flatMap((line, at) =>
      line.ageFrom !== null && line.ageTo !== null && line.ageFrom > line.ageTo ? [{ path: `${collection}[${at}].ageTo`, message: `The ages end at ${line.ageTo}, before they begin at ${line.ageFrom}` }] : [],
    ),
  );

/** A merge carries its establishment before and after; no other route has posts, because nothing would be done with them. */
function checkMerges(plan: Plan): PlanProblem[] {
  const sides = new Set(plan.posts.map((post) => `${post.exitRouteId} ${post.side}`));
  const merges = new Set(plan.exitRoutes.filter((route) => route.route === "merge").map((route) => route.id));
  const known = new Set(plan.exitRoutes.map((route) => route.id));
  return [
    ...plan.exitRoutes.flatMap((route, at) =>
      route.route !== "merge" ? [] : (["before", "after"] as const).flatMap((side) => (sides.has(`${route.id} ${side}`) ? [] : [{ path: `exitRoutes[${at}].route`, message: `A merge needs its posts ${side} it takes effect` }])),
    ),
    ...plan.posts.flatMap((post, at) => (known.has(post.exitRouteId) && !merges.has(post.exitRouteId) ? [{ path: `posts[${at}].exitRouteId`, message: "Only an exit route of the kind merge has posts" }] : [])),
  ];
}
