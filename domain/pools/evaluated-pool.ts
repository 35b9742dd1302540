import type { ByYear, EvaluatedSource } from "../plan/evaluation";
import type { Line } from "../plan/plan";

/** What one partner puts into a pool. In kind is shown and counts neither as income nor in the sharing of risk. */
export interface PoolContribution {
  readonly partnerId: string;
  readonly name: string;
  readonly cash: ByYear;
  readonly inKind: ByYear;
}

/** One scheme of a pool, which is a service run from it. Its cost is what the pool pays, what others pay, and what is unmet. */
export interface PoolScheme {
  readonly serviceId: string;
  readonly name: string;
  readonly cost: ByYear;
  readonly paidByPool: ByYear;
  readonly paidBeside: ByYear;
  readonly unmet: ByYear;
  /** What is left of money paid into the pool for this scheme only. */
  readonly left: ByYear;
}

/** Money that pays for a pool's schemes, or is set aside for them, and is no part of the pool: it never shares the pool's risk. */
export interface MoneyBesidePool {
  readonly sourceId: string;
  readonly name: string;
  readonly partnerId: string;
  readonly sourceKind: EvaluatedSource["sourceKind"];
  /** Null for a grant. */
  readonly arrangement: Exclude<Line<"baseBudgets">["arrangement"], "pooled"> | null;
  readonly available: ByYear;
  /** What it pays for the pool's schemes. */
  readonly paid: ByYear;
}

/** What one partner would bear of the cost that nothing meets. */
export interface PoolRisk {
  readonly partnerId: string;
  readonly name: string;
  readonly bears: ByYear;
}

/** One pooled fund of a plan, year by year. Everything in pounds. */
export interface EvaluatedPool {
  readonly poolId: string;
  readonly name: string;
  readonly hostId: string;
  /** The partners that put something in, by id. */
  readonly contributions: readonly PoolContribution[];
  /** All cash paid in: what the pool pays and what it does not need. */
  readonly income: ByYear;
  readonly paidOut: ByYear;
  readonly unallocated: ByYear;
  readonly schemes: readonly PoolScheme[];
  readonly beside: readonly MoneyBesidePool[];
  /** The cost of the pool's schemes that neither the pool nor anything beside it meets. */
  readonly unmet: ByYear;
  /** What of it money left for schemes makes up for, before risk is shared. */
  readonly coveredByNetting: ByYear;
  readonly risk: readonly PoolRisk[];
  /** What no partner bears before the finance officers agree, because nobody has put in cash to share by. */
  readonly toAgree: ByYear;
}
