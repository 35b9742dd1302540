import { allocatePence } from "../money/allocate";
import { multiply, one, oneLess, timesRatio, type Ratio } from "../money/ratio";

/** What is claimed to be avoided, and what has to be taken off the claim. All shares are exact, from 0 to 1. */
export interface AvoidedCostClaim {
  /** Whole pence for one unit, such as a year's placement. */
  readonly unitCost: bigint;
  readonly units: Ratio;
  /** What would have been avoided anyway. */
  readonly deadweight: Ratio;
  /** The cut for optimism, by how good the evidence is. */
  readonly optimism: Ratio;
  /** How much of what is left is this proposal's doing. */
  readonly attribution: Ratio;
  /** How much of that frees money to spend. */
  readonly cashable: Ratio;
}

/** Whole pence after each step. Each step is worked out from the exact claim, never from a rounded step. */
export interface AvoidedCost {
  readonly gross: bigint;
  readonly afterDeadweight: bigint;
  readonly afterOptimism: bigint;
  readonly adjusted: bigint;
  readonly cashable: bigint;
}

/**
 * Cost avoided, step by step. Source: the cost benefit guidance of Greater Manchester, which the Green Book
 * recognises; worked example WE-32.
 */
export function avoidedCost(claim: AvoidedCostClaim): AvoidedCost {
  const steps = [claim.units, oneLess(claim.deadweight), oneLess(claim.optimism), claim.attribution, claim.cashable];
  const upTo = (step: number): bigint => timesRatio(claim.unitCost, steps.slice(0, step).reduce(multiply, one));
  return { gross: upTo(1), afterDeadweight: upTo(2), afterOptimism: upTo(3), adjusted: upTo(4), cashable: upTo(5) };
}

/** A partner who gains, with its weight among those who gain, and whether it has agreed to take the gain out of its budget. */
export interface GainingPartner {
  readonly weight: bigint;
  readonly isConfirmed: boolean;
}

/**
 * Who gains what, in whole pence, by largest remainder. Only cashable cost of a partner who has confirmed may stand
 * in a budget; everything else is shown beside it.
 */
export function gainsByPartner({ adjusted, cashable }: Pick<AvoidedCost, "adjusted" | "cashable">, partners: readonly GainingPartner[]): { readonly adjusted: bigint; readonly cashable: bigint; readonly inBudget: bigint }[] {
  const weights = partners.map(({ weight }) => weight);
  const [all, cash] = [allocatePence(adjusted, weights), allocatePence(cashable, weights)];
  return partners.map(({ isConfirmed }, place) => ({ adjusted: all[place] ?? 0n, cashable: cash[place] ?? 0n, inBudget: isConfirmed ? (cash[place] ?? 0n) : 0n }));
}
