/** One fault of a plan: where it is, `costLines[3].amount`, and what to do about it, in plain English. */
export interface PlanProblem {
  readonly path: string;
  readonly message: string;
}
