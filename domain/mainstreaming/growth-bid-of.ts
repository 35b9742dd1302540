import { indexGrowth } from "../costing/index-growth";
import type { FinancialYear } from "../financial-year/financial-year";
import { shareOfYear } from "../financial-year/share-of-year";
import { poundsToPence } from "../money/money";
import { multiply, timesRatio } from "../money/ratio";
import type { EvaluatedLine, Evaluation } from "../plan/evaluation";
import type { Line, Plan } from "../plan/plan";
import { costLinesOfExitRoutes } from "./exit-route-lines";
import { penceIn } from "./exit-route-need";
import type { GrowthCauses } from "./growth-bid";

/** One year of a bid drawn from a plan: how much more base-budget growth is needed than in the year before, and why. */
export interface PlannedBidYear extends GrowthCauses {
  readonly year: FinancialYear;
  /** The rise of gap and growth together, whole pence. */
  readonly increment: bigint;
  /** The rises so far: what is needed above the first year. */
  readonly cumulative: bigint;
}

/**
 * The growth bid of an evaluated plan, for each year after its first. What is needed is the gap and the growth already
 * planned, so a plan that closes its gap asks for as much as one that leaves it open. The four causes sum to the rise
 * of every year exactly:
 *
 * - grant fall-out: what available grants fall by, used or not;
 * - inflation: what the index alone adds to a cost, at the volume of the year;
 * - demand: what costs that begin, end or run for another part of the year add, at last year's prices;
 * - policy: what was decided: stated amounts, savings, exit routes, base budgets paid today, and grant that becomes
 *   unspendable or stops being so.
 *
 * Source: the growth bids of medium-term plans; WE-07. In 2006/07 £124,849.32 of grant falls out and prices add
 * £9,936.00: £134,785.32. `plan` is the plan that was evaluated.
 */
export function growthBidOf(evaluation: Evaluation, plan: Plan): PlannedBidYear[] {
  const causeOf = costCauses(evaluation, plan);
  const need = (year: FinancialYear): bigint => penceIn(evaluation.figures.gap.byYear, year) + penceIn(evaluation.figures.growth.byYear, year);
  let cumulative = 0n;
  return evaluation.years.slice(1).map((year, at) => {
    const before = evaluation.years[at] ?? year;
    const rise = (read: (of: FinancialYear) => bigint): bigint => read(year) - read(before);
    const grants = evaluation.sources.filter((source) => source.sourceKind === "grant");
    const available = rise((of) => grants.reduce((sum, grant) => sum + penceIn(grant.amounts, of), 0n));
    const used = rise((of) => penceIn(evaluation.figures.grants.byYear, of));
    const baseToday = rise((of) => penceIn(evaluation.figures.baseToday.byYear, of));
    const cost = evaluation.lines.filter((line) => line.recurrence === "recurrent").map((line) => causeOf(line, before, year)).reduce(add, none);
    const increment = rise(need);
    cumulative += increment;
    return { year, increment, cumulative, ...cost, grantFallOut: -available, policy: cost.policy + available - used - baseToday };
  });
}

const none: GrowthCauses = { grantFallOut: 0n, inflation: 0n, demand: 0n, policy: 0n };
const add = (one: GrowthCauses, other: GrowthCauses): GrowthCauses => ({
  grantFallOut: one.grantFallOut + other.grantFallOut, inflation: one.inflation + other.inflation, demand: one.demand + other.demand, policy: one.policy + other.policy,
});

/** Why one line costs more in a year than in the one before. */
function costCauses(evaluation: Evaluation, plan: Plan): (line: EvaluatedLine, before: FinancialYear, year: FinancialYear) => GrowthCauses {
  const growth = indexGrowth(plan, evaluation.years);
  const planned = new Map<string, Line<"costLines">>(plan.costLines.map((line) => [line.id, line]));
  const ofExitRoutes = costLinesOfExitRoutes(plan);
  return ({ id, collection, amounts, rules }, before, year) => {
    const rise = penceIn(amounts, year) - penceIn(amounts, before);
    const line = collection === "costLines" ? planned.get(id) : undefined;
    const decided = line === undefined || line.costType === "saving" || ofExitRoutes.has(id) || rules[before] === "stated-amount" || rules[year] === "stated-amount";
    if (decided) return { ...none, policy: rise };
    const atLastPrices = timesRatio(poundsToPence(line.amount), multiply(growth(line.index, evaluation.years.indexOf(before)), shareOfYear(year, line, line.partYear)));
    const inflation = penceIn(amounts, year) - atLastPrices;
    return { ...none, inflation, demand: rise - inflation };
  };
}
