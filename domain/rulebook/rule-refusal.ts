/** What is wrong with an input, and where: "partners[1].contribution". An empty path means the input as a whole. */
export interface RuleProblem {
  readonly path: string;
  readonly message: string;
}

/** Well-formed input that a rule cannot work out: shares that do not total one, weights that are all zero, years out of order. The message carries the evidence. */
export class RuleRefusal extends Error {
  override readonly name = "RuleRefusal";
  constructor(
    readonly path: string,
    message: string,
  ) {
    super(message);
  }
}
