import type { FinancialYear } from "../financial-year/financial-year";
import { sumPence } from "../money/sum-pence";
import type { Evaluation } from "../plan/evaluation";
import type { Plan } from "../plan/plan";
import { type BudgetMove, budgetMoves, rollBudgetForward, type RolledYear } from "./budget-roll-forward";
import { penceIn } from "./exit-route-need";
import { growthBidOf } from "./growth-bid-of";

export interface PlanRolledYear extends RolledYear {
  readonly year: FinancialYear;
  readonly moves: Readonly<Record<BudgetMove, bigint>>;
  /** Base budget paid today: what the requirement has to be met from if no growth is agreed. */
  readonly resources: bigint;
}

/**
 * A plan's need of base budgets rolled forward as a medium-term financial plan does, for each year after its first.
 * What is brought forward is the requirement of the year before: recurrent cost less what grants pay. The growth bid's
 * causes stand under the plan's own headings: inflation as pay and inflation, grant fall-out as grant removed, savings
 * apart from what else was decided, the rest as pressures. The gap is what growth is asked for, agreed or not.
 * One-off cost stands outside, as it stands outside the gap. Source: WE-07 in the layout of WE-40; in 2006/07 the
 * requirement is £164,785.32 against £30,000.00, a gap of £134,785.32.
 */
export function rollPlanForward(plan: Plan, evaluation: Evaluation): PlanRolledYear[] {
  const { figures, years, lines } = evaluation;
  const [first] = years;
  if (first === undefined) return [];
  const savings = new Set(plan.costLines.filter(({ costType }) => costType === "saving").map(({ id }) => id));
  const saved = lines.filter((line) => line.recurrence === "recurrent" && (savings.has(line.id) || line.collection === "exitRoutes"));
  const savedIn = (year: FinancialYear): bigint => sumPence(saved.map((line) => penceIn(line.amounts, year)));
  const requirement = (year: FinancialYear): bigint => [figures.gap, figures.growth, figures.baseToday].reduce((sum, figure) => sum + penceIn(figure.byYear, year), 0n);
  const budgets = growthBidOf(evaluation, plan).map((bid, at) => {
    const before = years[at] ?? bid.year;
    const [saving, base] = [savedIn(bid.year) - savedIn(before), penceIn(figures.baseToday.byYear, bid.year) - penceIn(figures.baseToday.byYear, before)];
    const none = Object.fromEntries(budgetMoves.map((move) => [move, 0n])) as Record<BudgetMove, bigint>;
    return {
      year: bid.year, resources: penceIn(figures.baseToday.byYear, bid.year),
      moves: { ...none, "pay and inflation": bid.inflation, "grant removed": bid.grantFallOut, pressures: bid.demand + bid.policy + base - saving, savings: saving },
    };
  });
  return rollBudgetForward(requirement(first), budgets, "the budget requirement").map((rolled, at) => ({ ...rolled, ...budgets[at]! }));
}
