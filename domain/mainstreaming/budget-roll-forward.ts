/** The headings of a medium-term financial strategy, in the order in which they move a budget; each a signed change. */
export const budgetMoves = ["one-off removed", "pay and inflation", "inflation of income", "commitments", "pensions", "grant removed", "pressures", "savings"] as const;
export type BudgetMove = (typeof budgetMoves)[number];

/** What the next year starts from: the requirement as it stands, or the resources because the gap was closed. */
export const broughtForwardKinds = ["the budget requirement", "the resources, because the gap is closed each year"] as const;
export type BroughtForwardKind = (typeof broughtForwardKinds)[number];

export interface BudgetYear {
  /** Sums by heading, whole pence; savings and income below nought. */
  readonly moves: Readonly<Record<BudgetMove, bigint>>;
  readonly resources: bigint;
}

export interface RolledYear {
  readonly broughtForward: bigint;
  /** Brought forward, with one-off money and spending taken out. */
  readonly restated: bigint;
  readonly requirement: bigint;
  /** Requirement less resources; below nought when resources are left over. */
  readonly gap: bigint;
}

/**
 * Rolls a budget forward through consecutive years, whole pence: brought forward, one-off removed, restated, then
 * every other heading, to the budget requirement and the gap to the resources of the year.
 * Source: the layout of a council's medium-term financial strategy; WE-40, £184.807m + £35.442m is £220.249m.
 */
export function rollBudgetForward(first: bigint, years: readonly BudgetYear[], next: BroughtForwardKind): RolledYear[] {
  let broughtForward = first;
  return years.map(({ moves, resources }) => {
    const restated = broughtForward + moves["one-off removed"];
    const requirement = budgetMoves.reduce((total, move) => total + moves[move], broughtForward);
    const rolled = { broughtForward, restated, requirement, gap: requirement - resources };
    broughtForward = next === "the budget requirement" ? requirement : resources;
    return rolled;
  });
}
