import { allocatePence } from "../money/allocate";
import { shareWithCaps, type ResidualRule, type SharedRisk } from "./share-with-caps";

/** How the agreement of a pool shares an overspend or an underspend; the host is its place in the list of partners. */
export type RiskShare =
  | { readonly model: "own risk"; readonly own: readonly bigint[] }
  | { readonly model: "pro rata" | "variable-share line"; readonly weights: readonly bigint[] }
  | { readonly model: "pro rata with cap"; readonly weights: readonly bigint[]; readonly caps: readonly (bigint | null)[]; readonly residual: ResidualRule }
  | { readonly model: "fixed-share line" | "host bears"; readonly host: number; readonly partners: number };

/**
 * Shares the whole pence by which a pool is overspent (above nought) or underspent (below nought) among its partners.
 *
 * Own risk: each partner keeps what its own schemes over- or underspent. Pro rata: by contributions. A variable-share
 * line: by the profile of the line. A fixed-share line, and a fund whose risk the host bears: all of it is the host's.
 * The parts and what is to be agreed make the whole. Source: section 75 agreements; WE-08 to WE-12 and WE-33.
 */
export function shareRisk(variance: bigint, share: RiskShare): SharedRisk {
  switch (share.model) {
    case "own risk":
      return { parts: share.own, toAgree: 0n };
    case "pro rata":
    case "variable-share line":
      return { parts: allocatePence(variance, share.weights), toAgree: 0n };
    case "pro rata with cap":
      return shareWithCaps(variance, share.weights, share.caps, share.residual);
    case "fixed-share line":
    case "host bears":
      return { parts: Array.from({ length: share.partners }, (_, place) => (place === share.host ? variance : 0n)), toAgree: 0n };
  }
}
