import type { IndexGrowth } from "../costing/index-growth";
import { poundsByYear, sumPence } from "../costing/worked-line";
import type { FinancialYear } from "../financial-year/financial-year";
import { penceToPounds, poundsToPence } from "../money/money";
import { divideHalfUp, multiply, one, onePlus, readRatio, timesRatio, type Ratio } from "../money/ratio";
import type { EvaluatedMerge } from "../plan/evaluation";
import type { Line, Plan } from "../plan/plan";
import { redundancyPence } from "./redundancy";

/**
 * A year of one line of an establishment in whole pence: number × salary × (1 + on-cost) × (1 + overhead), rounded once.
 * 15 family workers at £24,000.00, on-cost 24%, overhead 12.5%: £502,200.00 (WE-34).
 */
export const establishmentPence = (post: Line<"posts">): bigint => payPence(post, onePlus(readRatio(post.overhead)));

/**
 * A post's pay in one year in whole pence, before overhead: number × salary × (1 + on-cost) × the index, compounded
 * exactly and rounded once. Three co-ordinators at £28,400.00 with 24% on-cost: £105,648.00, then £108,764.62 and
 * £111,483.73 after awards of 2.95% and 2.5% (WE-05).
 */
export const payPence = (post: Line<"posts">, factor: Ratio): bigint =>
  timesRatio(poundsToPence(post.salary), multiply(multiply(readRatio(post.number), onePlus(readRatio(post.onCost))), factor));

/** What a merge saves in a full year, whole pence: the establishment before less the one after. Negative when it costs more. */
export function mergeSavingPence(plan: Plan, route: Line<"exitRoutes">): bigint {
  return sidePence(plan, route, "before") - sidePence(plan, route, "after");
}

const sidePence = (plan: Plan, route: Line<"exitRoutes">, side: "before" | "after"): bigint =>
  sumPence(plan.posts.filter((post) => post.exitRouteId === route.id && post.side === side).map(establishmentPence));

/**
 * The establishment before and after a merge, its saving, its one-off cost and how soon the saving has paid for it.
 * Payback: one-off cost ÷ a twelfth of the yearly saving; rounded up to whole months, because a part of a month is not
 * yet paid back. Source: WE-34. £21,570.00 against £45,607.20 a year is 5.68 months, six to the month above.
 */
export function evaluateMerge(plan: Plan, route: Line<"exitRoutes">, years: readonly FinancialYear[], growth: IndexGrowth): EvaluatedMerge {
  const saving = mergeSavingPence(plan, route);
  const oneOff = redundancyPence(route);
  return {
    exitRouteId: route.id,
    name: route.name,
    before: penceToPounds(sidePence(plan, route, "before")),
    after: penceToPounds(sidePence(plan, route, "after")),
    recurrentSaving: penceToPounds(saving),
    oneOffCost: penceToPounds(oneOff),
    paybackMonths: saving > 0n ? Number((12n * oneOff + saving - 1n) / saving) : null,
    paybackMonthsExact: saving > 0n ? penceToPounds(divideHalfUp(1200n * oneOff, saving)) : null,
    posts: plan.posts
      .filter((post) => post.exitRouteId === route.id)
      .map((post) => ({
        id: post.id, name: post.name, side: post.side,
        pay: poundsByYear(years, years.map((_, position) => payPence(post, post.index === null ? one : growth(post.index, position)))),
      })),
  };
}
