import { greatestDivisor, type Ratio } from "../money/ratio";

export interface WholeWeights {
  readonly weights: readonly bigint[];
  /** What the weights of shares that total one come to. */
  readonly whole: bigint;
}

/**
 * Shares as whole-number weights over their lowest common denominator, so that `allocatePence` splits by them exactly:
 * 1/2, 1/3 and 1/6 are 3, 2 and 1 of 6. Shares total one when their weights total `whole`.
 */
export function wholeWeights(shares: readonly Ratio[]): WholeWeights {
  const whole = shares.reduce((common, { denominator }) => (common / greatestDivisor(common, denominator)) * denominator, 1n);
  return { whole, weights: shares.map(({ numerator, denominator }) => numerator * (whole / denominator)) };
}
