import type { Admission, AllocationProblem, AllocationSource, SourceKind } from "../allocation/allocation-problem";
import { inOrderOfSpending } from "../allocation/source-order";
import type { Calculated } from "../calculation/calculate";
import { workedSources } from "../calculation/worked-sources";
import { countedUnder as certaintiesCounted, type CertaintyPolicy } from "../grants/certainty";
import type { WorkedSource } from "../grants/sources";
import { poundsToPence } from "../money/money";
import { readRatio, timesRatio } from "../money/ratio";
import type { Line } from "../plan/plan";
import { payableCosts } from "./payable-costs";
import type { PayableCost } from "./payable-cost";
import { paymentBounds, rateConstraints } from "./payment-bounds";
import { payersOf, type Payer } from "./payer";

/** A plan's question "which money pays for what", with the way back from its positions to the plan. */
export interface FundingProblem {
  readonly problem: AllocationProblem;
  /** By position of the problem's costs. */
  readonly costs: readonly PayableCost[];
  /** By position of the problem's sources, in order of spending. */
  readonly payers: readonly Payer[];
}

/** What a plan's problem is made of, whatever grants are counted. */
interface Paying {
  readonly calculated: Calculated;
  readonly costs: readonly PayableCost[];
  readonly payers: readonly Payer[];
  /** By position of the payers; payers with the same terms have the very same list. */
  readonly admits: readonly (readonly Admission[])[];
}

/**
 * Puts a plan's costs, its money and its grant conditions into one allocation problem. What is given in kind is no
 * money and pays for nothing here; award-years that the plan's certainty policy leaves out have nothing to pay with.
 */
export const fundingProblem = (calculated: Calculated): FundingProblem => countedUnder(payingOf(calculated), calculated.prepared.plan.about.certaintyPolicy);

/** The same under other policies on how sure grants must be, in their order. */
export function fundingProblemsUnder(calculated: Calculated, policies: readonly CertaintyPolicy[]): FundingProblem[] {
  const paying = payingOf(calculated);
  return policies.map((policy) => countedUnder(paying, policy));
}

function payingOf(calculated: Calculated): Paying {
  const { plan } = calculated.prepared;
  const inKind = new Set(plan.baseBudgets.filter((budget) => budget.inKind).map(({ id }) => id));
  const costs = payableCosts(calculated);
  const payers = payersOf(plan, inOrderOfSpending(workedSources(calculated).filter(({ id }) => !inKind.has(id))));
  const [lists, kinds] = [new Map<string, readonly Admission[]>(), byKind(costs)];
  const admits = payers.map((payer) => {
    const list = lists.get(payer.terms) ?? admissions(payer, costs, kinds);
    lists.set(payer.terms, list);
    return list;
  });
  return { calculated, costs, payers, admits };
}

function countedUnder({ calculated, costs, payers, admits }: Paying, policy: CertaintyPolicy): FundingProblem {
  const { plan, years } = calculated.prepared;
  const awards = new Map(plan.awards.map((award) => [award.id, award]));
  const sources = payers.map(({ source }, at) => sourceOf(source, admits[at]!, awards.get(source.id), policy));
  const paying = { years, costs, sources };
  return { problem: { years: years.length, costs, sources, bounds: paymentBounds(plan, paying), shares: rateConstraints(plan, paying) }, costs, payers };
}

/** By kind: the positions of the costs that there is something to pay of. */
function byKind(costs: readonly PayableCost[]): (readonly number[])[] {
  const kinds: number[][] = [];
  costs.forEach(({ kind, pence }, position) => { if (pence > 0n) (kinds[kind] ??= []).push(position); });
  return kinds.filter((positions) => positions !== undefined);
}

const admissions = ({ admitsKind, admits }: Payer, costs: readonly PayableCost[], kinds: readonly (readonly number[])[]): Admission[] =>
  kinds.flatMap((positions) => (admitsKind(costs[positions[0]!]!) ? positions.filter((position) => admits(costs[position]!)) : []))
    .sort((one, other) => one - other).map((cost) => ({ cost, atMost: null }));

function sourceOf(source: WorkedSource, admits: readonly Admission[], award: Line<"awards"> | undefined, policy: CertaintyPolicy): AllocationSource {
  const available = source.pence.map((pence, year) => (isCounted(source, year, policy) ? pence : 0n));
  return {
    id: source.id,
    kind: kindOf(source),
    available,
    carryForward: available.map((pence) => (award === undefined ? 0n : carriedAtMost(award, pence))),
    carriedAgain: false,
    admits,
  };
}

const kindOf = ({ sourceKind, restricted }: WorkedSource): SourceKind => (sourceKind === "grant" ? (restricted ? "restricted grant" : "unrestricted grant") : sourceKind);

/** What may be taken into the next year: a share of the year's award, rounded once, and at most the limit in pounds (WE-18). */
function carriedAtMost({ carryForwardShare, carryForwardLimit }: Line<"awards">, pence: bigint): bigint {
  const byShare = timesRatio(pence, readRatio(carryForwardShare));
  const limit = carryForwardLimit === null ? byShare : poundsToPence(carryForwardLimit);
  return limit < byShare ? limit : byShare;
}

/** Whether a policy counts a source's money of a year. Base budget paid today is always sure; growth is money asked for and counts, because a plan that asks for it must show what it would pay. */
const isCounted = ({ sourceKind, certainty }: WorkedSource, year: number, policy: CertaintyPolicy): boolean => sourceKind !== "grant" || certaintiesCounted[policy].includes(certainty[year] ?? "indicative");
