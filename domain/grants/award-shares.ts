import { allocatePence } from "../money/allocate";
import { penceToPounds, poundsToPence } from "../money/money";
import { isOne, readRatio, sumRatios, timesRatio } from "../money/ratio";
import { wholeWeights } from "../money/whole-weights";
import type { EvaluatedSource, Evaluation } from "../plan/evaluation";
import type { FinancialYear } from "../financial-year/financial-year";
import type { Pounds } from "../plan/fields";
import type { Line, Plan } from "../plan/plan";

/** The least or the most of a year's award that is for something, and what the plan spends on it. */
export interface SubShare {
  readonly condition: Line<"conditions">;
  readonly amount: Pounds;
  readonly spent: Pounds;
  readonly isKept: boolean;
}

/**
 * The sub-shares of an award in a year, in pounds. Shares of one kind that total one are split so that they sum to the
 * award; others are rounded once each. Source: WE-16, £1,234,567.89 by 30/50/15/5; WE-17, a quarter of £180,000.00.
 */
export function subSharesOf(plan: Plan, evaluation: Evaluation, source: EvaluatedSource, year: FinancialYear): SubShare[] {
  const available = poundsToPence(source.counted[year] ?? ("0.00" as Pounds));
  return (["minimum share", "maximum share"] as const).flatMap((kind) => {
    const conditions = plan.conditions.filter((line) => line.awardId === source.id && line.kind === kind);
    const shares = conditions.map(({ share }) => readRatio(share ?? "0"));
    const amounts = shares.length > 0 && isOne(sumRatios(shares)) ? allocatePence(available, wholeWeights(shares)) : shares.map((share) => timesRatio(available, share));
    return conditions.map((condition, place) => {
      const [amount, spent] = [amounts[place]!, spentOn(plan, evaluation, source.id, year, condition)];
      return { condition, amount: penceToPounds(amount), spent: penceToPounds(spent), isKept: kind === "minimum share" ? spent >= amount : spent <= amount };
    });
  });
}

function spentOn(plan: Plan, { payments }: Evaluation, sourceId: string, year: FinancialYear, { serviceId, words }: Line<"conditions">): bigint {
  const meant = new Set(plan.services.filter(({ id, purpose }) => (serviceId === null || id === serviceId) && (words === null || purpose === words)).map(({ id }) => id));
  return payments.reduce((total, payment) => (payment.sourceId === sourceId && payment.year === year && meant.has(payment.serviceId) ? total + poundsToPence(payment.amount) : total), 0n);
}
