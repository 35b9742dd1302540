import { sumPence } from "../money/sum-pence";
import { allocatePence } from "../money/allocate";
import { timesRatio, type Ratio } from "../money/ratio";

/** How an agreement carries the contributions of one year into the next; amounts in whole pence, rates as fractions. */
export interface UpliftTerms {
  /** In-year changes of either sign that the partners agreed to keep. */
  readonly recurrentChanges: bigint;
  readonly inflation: Ratio;
  /** Planned growth or reduction. */
  readonly plannedChanges: bigint;
  readonly efficiency: Ratio;
  readonly efficiencyOn: "pool rolled forward" | "pool after inflation";
}

export interface UpliftedPool {
  readonly rolledForward: bigint;
  readonly inflation: bigint;
  readonly efficiency: bigint;
  readonly pool: bigint;
  /** The new contribution of each partner, in the order of the old ones; they total the new pool. */
  readonly contributions: readonly bigint[];
}

/**
 * The pool of the next year: this year's, with its recurrent changes rolled forward, and agreed inflation and planned
 * changes, less efficiency; shared by this year's contributions. Inflation and efficiency are each rounded once.
 *
 * Throws `AllocationWeightsError` when no partner contributes. Source: the contribution formula of a section 75
 * agreement; worked examples WE-14 and WE-14b.
 */
export function upliftPool(contributions: readonly bigint[], terms: UpliftTerms): UpliftedPool {
  const rolledForward = sumPence(contributions) + terms.recurrentChanges;
  const inflation = timesRatio(rolledForward, terms.inflation);
  const efficiency = timesRatio(terms.efficiencyOn === "pool rolled forward" ? rolledForward : rolledForward + inflation, terms.efficiency);
  const pool = rolledForward + inflation + terms.plannedChanges - efficiency;
  return { rolledForward, inflation, efficiency, pool, contributions: allocatePence(pool, contributions) };
}
