import { allocateMoney } from "../allocation/allocate-money";
import type { Allocation } from "../allocation/allocation";
import type { AllocationProblem, SourceKind } from "../allocation/allocation-problem";
import type { LinearSolver } from "../allocation/linear-program";
import { baseFirst, payInOrder } from "../allocation/pay-in-order";
import type { Calculated } from "../calculation/calculate";
import { penceToPounds } from "../money/money";
import { sumPence } from "../money/sum-pence";
import type { Pounds } from "../plan/fields";
import { baseFirstInWords, termsLeftOut } from "./base-first-in-words";
import { fundingProblem, type FundingProblem } from "./funding-problem";

/** What of a plan's money is left and what of its cost is unmet, over all years. */
export interface FundingSummary {
  readonly unmet: Pounds;
  readonly restrictedLeft: Pounds;
  /** Base budget paid today that nothing needs. */
  readonly baseLeft: Pounds;
  /** What "spend base budget first", without moving a payment and without the terms that the words name, would have come to. */
  readonly baseFirst: { readonly unmet: Pounds; readonly restrictedLeft: Pounds; readonly inWords: string };
}

/** A plan's problem and which money pays for what. */
export interface SettledFunding {
  readonly funding: FundingProblem;
  readonly allocation: Allocation;
}

/** Decides which money of a plan pays for what. `solve` is needed only where a rate binds. */
export function settledFunding(calculated: Calculated, solve: LinearSolver | null): SettledFunding {
  const funding = fundingProblem(calculated);
  return { funding, allocation: allocateMoney(funding.problem, solve) };
}

/** Sums up which of a plan's money is left and missing. Source: WE-15; base first leaves £11,000.00 unmet. */
export function summaryOf({ funding: { problem }, allocation }: SettledFunding): FundingSummary {
  const naive = payInOrder(problem, baseFirst(problem));
  const best = { unmet: sumPence(allocation.unmet), restrictedLeft: sumPence(restrictedLeft(problem, allocation)) };
  const first = { unmet: sumPence(naive.unmet), restrictedLeft: sumPence(restrictedLeft(problem, naive)) };
  return {
    unmet: penceToPounds(best.unmet),
    restrictedLeft: penceToPounds(best.restrictedLeft),
    baseLeft: penceToPounds(sumPence(leftOf(problem, allocation, "base budget today"))),
    baseFirst: { unmet: penceToPounds(first.unmet), restrictedLeft: penceToPounds(first.restrictedLeft), inWords: baseFirstInWords(best, first, termsLeftOut(problem)) },
  };
}

/** By restricted award and year, the pence left. */
export const restrictedLeft = (problem: AllocationProblem, paid: Pick<Allocation, "left">): bigint[] => leftOf(problem, paid, "restricted grant");

const leftOf = ({ sources }: AllocationProblem, { left }: Pick<Allocation, "left">, kind: SourceKind): bigint[] => left.flatMap((ofSource, source) => (sources[source]!.kind === kind ? ofSource : []));
