import type { WorkedSource } from "../grants/sources";

/** A source with the pence the allocation uses of it in each year. */
export interface UsedSource extends WorkedSource {
  readonly used: readonly bigint[];
}

/** A payment in whole pence; `year` is the position in the plan's years. */
export interface WorkedPayment {
  readonly year: number;
  readonly sourceId: string;
  readonly serviceId: string;
  readonly pence: bigint;
}
