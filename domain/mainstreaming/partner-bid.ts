import { ratio, timesRatio } from "../money/ratio";
import { sumPence } from "../money/sum-pence";
import type { FinancialYear } from "../financial-year/financial-year";
import type { Evaluation } from "../plan/evaluation";
import type { Plan } from "../plan/plan";
import { penceIn } from "./exit-route-need";
import { type GrowthCauses, workGrowthBid, type WorkedBidYear } from "./growth-bid";
import { growthBidOf } from "./growth-bid-of";

/** One year of what a partner is asked for, whole pence. */
export interface PartnerBidYear extends GrowthCauses {
  readonly year: FinancialYear;
  /** Its growth against the year before. */
  readonly increment: bigint;
  /** Its increments so far. */
  readonly cumulative: bigint;
  /** What savings in the plan's costs take off that partner more than in the year before. */
  readonly offset: bigint;
  /** Growth less savings. */
  readonly worked: WorkedBidYear;
}

/**
 * A partner's part of the growth bid, for each year after the plan's first. The causes are the plan's own, in the
 * proportion in which the partner's growth stands to the rise of the whole need, each rounded once; policy takes what
 * rounding leaves, so that the causes sum to the increment. Where the need as a whole does not rise, all of it is policy.
 * A saving counts below nought in a cost, so its growth offsets the bid.
 */
export function partnerBid(plan: Plan, evaluation: Evaluation, partnerId: string): PartnerBidYear[] {
  const partner = evaluation.partners.find((each) => each.partnerId === partnerId);
  const growthIn = (year: FinancialYear): bigint => (partner === undefined ? 0n : penceIn(partner.growth, year));
  const savings = new Set(plan.costLines.filter(({ costType }) => costType === "saving").map(({ id }) => id));
  const own = evaluation.lines.filter((line) => line.partnerId === partnerId && line.recurrence === "recurrent" && (savings.has(line.id) || line.collection === "exitRoutes"));
  const savedIn = (year: FinancialYear): bigint => -sumPence(own.map((line) => penceIn(line.amounts, year)));
  const rises = growthBidOf(evaluation, plan).map((whole, at) => {
    const before = evaluation.years[at] ?? whole.year;
    return { whole, increment: growthIn(whole.year) - growthIn(before), offset: savedIn(whole.year) - savedIn(before) };
  });
  const worked = workGrowthBid(rises, "recurrent");
  let cumulative = 0n;
  return rises.map(({ whole, increment, offset }, at) => {
    cumulative += increment;
    const net = worked[at] ?? { net: 0n, level: 0n, change: 0n };
    return { year: whole.year, increment, cumulative, offset, worked: net, ...partOf(whole, increment) };
  });
}

function partOf(whole: GrowthCauses & { readonly increment: bigint }, increment: bigint): GrowthCauses {
  if (whole.increment === 0n) return { grantFallOut: 0n, inflation: 0n, demand: 0n, policy: increment };
  const sign = whole.increment < 0n ? -1n : 1n;
  const share = ratio(increment * sign, whole.increment * sign);
  const part = (pence: bigint): bigint => timesRatio(pence, share);
  const [grantFallOut, inflation, demand] = [part(whole.grantFallOut), part(whole.inflation), part(whole.demand)];
  return { grantFallOut, inflation, demand, policy: increment - grantFallOut - inflation - demand };
}
