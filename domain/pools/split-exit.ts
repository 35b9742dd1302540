import { sumPence } from "../money/sum-pence";
import { allocatePence } from "../money/allocate";

/** What is there to be settled when a pool ends, in whole pence. */
export interface ExitAccount {
  /** Unspent money above nought, a deficit below. */
  readonly balance: bigint;
  /** What is still to be paid: redundancy, notice, claims. */
  readonly liabilities: bigint;
  /** Each asset goes back to one partner, its place in the list, or is split by shares (null). */
  readonly assets: readonly { readonly value: bigint; readonly returnsTo: number | null }[];
}

/** Whole pence for each partner, in the order of the list. */
export interface ExitSplit {
  readonly balance: readonly bigint[];
  readonly liabilities: readonly bigint[];
  readonly assets: readonly bigint[];
}

/**
 * Splits a pool that ends by the partners' weights: the balance, the liabilities and the assets, each by itself and to
 * the penny; an asset that goes back to its contributor counts for that partner alone.
 *
 * Throws `AllocationWeightsError` when all weights are zero. Source: practice; not verified against a document; WE-31.
 */
export function splitExit({ balance, liabilities, assets }: ExitAccount, weights: readonly bigint[]): ExitSplit {
  const valueFor = (partner: number | null) => sumPence(assets.filter(({ returnsTo }) => returnsTo === partner).map(({ value }) => value));
  return {
    balance: allocatePence(balance, weights),
    liabilities: allocatePence(liabilities, weights),
    assets: allocatePence(valueFor(null), weights).map((part, place) => part + valueFor(place)),
  };
}
