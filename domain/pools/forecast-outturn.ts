import { sumPence } from "../money/sum-pence";
import { divideHalfUp } from "../money/ratio";

/** What share of a year's spending should be done by now: `done` of `whole` equal parts. `done` is above zero. */
export interface SpendingProfile {
  readonly done: bigint;
  readonly whole: bigint;
}

/** A straight line: each month spends a twelfth. */
export const straightLine = (months: number): SpendingProfile => ({ done: BigInt(months), whole: 12n });

/** The first `months` of the weights of the twelve months. */
export const profiled = (weights: readonly bigint[], months: number): SpendingProfile => ({ done: sumPence(weights.slice(0, months)), whole: sumPence(weights) });

/**
 * What will have been spent at the end of the year, in whole pence rounded once: at today's rate (what is spent, divided
 * by the share of the year's spending that should be done by now), or as planned from here (what is spent and what the
 * profile holds for the rest of the budget). Source: budget monitoring; worked example WE-35.
 */
export function forecastOutturn(spent: bigint, budget: bigint, { done, whole }: SpendingProfile, onwards: "at today's rate" | "as budgeted"): bigint {
  return onwards === "at today's rate" ? divideHalfUp(spent * whole, done) : spent + divideHalfUp(budget * (whole - done), whole);
}
