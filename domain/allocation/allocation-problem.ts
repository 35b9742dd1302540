import type { Ratio } from "../money/ratio";

/** One portion of one service's cost in one year: a cost to be paid. */
export interface AllocationCost {
  readonly id: string;
  readonly serviceId: string;
  /** Position in the plan's years. */
  readonly year: number;
  /** Whole pence, nought or more. */
  readonly pence: bigint;
}

/** The kinds of money in the order they are spent: base budget growth is the last resort. */
export const spendingOrder = ["restricted grant", "unrestricted grant", "base budget today", "base budget growth"] as const;
export type SourceKind = (typeof spendingOrder)[number];

/** A source may pay for this cost; `atMost` pence of it, or all of it when null. */
export interface Admission {
  /** Position in the costs. */
  readonly cost: number;
  readonly atMost: bigint | null;
}

/** Money that can pay, over all years. */
export interface AllocationSource {
  readonly id: string;
  readonly kind: SourceKind;
  /** Whole pence by year, nought or more. */
  readonly available: readonly bigint[];
  /** By year: the most that may be taken from this year into the next; what the last year could carry on lies outside the plan. */
  readonly carryForward: readonly bigint[];
  /** Whether money that was carried in once may be carried on again, within the next year's limit. */
  readonly carriedAgain: boolean;
  /** The costs it may pay for, each once, in the order of the costs. In each cost's own year. */
  readonly admits: readonly Admission[];
}

/** How much one source pays for a group of costs in one year: a pinned payment, or a sub-share of the year's award in pence. */
export interface PaymentBound {
  readonly id: string;
  readonly kind: "pinned payment" | "minimum sub-share" | "maximum sub-share";
  /** Position in the sources. */
  readonly source: number;
  readonly year: number;
  /** Positions in the costs, all of `year`. */
  readonly costs: readonly number[];
  /** Whole pence; 0n for none. */
  readonly atLeast: bigint;
  readonly atMost: bigint | null;
}

/**
 * What no flow can say, because what is allowed depends on what is paid:
 * - "rate": the source pays at most this share of everything that is paid for the group;
 * - "minimum share", "maximum share": of all that the source pays in the year, at least or at most this share is for the group.
 */
export interface ShareConstraint {
  readonly id: string;
  readonly kind: "rate" | "minimum share" | "maximum share";
  /** Position in the sources. */
  readonly source: number;
  readonly year: number;
  /** Positions in the costs, all of `year`. */
  readonly costs: readonly number[];
  /** Between nought and one. */
  readonly share: Ratio;
}

/**
 * Which money pays for what, over all years together: the costs, the sources, who may pay for what, and what a payment
 * is bound to. Knows no plan. Where nothing else decides, list order does: a source earlier in the list is used
 * first, and where money is short a cost earlier in the list is paid first. Bounds earlier in the list are met first.
 */
export interface AllocationProblem {
  /** How many years the plan has. */
  readonly years: number;
  readonly costs: readonly AllocationCost[];
  readonly sources: readonly AllocationSource[];
  readonly bounds: readonly PaymentBound[];
  readonly shares: readonly ShareConstraint[];
}

/** The problem once shares are settled as amounts, so that a flow can say all of it. */
export interface FlowProblem extends Omit<AllocationProblem, "shares"> {
  /** At least so many pence are paid for a group of costs, by whomever. */
  readonly floors: readonly { readonly id: string; readonly costs: readonly number[]; readonly atLeast: bigint }[];
}
