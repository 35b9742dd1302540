import { sumPence } from "../money/sum-pence";

/** What went into and out of a pool in a year, in whole pence. */
export interface PoolYear {
  readonly opening: bigint;
  readonly contributions: readonly bigint[];
  readonly otherIncome: readonly bigint[];
  readonly fromRiskPool: bigint;
  readonly toRiskPool: bigint;
  readonly expenditure: readonly bigint[];
}

/**
 * The balance of the pool before its partners settle: opening balance and all money in, less all money out. Below nought
 * the pool is overspent. Source: the memorandum account that a host partner keeps; pool in = out + unallocated.
 */
export const balanceBeforeSharing = ({ opening, contributions, otherIncome, fromRiskPool, toRiskPool, expenditure }: PoolYear): bigint =>
  opening + sumPence(contributions) + sumPence(otherIncome) + fromRiskPool - toRiskPool - sumPence(expenditure);
