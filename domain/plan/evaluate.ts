import { inOrderOfSpending } from "../allocation/source-order";
import { payRestrictedMoneyFirst } from "../allocation/restricted-money-first";
import type { UsedSource, WorkedPayment } from "../allocation/used-source";
import { calculate, type Calculated } from "../calculation/calculate";
import { evaluatedLines } from "../calculation/evaluated-lines";
import { prepare } from "../calculation/prepare";
import { workedSources } from "../calculation/worked-sources";
import { serviceCosts } from "../costing/service-costs";
import { poundsByYear, recordByYear, sumByYear, sumPence } from "../costing/worked-line";
import type { FinancialYear } from "../financial-year/financial-year";
import type { WorkedSource } from "../grants/sources";
import { evaluateMerge } from "../mainstreaming/merge";
import { childrenReachedIn, postsAtEndOf } from "../mainstreaming/provision-totals";
import { penceToPounds } from "../money/money";
import { checkConservation } from "./check-conservation";
import type { EvaluatedSource, Evaluation, PartnerFunding } from "./evaluation";
import { figuresOf } from "./figures";
import type { Plan } from "./plan";

/**
 * Works out everything a plan says, year by year. Pure: the same plan gives the same evaluation on every machine, and
 * the order of its lines does not matter, because they are first put in canonical order.
 *
 * Give it a plan that came through `readPlan`. Throws `ServiceCostBelowZeroError` when a service's savings exceed its
 * cost (`readPlan` refuses such a plan) and `InvariantError` when a law of conservation is broken, which would be a
 * fault in the program.
 */
export const evaluate = (plan: Plan): Evaluation => evaluateCalculated(calculate(prepare(plan)));

/**
 * `evaluate` for a plan whose costs and sources are worked out already, as after `recalculate`: decides who pays and
 * gives everything as text.
 */
export function evaluateCalculated(calculated: Calculated): Evaluation {
  const { plan, years, growth } = calculated.prepared;
  const costs = serviceCosts(calculated);
  const worked = inOrderOfSpending(workedSources(calculated));
  const payments = years.flatMap((_, year) => payYear(worked, costs, year));
  const used = usedBySource(payments, years);
  const sources = worked.map((source): UsedSource => ({ ...source, used: used.get(source.id) ?? years.map(() => 0n) }));
  checkConservation({ years, costs, sources, payments });

  const lines = evaluatedLines(calculated.costs, years);
  return {
    years,
    lines,
    sources: sources.map((source) => toEvaluatedSource(source, years)),
    payments: payments.map(({ year, sourceId, serviceId, pence }) => ({ year: years[year] ?? plan.about.firstYear, sourceId, serviceId, amount: penceToPounds(pence) })),
    figures: figuresOf(years, calculated.costs, sources),
    partners: plan.partners.map((partner) => partnerFunding(partner, sources, years)),
    posts: recordByYear(years, years.map((year) => postsAtEndOf(plan, year))),
    children: recordByYear(years, years.map((year) => childrenReachedIn(plan, year))),
    merges: plan.exitRoutes.filter((route) => route.route === "merge").map((route) => evaluateMerge(plan, route, years, growth)),
    hasSyntheticAmounts: [...lines, ...sources].some((line) => line.basis === "synthetic"),
  };
}

function payYear(sources: readonly WorkedSource[], costs: ReadonlyMap<string, readonly bigint[]>, year: number): WorkedPayment[] {
  const costsInYear = new Map([...costs].map(([serviceId, pence]) => [serviceId, pence[year] ?? 0n]));
  const paying = sources.map((source) => ({ id: source.id, available: source.pence[year] ?? 0n, mayPayFor: source.mayPayFor }));
  return payRestrictedMoneyFirst(paying, costsInYear).map((payment) => ({ ...payment, year }));
}

function usedBySource(payments: readonly WorkedPayment[], years: readonly FinancialYear[]): ReadonlyMap<string, readonly bigint[]> {
  const used = new Map<string, bigint[]>();
  for (const { sourceId, year, pence } of payments) {
    const ofSource = used.get(sourceId) ?? years.map(() => 0n);
    ofSource[year] = (ofSource[year] ?? 0n) + pence;
    used.set(sourceId, ofSource);
  }
  return used;
}

function toEvaluatedSource(source: UsedSource, years: readonly FinancialYear[]): EvaluatedSource {
  const { used, pence, rules, certainty, sourceKind, restricted, endsOn: _endsOn, mayPayFor: _mayPayFor, ...head } = source;
  return {
    ...head,
    amounts: poundsByYear(years, pence),
    rules: recordByYear(years, rules),
    sourceKind,
    restricted,
    certainty: recordByYear(years, certainty),
    used: poundsByYear(years, used),
    unspent: poundsByYear(years, pence.map((available, year) => available - (used[year] ?? 0n))),
  };
}

/** What one partner's base budget pays, today's and growth; grants it is accountable for are not its own money. */
function partnerFunding(partner: { readonly id: string; readonly name: string }, sources: readonly UsedSource[], years: readonly FinancialYear[]): PartnerFunding {
  const usedOf = (kind: EvaluatedSource["sourceKind"]): bigint[] =>
    sumByYear(sources.filter((source) => source.sourceKind === kind && source.partnerId === partner.id).map((source) => ({ pence: source.used })), years.length);
  const grown = usedOf("base budget growth");
  return { partnerId: partner.id, name: partner.name, baseToday: poundsByYear(years, usedOf("base budget today")), growth: poundsByYear(years, grown), growthTotal: penceToPounds(sumPence(grown)) };
}
