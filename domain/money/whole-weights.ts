import { greatestDivisor, type Ratio } from "./ratio";

/**
 * Exact weights as whole numbers in the same proportion, for `allocatePence`: 1/2 and 1/3 are 3 and 2.
 * Weights below nought stay below nought; refusing them is the allocation's business.
 */
export function wholeWeights(weights: readonly Ratio[]): bigint[] {
  const common = weights.reduce((multiple, { denominator }) => (multiple / greatestDivisor(multiple, denominator)) * denominator, 1n);
  return weights.map(({ numerator, denominator }) => numerator * (common / denominator));
}
