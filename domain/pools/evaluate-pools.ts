import type { Allocation } from "../allocation/allocation";
import { poundsByYear, sumByYear } from "../costing/worked-line";
import type { FinancialYear } from "../financial-year/financial-year";
import type { FundingProblem } from "../funding/funding-problem";
import type { WorkedSource } from "../grants/sources";
import type { ByYear } from "../plan/evaluation";
import { invariant } from "../plan/invariant";
import type { Line, Plan } from "../plan/plan";
import type { EvaluatedPool, MoneyBesidePool, PoolContribution, PoolRisk, PoolScheme } from "./evaluated-pool";
import { unmetRisk } from "./unmet-risk";

/** Whole pence by year. */
type Pence = readonly bigint[];

/** A plan and who pays what in it, as the pools read it. */
export interface PaidPlan {
  readonly plan: Plan;
  readonly years: readonly FinancialYear[];
  readonly funding: FundingProblem;
  readonly allocation: Allocation;
  /** The base budgets given in kind. */
  readonly inKind: readonly WorkedSource[];
}

/** A scheme in whole pence; what pays for it by position of the source. */
interface Scheme {
  readonly service: Line<"services">;
  readonly cost: Pence;
  readonly unmet: Pence;
  readonly paid: ReadonlyMap<number, Pence>;
}

/**
 * Every pooled fund of a plan: who puts in what, what it pays for, what stands beside it, and who would bear what nothing
 * meets. Cash in is paid out or unallocated, and a scheme's cost is what the pool pays, what others pay and what is
 * unmet; only pooled money is a contribution. These laws are checked on every run: throws `InvariantError`.
 * Source: section 75 agreements and the memorandum account of the host; aligned money never enters it.
 */
export function evaluatePools(paidPlan: PaidPlan): EvaluatedPool[] {
  if (paidPlan.plan.pools.length === 0) return [];
  const schemes = schemesOf(paidPlan);
  return paidPlan.plan.pools.map((pool) => evaluatePool(pool, schemes.filter(({ service }) => service.poolId === pool.id), paidPlan));
}

function schemesOf({ plan, years, funding: { costs }, allocation: { payments, unmet } }: PaidPlan): Scheme[] {
  const schemes = new Map(plan.services.filter(({ poolId }) => poolId !== null).map((service) => [service.id, { service, cost: years.map(() => 0n), unmet: years.map(() => 0n), paid: new Map<number, bigint[]>() }]));
  costs.forEach(({ serviceId, year, pence }, at) => {
    const scheme = schemes.get(serviceId);
    if (scheme === undefined) return;
    scheme.cost[year]! += pence;
    scheme.unmet[year]! += unmet[at]!;
  });
  for (const { source, cost, pence } of payments) {
    const { serviceId, year } = costs[cost]!;
    const scheme = schemes.get(serviceId);
    if (scheme === undefined) continue;
    const paid = scheme.paid.get(source) ?? years.map(() => 0n);
    paid[year]! += pence;
    scheme.paid.set(source, paid);
  }
  return [...schemes.values()];
}

function evaluatePool(pool: Line<"pools">, schemes: readonly Scheme[], paidPlan: PaidPlan): EvaluatedPool {
  const { plan, years, funding: { problem, payers }, allocation: { left } } = paidPlan;
  const budgets = new Map(plan.baseBudgets.filter(({ poolId }) => poolId === pool.id).map((budget) => [budget.id, budget]));
  for (const { id, arrangement } of budgets.values()) invariant(arrangement === "pooled", `"${id}" is ${arrangement} and stands in the pool "${pool.id}"`);
  const pooled = payers.flatMap(({ source }, at) => (budgets.has(source.id) ? [{ at, partnerId: source.partnerId, serviceId: source.serviceId, pence: problem.sources[at]!.available, left: left[at]! }] : []));
  const isPooled = new Set(pooled.map(({ at }) => at));
  const total = (each: readonly Pence[]): bigint[] => sumByYear(each.map((pence) => ({ pence })), years.length);
  const shown = (pence: Pence): ByYear => poundsByYear(years, pence);

  const paidTo = ({ paid }: Scheme, byPool: boolean): bigint[] => total([...paid].filter(([source]) => isPooled.has(source) === byPool).map(([, pence]) => pence));
  const leftFor = ({ service }: Scheme): bigint[] => total(pooled.filter(({ serviceId }) => serviceId === service.id).map((budget) => budget.left));
  const [income, paidOut, unallocated] = [sumByYear(pooled, years.length), total(schemes.map((scheme) => paidTo(scheme, true))), total(pooled.map((budget) => budget.left))];
  years.forEach((year, at) => {
    invariant(income[at] === paidOut[at]! + unallocated[at]!, `What is paid into the pool "${pool.id}" in ${year} is not what it pays and what it leaves`);
    for (const scheme of schemes) invariant(scheme.cost[at] === paidTo(scheme, true)[at]! + paidTo(scheme, false)[at]! + scheme.unmet[at]!, `The cost of "${scheme.service.id}" in ${year} is not what is paid for it and what is unmet`);
  });

  const cashOf = (partnerId: string): bigint[] => sumByYear(pooled.filter((budget) => budget.partnerId === partnerId), years.length);
  const risks = years.map((_, at) => unmetRisk(pool, schemes.map((scheme) => ({ providerId: scheme.service.providerId, unmet: scheme.unmet[at]!, left: leftFor(scheme)[at]! })), plan.partners.map(({ id }) => ({ id, cash: cashOf(id)[at]! }))));
  return {
    poolId: pool.id, name: pool.name, hostId: pool.hostId,
    contributions: contributionsOf([...budgets.values()], paidPlan, cashOf),
    income: shown(income), paidOut: shown(paidOut), unallocated: shown(unallocated),
    schemes: schemes.map((scheme): PoolScheme => ({
      serviceId: scheme.service.id, name: scheme.service.name, cost: shown(scheme.cost), paidByPool: shown(paidTo(scheme, true)),
      paidBeside: shown(paidTo(scheme, false)), unmet: shown(scheme.unmet), left: shown(leftFor(scheme)),
    })),
    beside: besideOf(schemes, isPooled, paidPlan),
    unmet: shown(total(schemes.map(({ unmet }) => unmet))),
    coveredByNetting: shown(risks.map(({ covered }) => covered)),
    risk: plan.partners.flatMap(({ id, name }, at): PoolRisk[] => {
      const bears = risks.map(({ parts }) => parts[at]!);
      return bears.every((pence) => pence === 0n) ? [] : [{ partnerId: id, name, bears: shown(bears) }];
    }),
    toAgree: shown(risks.map(({ toAgree }) => toAgree)),
  };
}

function contributionsOf(budgets: readonly Line<"baseBudgets">[], { plan, years, inKind }: PaidPlan, cashOf: (partnerId: string) => Pence): PoolContribution[] {
  const ids = new Set(budgets.map(({ id }) => id));
  const giving = new Set(budgets.map(({ partnerId }) => partnerId));
  return plan.partners.filter(({ id }) => giving.has(id)).map(({ id, name }) => ({
    partnerId: id, name, cash: poundsByYear(years, cashOf(id)),
    inKind: poundsByYear(years, sumByYear(inKind.filter((given) => ids.has(given.id) && given.partnerId === id), years.length)),
  }));
}

/** Whatever else pays for the schemes, and what partners set aside for one of them without putting it into the pool. */
function besideOf(schemes: readonly Scheme[], isPooled: ReadonlySet<number>, { plan, years, funding: { problem, payers } }: PaidPlan): MoneyBesidePool[] {
  const arrangements = new Map(plan.baseBudgets.map(({ id, arrangement }) => [id, arrangement]));
  const ids = new Set(schemes.map(({ service }) => service.id));
  return payers.flatMap(({ source: { id, name, partnerId, serviceId, sourceKind } }, at): MoneyBesidePool[] => {
    const arrangement = arrangements.get(id) ?? null;
    const paid = schemes.flatMap((scheme) => { const pence = scheme.paid.get(at); return pence === undefined ? [] : [{ pence }]; });
    const setAside = arrangement !== null && arrangement !== "own" && serviceId !== null && ids.has(serviceId);
    if (isPooled.has(at) || arrangement === "pooled" || (paid.length === 0 && !setAside)) return [];
    return [{ sourceId: id, name, partnerId, sourceKind, arrangement, available: poundsByYear(years, problem.sources[at]!.available), paid: poundsByYear(years, sumByYear(paid, years.length)) }];
  });
}
