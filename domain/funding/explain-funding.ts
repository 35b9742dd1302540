import { allocateMoney } from "../allocation/allocate-money";
import type { AllocationProblem, SourceKind } from "../allocation/allocation-problem";
import { explain } from "../allocation/explain";
import { explainInWords, type AllocationNames } from "../allocation/explain-in-words";
import type { LinearSolver } from "../allocation/linear-program";
import { baseFirst, payInOrder } from "../allocation/pay-in-order";
import type { Calculated } from "../calculation/calculate";
import { sumPence } from "../money/sum-pence";
import { penceToPounds } from "../money/money";
import type { Pounds } from "../plan/fields";
import type { Plan } from "../plan/plan";
import { baseFirstInWords } from "./base-first-in-words";
import { fundingProblem, type FundingProblem } from "./funding-problem";
import { lineOfBound } from "./payment-bounds";

/** Which money of a plan pays, what is unmet or left and why, over all years. */
export interface FundingExplanation {
  readonly unmet: Pounds;
  readonly restrictedLeft: Pounds;
  /** Base budget paid today that nothing needs. */
  readonly baseLeft: Pounds;
  /** A paragraph for each year with unmet cost and for each restricted award and year with money left, or the largest of these: why, and the one thing that would free most. */
  readonly reasons: readonly string[];
  /** The awards and years with money left that no paragraph is given for. */
  readonly notExplained: { readonly awardYears: number; readonly pounds: Pounds };
  /** What "spend base budget first", without moving a payment, would have come to. */
  readonly baseFirst: { readonly unmet: Pounds; readonly restrictedLeft: Pounds; readonly inWords: string };
}

/**
 * Explains a plan's allocation from its smallest cuts, in words with figures; each promise of a relaxation is worked out
 * by allocating anew. `solve` is needed only where a rate binds; of the money left the `leftAtMost` largest amounts are
 * explained. Source: WE-15; base first leaves £11,000.00 unmet.
 */
export function explainFunding(calculated: Calculated, solve: LinearSolver | null = null, leftAtMost = Infinity): FundingExplanation {
  const { plan, years } = calculated.prepared;
  const funding = fundingProblem(calculated);
  const { problem, costs, payers } = funding;
  const reallocate = (changed: AllocationProblem) => allocateMoney(changed, solve);
  const allocation = reallocate(problem);
  const refusedBy = (source: number, cost: number): readonly string[] => payers[source]!.refusedBy(costs[cost]!);
  const explanation = explain(problem, allocation, refusedBy, reallocate, leftAtMost);
  const naive = payInOrder(problem, baseFirst(problem));
  const leftOf = (kind: SourceKind, left: readonly (readonly bigint[])[]): bigint[] => left.flatMap((ofSource, source) => (problem.sources[source]!.kind === kind ? ofSource : []));
  const restrictedLeft = leftOf("restricted grant", allocation.left);
  const best = { unmet: sumPence(allocation.unmet), restrictedLeft: sumPence(restrictedLeft) };
  const first = { unmet: sumPence(naive.unmet), restrictedLeft: sumPence(leftOf("restricted grant", naive.left)) };
  return {
    unmet: penceToPounds(best.unmet),
    restrictedLeft: penceToPounds(best.restrictedLeft),
    baseLeft: penceToPounds(sumPence(leftOf("base budget today", allocation.left))),
    reasons: explainInWords(problem, explanation, namesOf(plan, funding, years)),
    notExplained: { awardYears: restrictedLeft.filter((pence) => pence > 0n).length - explanation.left.length, pounds: penceToPounds(best.restrictedLeft - sumPence(explanation.left.map(({ pence }) => pence))) },
    baseFirst: { unmet: penceToPounds(first.unmet), restrictedLeft: penceToPounds(first.restrictedLeft), inWords: baseFirstInWords(best, first) },
  };
}

function namesOf(plan: Plan, { costs, payers }: FundingProblem, years: readonly string[]): AllocationNames {
  const services = new Map(plan.services.map(({ id, name }) => [id, name]));
  const clauses = new Map(plan.conditions.map(({ id, clause }) => [id, clause]));
  const pins = new Map(plan.pinnedPayments.map(({ id, serviceId, reason }) => [id, `the payment pinned for ${services.get(serviceId) ?? serviceId}: ${reason}`]));
  const refusals = new Map<string, string>(payers.flatMap(({ source }) => [[`${source.id}:service`, "for one service only"], [`${source.id}:pool`, "for the services of its pool only"]] as const));
  return {
    source: (source) => payers[source]!.source.name,
    cost: (cost) => {
      const { serviceId, portion } = costs[cost]!;
      return `${services.get(serviceId) ?? serviceId}${portion === null ? "" : ` (${portion})`}`;
    },
    year: (year) => years[year] ?? "",
    clause: (id) => clauses.get(id) ?? refusals.get(id) ?? id,
    bound: (id) => pins.get(lineOfBound(id)) ?? clauses.get(lineOfBound(id)) ?? id,
  };
}
