import { timesRatio, type Ratio } from "../money/ratio";

/** What the funder lets the council take into the next year. */
export type CarryForward = { readonly kind: "none" } | { readonly kind: "per cent"; readonly share: Ratio } | { readonly kind: "pounds"; readonly pence: bigint };

/**
 * What happens to unspent grant, in pence (nothing below nought goes in): as much as allowed is carried forward, the
 * rest goes back. Unspent is always carried + repaid. Spend above the grant is the council's own.
 * Source: WE-18. £11,549.75 unspent of £150,000.00 at 5% is £7,500.00 carried forward and £4,049.75 repaid.
 */
export function carryForward(received: bigint, eligibleSpend: bigint, allowed: CarryForward) {
  const unspent = received > eligibleSpend ? received - eligibleSpend : 0n;
  const limit = allowed.kind === "none" ? 0n : allowed.kind === "pounds" ? allowed.pence : timesRatio(received, allowed.share);
  const carried = unspent < limit ? unspent : limit;
  return { unspent, limit, carried, repaid: unspent - carried, ownMoney: eligibleSpend > received ? eligibleSpend - received : 0n };
}
