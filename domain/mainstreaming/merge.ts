import type { IndexGrowth } from "../costing/index-growth";
import { poundsByYear } from "../costing/worked-line";
import { sumPence } from "../money/sum-pence";
import type { FinancialYear, IsoDate } from "../financial-year/financial-year";
import { shareOfYear } from "../financial-year/share-of-year";
import { penceToPounds, poundsToPence } from "../money/money";
import { multiply, one, onePlus, readRatio, timesRatio, type Ratio } from "../money/ratio";
import type { EvaluatedMerge } from "../plan/evaluation";
import type { Line, Plan } from "../plan/plan";
import { paybackOf } from "./payback";
import { redundancyPence } from "./redundancy";

/** A line of an establishment: how many posts, and what one of them costs. */
type PaidPost = Pick<Line<"posts">, "number" | "salary" | "onCost" | "overhead">;

/**
 * A year of one line of an establishment in whole pence: number × salary × (1 + on-cost) × (1 + overhead), rounded once.
 * 15 family workers at £24,000.00, on-cost 24%, overhead 12.5%: £502,200.00 (WE-34).
 */
export const establishmentPence = (post: PaidPost): bigint => payPence(post, onePlus(readRatio(post.overhead)));

/**
 * A post's pay in one year in whole pence, before overhead: number × salary × (1 + on-cost) × the index, compounded
 * exactly and rounded once. Three co-ordinators at £28,400.00 with 24% on-cost: £105,648.00, then £108,764.62 and
 * £111,483.73 after awards of 2.95% and 2.5% (WE-05).
 */
export const payPence = (post: Omit<PaidPost, "overhead">, factor: Ratio): bigint =>
  timesRatio(poundsToPence(post.salary), multiply(multiply(readRatio(post.number), onePlus(readRatio(post.onCost))), factor));

/** What a merge saves in a full year, whole pence: the establishment before less the one after. Negative when it costs more. */
export function mergeSavingPence(plan: Plan, route: Line<"exitRoutes">): bigint {
  return sidePence(plan, route, "before") - sidePence(plan, route, "after");
}

/**
 * A merge's saving in each year, whole pence: the yearly saving, flat, from the day it takes effect, and by its share
 * of the year in the first. £45,607.20 a year from 1 October 2006 is £22,741.12 by days and £22,803.60 by months.
 */
export const mergeSavingByYear = (yearlySaving: bigint, effectiveOn: IsoDate, years: readonly FinancialYear[], countedBy: "days" | "months"): bigint[] =>
  years.map((year) => timesRatio(yearlySaving, shareOfYear(year, { startsOn: effectiveOn, endsOn: null }, countedBy)));

const sidePence = (plan: Plan, route: Line<"exitRoutes">, side: "before" | "after"): bigint =>
  sumPence(plan.posts.filter((post) => post.exitRouteId === route.id && post.side === side).map(establishmentPence));

/**
 * The establishment before and after a merge, its saving, its one-off cost and how soon the saving has paid for it.
 * Source: WE-34.
 */
export function evaluateMerge(plan: Plan, route: Line<"exitRoutes">, years: readonly FinancialYear[], growth: IndexGrowth): EvaluatedMerge {
  const saving = mergeSavingPence(plan, route);
  const oneOff = redundancyPence(route);
  const payback = paybackOf(oneOff, saving);
  return {
    exitRouteId: route.id,
    name: route.name,
    before: penceToPounds(sidePence(plan, route, "before")),
    after: penceToPounds(sidePence(plan, route, "after")),
    recurrentSaving: penceToPounds(saving),
    oneOffCost: penceToPounds(oneOff),
    paybackMonths: payback === null ? null : Number(payback.months),
    paybackMonthsExact: payback === null ? null : penceToPounds(payback.hundredths),
    posts: plan.posts
      .filter((post) => post.exitRouteId === route.id)
      .map((post) => ({
        id: post.id, name: post.name, side: post.side,
        pay: poundsByYear(years, years.map((_, position) => payPence(post, post.index === null ? one : growth(post.index, position)))),
      })),
  };
}
