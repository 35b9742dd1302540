import { allocateMoney } from "../allocation/allocate-money";
import type { AllocationProblem } from "../allocation/allocation-problem";
import { explain } from "../allocation/explain";
import { explainInWords, type AllocationNames } from "../allocation/explain-in-words";
import type { LinearSolver } from "../allocation/linear-program";
import type { Calculated } from "../calculation/calculate";
import { sumPence } from "../money/sum-pence";
import { penceToPounds } from "../money/money";
import type { Pounds } from "../plan/fields";
import type { Plan } from "../plan/plan";
import type { FundingProblem } from "./funding-problem";
import { lineOfBound } from "./payment-bounds";
import { restrictedLeft, settledFunding, summaryOf, type FundingSummary } from "./settled-funding";

/** What of a plan's money is left and what of its cost is unmet, over all years, and why. */
export interface FundingExplanation extends FundingSummary {
  /** A paragraph for each year with unmet cost and for each restricted award and year with money left, or the largest of these: why, and the one thing that would free most. */
  readonly reasons: readonly string[];
  /** The awards and years with money left that no paragraph is given for. */
  readonly notExplained: { readonly awardYears: number; readonly pounds: Pounds };
}

/**
 * Explains a plan's allocation from its smallest cuts, in words with figures; what a relaxation promises is worked out.
 * `solve` is needed only where a rate binds; of the money left the `leftAtMost` largest amounts are explained. Source: WE-15.
 */
export function explainFunding(calculated: Calculated, solve: LinearSolver | null = null, leftAtMost = Infinity): FundingExplanation {
  const { plan, years } = calculated.prepared;
  const settled = settledFunding(calculated, solve);
  const { funding, allocation } = settled;
  const { problem, costs, payers } = funding;
  const reallocate = (changed: AllocationProblem) => allocateMoney(changed, solve);
  const refusedBy = (source: number, cost: number): readonly string[] => payers[source]!.refusedBy(costs[cost]!);
  const explanation = explain(problem, allocation, refusedBy, reallocate, leftAtMost);
  const left = restrictedLeft(problem, allocation).filter((pence) => pence > 0n);
  return {
    ...summaryOf(settled),
    reasons: explainInWords(problem, explanation, namesOf(plan, funding, years)),
    notExplained: { awardYears: left.length - explanation.left.length, pounds: penceToPounds(sumPence(left) - sumPence(explanation.left.map(({ pence }) => pence))) },
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
