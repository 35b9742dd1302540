import { calculate } from "../calculation/calculate";
import { prepare } from "../calculation/prepare";
import type { FinancialYear } from "../financial-year/financial-year";
import { fundingProblem } from "../funding/funding-problem";
import { penceToPounds, poundsToPence } from "../money/money";
import { divideHalfUp, readRatio } from "../money/ratio";
import { sumPence } from "../money/sum-pence";
import type { EvaluatedSource } from "../plan/evaluation";
import type { Pounds } from "../plan/fields";
import type { Line, Plan } from "../plan/plan";
import { rateBasedGrant } from "./rate-based-grant";

/** A rate of eligible cost in one year: what is approved, what the grant earns, and what others match it with. */
export interface RateInYear {
  readonly year: FinancialYear;
  /** The spend that the most of the grant is the rate of; null where the terms name no most. */
  readonly approved: Pounds | null;
  readonly eligible: Pounds;
  readonly paid: Pounds;
  readonly earned: Pounds;
  readonly repay: Pounds;
  readonly due: Pounds;
  readonly match: Pounds;
}

/**
 * What a grant at a rate earns of the cost that its terms admit, year by year; the years without eligible cost and money are left out.
 * Source: WE-19. 60% of £185,333.33 earns £111,200.00 of £120,000.00 paid: £8,800.00 goes back, £74,133.33 is matched.
 */
export function rateInYears(plan: Plan, source: EvaluatedSource, condition: Line<"conditions">, years: readonly FinancialYear[]): RateInYear[] {
  const { costs, payers } = fundingProblem(calculate(prepare(plan)));
  const payer = payers.find((each) => each.source.id === source.id);
  const rate = readRatio(condition.share ?? "0");
  return years.flatMap((year, at): RateInYear[] => {
    const eligible = sumPence(costs.filter((cost) => cost.year === at && (condition.serviceId === null || cost.serviceId === condition.serviceId) && payer?.admits(cost) === true).map(({ pence }) => pence));
    const paid = poundsToPence(source.counted[year] ?? ("0.00" as Pounds));
    if (paid === 0n) return [];
    const approved = condition.amount === null || rate.numerator === 0n ? null : divideHalfUp(poundsToPence(condition.amount) * rate.denominator, rate.numerator);
    const { earned, repay, due, own } = rateBasedGrant(rate, approved ?? eligible, paid, eligible);
    return [{ year, approved: approved === null ? null : penceToPounds(approved), eligible: penceToPounds(eligible), paid: penceToPounds(paid), earned: penceToPounds(earned), repay: penceToPounds(repay), due: penceToPounds(due), match: penceToPounds(own) }];
  });
}
