import { sumPence } from "../money/sum-pence";
import { allocatePence } from "../money/allocate";

/**
 * Lets the schemes of a pool offset each other before anything is shared. Takes what each scheme is overspent (above
 * nought) or underspent (below nought) in whole pence, and gives what is left of it: the net of the pool falls on the
 * schemes that caused it, in proportion to what each is over (or under); the others come to nought. The total stays.
 *
 * Source: section 75 agreements that first cover an overspend from underspends found within the pool.
 */
export function netAcrossSchemes(variances: readonly bigint[]): bigint[] {
  const net = sumPence(variances);
  if (net === 0n) return variances.map(() => 0n);
  const sizes = variances.map((variance) => (net > 0n === variance > 0n && variance !== 0n ? (variance < 0n ? -variance : variance) : 0n));
  return allocatePence(net, sizes);
}
