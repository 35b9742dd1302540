/** One year of a funding-gap profile in whole pence. */
export interface GapYear {
  readonly gap: bigint;
  /** The gap less that of the year before: what a bid for base-budget growth has to cover. */
  readonly increment: bigint;
  /** The gaps of the years so far. */
  readonly cumulative: bigint;
}

/** What a year's cost is above its income, and what its income is above its cost; one of the two is nought. */
export function gapOf(cost: bigint, income: bigint): { readonly gap: bigint; readonly leftOver: bigint } {
  return cost > income ? { gap: cost - income, leftOver: 0n } : { gap: 0n, leftOver: income - cost };
}

/**
 * The gaps of consecutive years with their increments and their running sum, whole pence. `before` is the gap of the
 * year before the first. Source: WE-07. Gaps of £0.00, £134,785.32, £228,817.20 and £357,913.09 rise by £134,785.32,
 * £94,031.88 and £129,095.89 and come to £721,515.61.
 */
export function gapProfile(gaps: readonly bigint[], before: bigint): GapYear[] {
  let [previous, cumulative] = [before, 0n];
  return gaps.map((gap) => {
    const increment = gap - previous;
    previous = gap;
    cumulative += gap;
    return { gap, increment, cumulative };
  });
}
