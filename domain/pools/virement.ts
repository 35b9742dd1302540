/** A wish to move budget; amounts in whole pence. */
export interface Virement {
  readonly amount: bigint;
  /** What has been moved from the same head in the year already, without this one. */
  readonly movedBefore: bigint;
  readonly permanent: boolean;
  readonly betweenCapitalAndRevenue: boolean;
  readonly crossesScheme: boolean;
  readonly crossesRingFence: boolean;
  /** Whether the conditions of a ring-fence allow the service that would receive the money. */
  readonly receiverEligible: boolean;
}

/** One rule of a policy. It matches when all that it asks for holds; a rule that asks for nothing matches always. */
export interface VirementRule {
  readonly approver: string;
  /** Matches above this amount only: the limit itself is still within the rule below it. Null asks nothing. */
  readonly above: bigint | null;
  /** The same for all that is moved from the head in the year, this virement included. */
  readonly yearAbove: bigint | null;
  readonly permanent: boolean;
  readonly betweenCapitalAndRevenue: boolean;
  readonly crossesScheme: boolean;
  readonly crossesRingFence: boolean;
}

export type VirementDecision = { readonly decision: "blocked" } | { readonly decision: "nobody" } | { readonly decision: "needs approval"; readonly approver: string; readonly matching: readonly number[] };

/**
 * Who has to approve a virement. The rules stand from the least to the most restrictive; of those that match, the most
 * restrictive, the last, wins. Money that would leave a ring-fence for a service its conditions do not allow is blocked,
 * whoever approves. "nobody": no rule of the policy matches. `matching` holds the places of the rules that match.
 *
 * Source: Oxfordshire's scheme of virement of 2003; worked example WE-39. The block: own rule.
 */
export function decideVirement(virement: Virement, policy: readonly VirementRule[]): VirementDecision {
  if (virement.crossesRingFence && !virement.receiverEligible) return { decision: "blocked" };
  const matching = policy.flatMap((rule, place) => (matches(rule, virement) ? [place] : []));
  const winner = policy[matching.at(-1) ?? -1];
  return winner === undefined ? { decision: "nobody" } : { decision: "needs approval", approver: winner.approver, matching };
}

const flags = ["permanent", "betweenCapitalAndRevenue", "crossesScheme", "crossesRingFence"] as const;

const matches = (rule: VirementRule, virement: Virement): boolean =>
  (rule.above === null || virement.amount > rule.above) &&
  (rule.yearAbove === null || virement.movedBefore + virement.amount > rule.yearAbove) &&
  flags.every((flag) => !rule[flag] || virement[flag]);
