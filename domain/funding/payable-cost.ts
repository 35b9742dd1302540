import type { AllocationCost } from "../allocation/allocation-problem";
import type { Spend } from "../conditions/clause";

/** A cost to be paid: one portion of one service's recurrent cost in one year, as finely as grant conditions tell costs apart. */
export interface PayableCost extends AllocationCost {
  readonly spend: Spend;
  /** The same number for costs that differ in their days only, so that conditions are asked once for all years. */
  readonly kind: number;
  /** The portion's name; null for a service without portions. */
  readonly portion: string | null;
}
