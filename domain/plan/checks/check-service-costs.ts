import { calculate } from "../../calculation/calculate";
import { prepare } from "../../calculation/prepare";
import { ServiceCostBelowZeroError, serviceCosts } from "../../costing/service-costs";
import { sumPence } from "../../money/sum-pence";
import { formatPounds } from "../../money/format-pounds";
import { penceToPounds, poundsToPence } from "../../money/money";
import { timesRatio, type Ratio } from "../../money/ratio";
import type { Plan } from "../plan";
import type { PlanProblem } from "../plan-problem";

/** Whole pence above this are not counted exactly when money is shared out: 2^53 − 1. */
const mostPence = BigInt(Number.MAX_SAFE_INTEGER);
const most = formatPounds(penceToPounds(mostPence));

/**
 * No service costs less than nothing in any year, and no sum is larger than can be counted to the penny: all costs of
 * all years, and a year of a base budget that its index raises. Needs a plan whose other checks are clean.
 */
export function checkServiceCosts(plan: Plan): PlanProblem[] {
  const calculated = calculate(prepare(plan));
  const { years, growth } = calculated.prepared;
  try {
    const costs = serviceCosts(calculated);
    return [...checkTotal(sumPence([...costs.values()].flat())), ...checkRaisedBudgets(plan, (index) => years.map((_, position) => growth(index, position)))];
  } catch (error) {
    if (!(error instanceof ServiceCostBelowZeroError)) throw error;
    const at = plan.services.findIndex((service) => service.id === error.serviceId);
    const message = `The costs and savings of ${plan.services[at]?.name ?? error.serviceId} sum to ${formatPounds(penceToPounds(error.pence))} in ${error.year}; a service cannot cost less than nothing`;
    return [{ path: `services[${at}]`, message }];
  }
}

const checkTotal = (total: bigint): PlanProblem[] =>
  total <= mostPence ? [] : [{ path: "costLines", message: `All costs of all years come to ${formatPounds(penceToPounds(total))}, and no more than ${most} can be counted to the penny; enter smaller amounts or fewer years` }];

const checkRaisedBudgets = ({ baseBudgets }: Plan, growthOf: (index: string) => readonly Ratio[]): PlanProblem[] =>
  baseBudgets.flatMap(({ index, amount }, at) =>
    index !== null && growthOf(index).some((growth) => timesRatio(poundsToPence(amount), growth) > mostPence) ? [{ path: `baseBudgets[${at}].index`, message: `The index "${index}" raises this budget above ${most} a year, the most that can be counted to the penny` }] : [],
  );
