/** A proposal in whole numbers: what it costs each budget (pence) and what it is worth, none below nought. */
export interface AffordableProposal {
  readonly costs: readonly bigint[];
  readonly value: bigint;
  readonly mustHave: boolean;
}

/** Which proposals may be chosen together, and how much there is for them. Proposals and budgets are named by their place. */
export interface AffordableProblem {
  readonly proposals: readonly AffordableProposal[];
  /** Whole pence; null for no limit. */
  readonly budgets: readonly (bigint | null)[];
  /** The first is chosen only with the second. */
  readonly needs: readonly (readonly [number, number])[];
  /** Not both are chosen. */
  readonly rulesOut: readonly (readonly [number, number])[];
}

/** A choice that keeps every rule, with what it is worth and costs. */
export interface ChosenSet {
  readonly chosen: readonly boolean[];
  readonly value: bigint;
  readonly costs: readonly bigint[];
}

/** More sets would have to be looked at than one answer may take. */
export class TooManySetsError extends Error {
  override readonly name = "TooManySetsError";
}

/** How many sets one answer may look at; counted so that the limit falls at the same place on every machine. */
export interface SearchAllowance {
  left: number;
}
