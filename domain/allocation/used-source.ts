import type { WorkedSource } from "../grants/sources";

/** A source with what the allocation does with its money, in whole pence by year. */
export interface UsedSource extends WorkedSource {
  /** What the plan's certainty policy counts of the year's own money. */
  readonly counted: readonly bigint[];
  /** What it pays, money carried in included. */
  readonly used: readonly bigint[];
  readonly carried: readonly bigint[];
  /** What is never used of the year's own money. */
  readonly left: readonly bigint[];
}
