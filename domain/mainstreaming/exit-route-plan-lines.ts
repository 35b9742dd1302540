import { exitRoutePart } from "./exit-route-lines";
import type { FinancialYear } from "../financial-year/financial-year";
import type { Growth } from "./exit-route-answer";
import type { ExitRouteAsk } from "./exit-route-ask";
import { moneyByYear, type NewLines } from "./money-by-year";

/** The lines a route adds that need nothing worked out: itself, its one-off cost, posts, contract, award and income. */
export function linesAsAsked(ask: ExitRouteAsk): NewLines {
  const { id, name, serviceId, awardId, route, effectiveOn, partnerId, redundancies, redundancyPayment, reason, basis } = ask;
  const run = { startsOn: effectiveOn, endsOn: null, partYear: "days" as const, basis };
  const cost = { ...run, serviceId, partnerId, index: null };
  return {
    exitRoutes: [{ id, name, serviceId, awardId, route, effectiveOn, partnerId, redundancies, redundancyPayment, reason, equalityImpact: ask.equalityImpact ?? null, overrideReason: ask.overrideReason ?? null }],
    posts: route === "merge" ? ask.posts.map((post, at) => ({ ...post, id: `${id}-post-${at + 1}`, exitRouteId: id })) : [],
    costLines: [
      ...(ask.oneOffCost === "0.00" ? [] : [{ ...cost, id: exitRoutePart(id, "closing"), name: `One-off cost: ${name}`, costType: "non-pay" as const, amount: ask.oneOffCost, recurrence: "one-off" as const }]),
      ...(route === "transfer to the voluntary sector" ? [{ ...cost, id: exitRoutePart(id, "contract"), name: `Contract: ${name}`, costType: "third party" as const, amount: ask.contractPrice, recurrence: "recurrent" as const }] : []),
      ...(route === "charge or trade" ? [{ ...cost, id: exitRoutePart(id, "income"), name: `Income: ${name}`, costType: "saving" as const, amount: `-${ask.income}`, recurrence: "recurrent" as const }] : []),
    ],
    ...(route === "other external funding"
      ? {
          awards: [{ ...run, ...ask.award, id: exitRoutePart(id, "award"), accountableBodyId: partnerId, restricted: true }],
          conditions: [{ id: exitRoutePart(id, "condition"), awardId: exitRoutePart(id, "award"), serviceId, clause: ask.reason }],
        }
      : {}),
  };
}

/** The cut of the cost, as a saving with its own amount in each year; no line where nothing is cut. */
export function cutLines(ask: ExitRouteAsk, years: readonly FinancialYear[], cut: readonly bigint[]): NewLines {
  if (cut.every((pence) => pence === 0n)) return {};
  const { line, statedAmounts } = moneyByYear(ask, years, { id: exitRoutePart(ask.id, "cut"), collection: "costLines", pence: cut.map((pence) => -pence) });
  return { costLines: [{ ...line, name: `Reduction: ${ask.name}`, serviceId: ask.serviceId, partnerId: ask.partnerId, costType: "saving", index: null }], statedAmounts };
}

/** Base-budget growth for the service, a line for each partner that pays anything. */
export function growthLines(ask: ExitRouteAsk, years: readonly FinancialYear[], growth: readonly Growth[]): NewLines {
  const lines = growth.flatMap(({ partnerId, pence }, at) => {
    if (pence.every((each) => each === 0n)) return [];
    const { line, statedAmounts } = moneyByYear(ask, years, { id: `${ask.id}-growth-${at + 1}`, collection: "baseBudgets", pence });
    return [{ budget: { ...line, name: `Base budget growth: ${ask.name}`, partnerId, growth: true, serviceId: ask.serviceId }, statedAmounts }];
  });
  return { baseBudgets: lines.map(({ budget }) => budget), statedAmounts: lines.flatMap(({ statedAmounts }) => statedAmounts) };
}
