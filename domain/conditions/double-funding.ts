/** How much of one claim lies above the eligible cost that is left, in pence. */
export interface JudgedClaims {
  /** What is left of the cost when all claims are met; nought when they exceed it. */
  readonly left: bigint;
  /** By how much the claims together exceed the cost. */
  readonly excess: bigint;
  /** The part of each claim that nothing is left for, in the order of the claims. */
  readonly exceeding: readonly bigint[];
}

/**
 * No double funding: the claims on one service in one year may not exceed its eligible cost. The claims are met in
 * their order, so the later ones exceed first. All in pence, none below nought; the exceeding parts sum to the excess.
 * Source: the same pound of cost may not be claimed against two grants (funders' terms on eligible expenditure).
 */
export function judgeClaims(eligibleCost: bigint, claims: readonly bigint[]): JudgedClaims {
  let left = eligibleCost;
  const exceeding = claims.map((claim) => {
    const met = claim < left ? claim : left;
    left -= met;
    return claim - met;
  });
  return { left, excess: exceeding.reduce((sum, part) => sum + part, 0n), exceeding };
}
