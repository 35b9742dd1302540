/** Why the need for base-budget growth rises; below nought where it falls. Whole pence. */
export interface GrowthCauses {
  readonly grantFallOut: bigint;
  readonly inflation: bigint;
  readonly demand: bigint;
  readonly policy: bigint;
}

/** The causes together. */
export const sumOfCauses = ({ grantFallOut, inflation, demand, policy }: GrowthCauses): bigint => grantFallOut + inflation + demand + policy;

/** One year of a bid for growth: how much more is needed than in the year before, and the savings that offset it. */
export interface BidYear {
  readonly increment: bigint;
  readonly offset: bigint;
}

export interface WorkedBidYear {
  /** The increment less the savings offered for it. */
  readonly net: bigint;
  /** What base budgets pay above the level before the bid in this year. */
  readonly level: bigint;
  /** How the budget changes against the year before. */
  readonly change: bigint;
}

/**
 * A growth bid by year, whole pence. Recurrent growth stays in the base, so the level is the sum of the years so far
 * and the change is the net bid; a one-off amount is there in its year only and falls out again in the next.
 */
export function workGrowthBid(years: readonly BidYear[], recurrence: "recurrent" | "one-off"): WorkedBidYear[] {
  let before = 0n;
  return years.map(({ increment, offset }) => {
    const net = increment - offset;
    const level = recurrence === "recurrent" ? before + net : net;
    const change = level - before;
    before = level;
    return { net, level, change };
  });
}
