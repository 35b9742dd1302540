import type { FinancialYear } from "../financial-year/financial-year";
import type { Pounds } from "../plan/fields";
import type { PoolEvaluation, PoolPlan } from "./pool-partner";

export interface OnlyPool {
  readonly plan: PoolPlan;
  readonly evaluation: PoolEvaluation;
}

/** What an outturn of one pool in one year needs and nothing else, so that a page need not send a whole plan to the browser. */
export function onlyPool(plan: PoolPlan, evaluation: PoolEvaluation, poolId: string, year: FinancialYear): OnlyPool {
  const services = plan.services.filter((service) => service.poolId === poolId);
  const schemes = new Set(services.map(({ id }) => id));
  const riskRules = plan.riskRules.filter((rule) => rule.poolId === poolId);
  const rules = new Set(riskRules.map(({ id }) => id));
  const inYear = (byYear: Readonly<Record<FinancialYear, Pounds>>): Record<FinancialYear, Pounds> => ({ [year]: byYear[year]! });
  return {
    plan: { pools: plan.pools.filter(({ id }) => id === poolId), services, riskRules, riskShares: plan.riskShares.filter(({ riskRuleId }) => rules.has(riskRuleId)), waterfallSteps: plan.waterfallSteps.filter((step) => step.poolId === poolId) },
    evaluation: {
      partners: evaluation.partners.map(({ partnerId, name, growthTotal }) => ({ partnerId, name, growthTotal, baseToday: {}, growth: {} })),
      pools: evaluation.pools.filter((pool) => pool.poolId === poolId).map((pool) => ({ ...pool, beside: [], schemes: [], contributions: pool.contributions.map(({ cash, inKind, ...partner }) => ({ ...partner, cash: inYear(cash), inKind: inYear(inKind) })) })),
      lines: evaluation.lines.filter(({ serviceId }) => serviceId !== null && schemes.has(serviceId)),
    },
  };
}
