import { inOrderOfSpending } from "../allocation/source-order";
import { payRestrictedMoneyFirst } from "../allocation/restricted-money-first";
import type { UsedSource, WorkedPayment } from "../allocation/used-source";
import { costByService, workCostLines } from "../costing/cost-lines";
import { indexGrowth } from "../costing/index-growth";
import { statedPence } from "../costing/stated-amounts";
import { poundsByYear, recordByYear, sumByYear, sumPence, toEvaluatedLine, type WorkedLine } from "../costing/worked-line";
import { financialYearsFrom, type FinancialYear } from "../financial-year/financial-year";
import { workAwards, workBaseBudgets, type WorkedSource } from "../grants/sources";
import { evaluateMerge } from "../mainstreaming/merge";
import { workExitRoutes } from "../mainstreaming/exit-route-lines";
import { childrenReachedIn, postsAtEndOf } from "../mainstreaming/provision-totals";
import { penceToPounds } from "../money/money";
import { inCanonicalOrder } from "./canonical-plan";
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
export function evaluate(given: Plan): Evaluation {
  const plan = inCanonicalOrder(given);
  const years = financialYearsFrom(plan.about.firstYear, plan.about.yearCount);
  const growth = indexGrowth(plan, years);
  const stated = statedPence(plan);

  const lines = [...workCostLines(plan, years, growth, stated), ...workExitRoutes(plan, years)];
  const costs = costByService(lines, years);
  const worked = inOrderOfSpending([...workAwards(plan, years, stated), ...workBaseBudgets(plan, years, stated)]);
  const payments = years.flatMap((_, year) => payYear(worked, costs, year));
  const used = usedBySource(payments, years);
  const sources = worked.map((source): UsedSource => ({ ...source, used: used.get(source.id) ?? years.map(() => 0n) }));
  checkConservation({ years, costs, sources, payments });

  return {
    years,
    lines: lines.map((line) => toEvaluatedLine(line, years)),
    sources: sources.map((source) => toEvaluatedSource(source, years)),
    payments: payments.map(({ year, sourceId, serviceId, pence }) => ({ year: years[year] ?? plan.about.firstYear, sourceId, serviceId, amount: penceToPounds(pence) })),
    figures: figuresOf(years, lines, sources),
    partners: plan.partners.map((partner) => partnerFunding(partner, sources, years)),
    posts: recordByYear(years, years.map((year) => postsAtEndOf(plan, year))),
    children: recordByYear(years, years.map((year) => childrenReachedIn(plan, year))),
    merges: plan.exitRoutes.filter((route) => route.route === "merge").map((route) => evaluateMerge(plan, route, years, growth)),
    hasSyntheticAmounts: [...lines, ...sources].some((line: WorkedLine) => line.basis === "synthetic"),
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
  const { used, certainty, sourceKind, restricted, endsOn: _endsOn, mayPayFor: _mayPayFor, ...line } = source;
  return {
    ...toEvaluatedLine(line, years),
    sourceKind,
    restricted,
    certainty: recordByYear(years, certainty),
    used: poundsByYear(years, used),
    unspent: poundsByYear(years, line.pence.map((pence, year) => pence - (used[year] ?? 0n))),
  };
}

/** What one partner's base budget pays, today's and growth; grants it is accountable for are not its own money. */
function partnerFunding(partner: { readonly id: string; readonly name: string }, sources: readonly UsedSource[], years: readonly FinancialYear[]): PartnerFunding {
  const usedOf = (kind: EvaluatedSource["sourceKind"]): bigint[] =>
    sumByYear(sources.filter((source) => source.sourceKind === kind && source.partnerId === partner.id).map((source) => ({ pence: source.used })), years.length);
  const grown = usedOf("base budget growth");
  return { partnerId: partner.id, name: partner.name, baseToday: poundsByYear(years, usedOf("base budget today")), growth: poundsByYear(years, grown), growthTotal: penceToPounds(sumPence(grown)) };
}
