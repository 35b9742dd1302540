import { sumPence } from "../money/sum-pence";
import { allocatePence } from "../money/allocate";

/** Who bears what lies above the caps. The host is its place in the list. */
export type ResidualRule = { readonly to: "to the host"; readonly host: number } | { readonly to: "redistributed to the uncapped" } | { readonly to: "needs agreement" };

export interface SharedRisk {
  /** Whole pence for each partner, in the order of the list: above nought more to pay, below nought to be returned. */
  readonly parts: readonly bigint[];
  /** Whole pence that no partner bears before the finance officers agree; the parts and this make the whole. */
  readonly toAgree: bigint;
}

/**
 * Shares whole pence by weights, each partner only up to its cap; null is no cap. An underspend is shared by its size.
 *
 * To the host: the host bears all that lies above the caps, beyond its own cap too (WE-10). Redistributed: whoever
 * would exceed its cap bears the cap, the others share the rest by their weights, again and again until nobody exceeds;
 * what is left when all are at their caps waits for agreement, and so does all of it under "needs agreement".
 *
 * Throws `AllocationWeightsError` when a weight is negative or all are zero. Source: section 75 agreements that limit
 * the risk to the most each partner contributes; worked examples WE-10 and WE-11.
 */
export function shareWithCaps(total: bigint, weights: readonly bigint[], caps: readonly (bigint | null)[], residual: ResidualRule): SharedRisk {
  if (total < 0n) return negated(shareWithCaps(-total, weights, caps, residual));
  const uncapped = allocatePence(total, weights);
  if (residual.to === "redistributed to the uncapped") return redistribute(total, weights, caps);

  const parts = uncapped.map((part, place) => least(part, caps[place] ?? null));
  const above = total - sumPence(parts);
  if (residual.to === "needs agreement") return { parts, toAgree: above };
  return { parts: parts.map((part, place) => (place === residual.host ? part + above : part)), toAgree: 0n };
}

/** Who is at its cap is decided on exact shares; only the last split is rounded. */
function redistribute(total: bigint, weights: readonly bigint[], caps: readonly (bigint | null)[]): SharedRisk {
  const borne = weights.map(() => 0n);
  let left = total;
  let sharing = weights;
  for (let all = sumPence(sharing); all > 0n; all = sumPence(sharing)) {
    const exceeds = caps.map((cap, place) => cap !== null && left * sharing[place]! > cap * all);
    if (!exceeds.includes(true)) return { parts: allocatePence(left, sharing).map((part, place) => part + borne[place]!), toAgree: 0n };
    caps.forEach((cap, place) => {
      if (exceeds[place]) borne[place] = cap!;
    });
    left = total - sumPence(borne);
    sharing = sharing.map((weight, place) => (exceeds[place] ? 0n : weight));
  }
  return { parts: borne, toAgree: left };
}

const least = (part: bigint, cap: bigint | null): bigint => (cap !== null && cap < part ? cap : part);

const negated = ({ parts, toAgree }: SharedRisk): SharedRisk => ({ parts: parts.map((part) => -part), toAgree: -toAgree });
