import type { Allocation } from "../allocation/allocation";
import type { LinearSolver } from "../allocation/linear-program";
import type { UsedSource } from "../allocation/used-source";
import { calculate, type Calculated } from "../calculation/calculate";
import { evaluatedLines } from "../calculation/evaluated-lines";
import { prepare } from "../calculation/prepare";
import { workedSources } from "../calculation/worked-sources";
import { poundsByYear, recordByYear, sumByYear } from "../costing/worked-line";
import { sumPence } from "../money/sum-pence";
import type { FinancialYear } from "../financial-year/financial-year";
import { brokenFloors } from "../funding/broken-floors";
import type { FundingProblem } from "../funding/funding-problem";
import { lineOfBound } from "../funding/payment-bounds";
import { settledFunding, type SettledFunding } from "../funding/settled-funding";
import type { WorkedSource } from "../grants/sources";
import { evaluateMerge } from "../mainstreaming/merge";
import { childrenReachedIn, postsAtEndOf } from "../mainstreaming/provision-totals";
import { penceToPounds } from "../money/money";
import { evaluatePools } from "../pools/evaluate-pools";
import { checkConservation } from "./check-conservation";
import type { BrokenBound, EvaluatedLine, EvaluatedSource, Evaluation, PartnerFunding, Payment } from "./evaluation";
import { figuresOf } from "./figures";
import type { Plan } from "./plan";

/**
 * Works out everything a plan says, year by year. Pure: the same plan gives the same evaluation on every machine, and
 * the order of its lines does not matter, because they are first put in canonical order.
 *
 * Give it a plan that came through `readPlan`. Throws `ServiceCostBelowZeroError` when a service's savings exceed its
 * cost (`readPlan` refuses such a plan), `SolverNeededError` when a rate or bounds that cross decide who pays and no solver
 * was given, and `InvariantError` when a law of conservation is broken, which would be a
 * fault in the program.
 */
export const evaluate = (plan: Plan, solve: LinearSolver | null = null): Evaluation => evaluateCalculated(calculate(prepare(plan)), solve);

/**
 * `evaluate` for a plan whose costs and sources are worked out already, as after `recalculate`: decides who pays and
 * gives everything as text.
 */
export const evaluateCalculated = (calculated: Calculated, solve: LinearSolver | null = null): Evaluation => evaluateSettled(calculated, settledFunding(calculated, solve));

/** The same where it is decided already who pays. */
export function evaluateSettled(calculated: Calculated, { funding, allocation }: SettledFunding): Evaluation {
  const { plan, years, growth } = calculated.prepared;
  checkConservation(funding, allocation);
  const sources = funding.payers.map(({ source }, at): UsedSource => ({ ...source, counted: funding.problem.sources[at]!.available, used: allocation.used[at]!, carried: allocation.carried[at]!, left: allocation.left[at]! }));

  const inKind = givenInKind(calculated);
  const lines = evaluatedLines(calculated.costs, years);
  return {
    years,
    lines,
    sources: sources.map((source) => toEvaluatedSource(source, years)),
    inKind: inKind.map((source) => toEvaluatedLine(source, years)),
    payments: paymentsOf(funding, allocation, years),
    brokenBounds: [...brokenBounds(funding, allocation, years), ...brokenFloors(plan, years, funding, allocation)],
    figures: figuresOf(years, calculated.costs, sources, inKind),
    partners: plan.partners.map((partner) => partnerFunding(partner, sources, years)),
    pools: evaluatePools({ plan, years, funding, allocation, inKind }),
    posts: recordByYear(years, years.map((year) => postsAtEndOf(plan, year))),
    children: recordByYear(years, years.map((year) => childrenReachedIn(plan, year))),
    merges: plan.exitRoutes.filter((route) => route.route === "merge").map((route) => evaluateMerge(plan, route, years, growth)),
    hasSyntheticAmounts: [...lines, ...sources, ...inKind].some((line) => line.basis === "synthetic"),
  };
}

/** The payments by year, source and service; the portions of a service are added up again. */
function paymentsOf({ costs, payers }: FundingProblem, { payments }: Allocation, years: readonly FinancialYear[]): Payment[] {
  const added = new Map<string, { readonly year: number; readonly sourceId: string; readonly serviceId: string; readonly pence: bigint }>();
  for (const { source, cost, pence } of payments) {
    const [{ year, serviceId }, sourceId] = [costs[cost]!, payers[source]!.source.id];
    const key = `${year} ${source} ${serviceId}`;
    added.set(key, { year, sourceId, serviceId, pence: (added.get(key)?.pence ?? 0n) + pence });
  }
  return [...added.values()].sort((one, other) => one.year - other.year).map(({ year, sourceId, serviceId, pence }) => ({ year: years[year]!, sourceId, serviceId, amount: penceToPounds(pence) }));
}

function brokenBounds({ problem, payers }: FundingProblem, { unmetBounds }: Allocation, years: readonly FinancialYear[]): BrokenBound[] {
  return unmetBounds.flatMap(({ id, pence }) => {
    const bound = problem.bounds.find((one) => one.id === id);
    return bound === undefined ? [] : [{ id: lineOfBound(id), year: years[bound.year]!, sourceId: payers[bound.source]!.source.id, short: penceToPounds(pence) }];
  });
}

/** The base budgets that are no money. */
function givenInKind(calculated: Calculated): WorkedSource[] {
  const ids = new Set(calculated.prepared.plan.baseBudgets.filter(({ inKind }) => inKind).map(({ id }) => id));
  return ids.size === 0 ? [] : workedSources(calculated).filter(({ id }) => ids.has(id));
}

const toEvaluatedLine = ({ collection, id, name, partnerId, serviceId, recurrence, basis, pence, rules }: WorkedSource, years: readonly FinancialYear[]): EvaluatedLine => ({
  collection, id, name, partnerId, serviceId, recurrence, basis, amounts: poundsByYear(years, pence), rules: recordByYear(years, rules),
});

function toEvaluatedSource(source: UsedSource, years: readonly FinancialYear[]): EvaluatedSource {
  const { sourceKind, restricted, certainty, counted, used, carried, left } = source;
  return {
    ...toEvaluatedLine(source, years),
    sourceKind,
    restricted,
    certainty: recordByYear(years, certainty),
    counted: poundsByYear(years, counted),
    used: poundsByYear(years, used),
    carriedForward: poundsByYear(years, carried),
    unspent: poundsByYear(years, left),
  };
}

/** What one partner's base budget pays, today's and growth; grants it is accountable for are not its own money. */
function partnerFunding(partner: { readonly id: string; readonly name: string }, sources: readonly UsedSource[], years: readonly FinancialYear[]): PartnerFunding {
  const usedOf = (kind: EvaluatedSource["sourceKind"]): bigint[] =>
    sumByYear(sources.filter((source) => source.sourceKind === kind && source.partnerId === partner.id).map((source) => ({ pence: source.used })), years.length);
  const grown = usedOf("base budget growth");
  return { partnerId: partner.id, name: partner.name, baseToday: poundsByYear(years, usedOf("base budget today")), growth: poundsByYear(years, grown), growthTotal: penceToPounds(sumPence(grown)) };
}
