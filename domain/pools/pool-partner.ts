import type { FinancialYear } from "../financial-year/financial-year";
import { poundsToPence } from "../money/money";
import type { Pounds } from "../plan/fields";
import type { Evaluation } from "../plan/evaluation";
import { invariant } from "../plan/invariant";
import type { Line, Plan } from "../plan/plan";
import type { EvaluatedPool } from "./evaluated-pool";

/** A partner of a pool in one year, in whole pence. */
export interface PoolPartner {
  readonly partnerId: string;
  readonly name: string;
  readonly cash: bigint;
  readonly inKind: bigint;
  /** Its contribution as the agreement counts it for the proportions: cash, or cash and in kind. */
  readonly weight: bigint;
}

/** What of a plan and its evaluation an outturn of a pool needs; a browser is given no more than that. */
export type PoolPlan = Pick<Plan, "pools" | "services" | "riskRules" | "riskShares" | "waterfallSteps">;
export type PoolEvaluation = Pick<Evaluation, "partners" | "pools" | "lines">;

/** A pool with what was worked out of it. */
export interface FoundPool {
  readonly pool: Line<"pools">;
  readonly evaluated: EvaluatedPool;
}

/** The pool of a plan by its id. Throws `InvariantError` when the plan has none of that id. */
export function foundPool(plan: Pick<Plan, "pools">, evaluation: Pick<Evaluation, "pools">, poolId: string): FoundPool {
  const [pool, evaluated] = [plan.pools.find(({ id }) => id === poolId), evaluation.pools.find((each) => each.poolId === poolId)];
  invariant(pool !== undefined && evaluated !== undefined, `The plan has no pool "${poolId}"`);
  return { pool, evaluated };
}

/** The amount of a year in whole pence. Throws `InvariantError` for a year outside the plan. */
export function penceIn(byYear: Readonly<Record<FinancialYear, Pounds>>, year: FinancialYear): bigint {
  const amount = byYear[year];
  invariant(amount !== undefined, `${year} is not a year of the plan`);
  return poundsToPence(amount);
}

/**
 * Who has a place in a pool, in the order in which partners are evaluated: whoever contributes, the host, who commissions
 * one of its schemes and who is named in one of its risk rules. A contribution in kind counts in the weights only where
 * the agreement says so (WE-33).
 */
export function poolPartners(plan: PoolPlan, evaluation: PoolEvaluation, poolId: string, year: FinancialYear): PoolPartner[] {
  const { pool, evaluated } = foundPool(plan, evaluation, poolId);
  const rules = new Set(plan.riskRules.filter((rule) => rule.poolId === poolId).map(({ id }) => id));
  const named = new Set([
    pool.hostId, ...evaluated.contributions.map(({ partnerId }) => partnerId), ...plan.services.filter((service) => service.poolId === poolId).map(commissionerOf),
    ...plan.riskShares.filter(({ riskRuleId }) => rules.has(riskRuleId)).map(({ partnerId }) => partnerId),
  ]);
  return evaluation.partners.filter(({ partnerId }) => named.has(partnerId)).map(({ partnerId, name }) => {
    const given = evaluated.contributions.find((contribution) => contribution.partnerId === partnerId);
    const [cash, inKind] = given === undefined ? [0n, 0n] : [penceIn(given.cash, year), penceIn(given.inKind, year)];
    return { partnerId, name, cash, inKind, weight: pool.riskBasis === "cash and in kind" ? cash + inKind : cash };
  });
}

/** Who answers for a scheme: the partner that commissions it, and where nobody has said, the one that provides it. */
export const commissionerOf = ({ commissionerId, providerId }: Pick<Line<"services">, "commissionerId" | "providerId">): string => commissionerId ?? providerId;
