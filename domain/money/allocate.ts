import { fromPence, toPence, type Money } from "./money";

/** Weights that cannot share anything out. */
export class AllocationWeightsError extends Error {
  override readonly name = "AllocationWeightsError";
}

/**
 * Splits whole pence in proportion to whole-number weights, so that the parts always sum to the total.
 *
 * Rule: largest remainder. Each part is first rounded down; the pence left over go one each to the parts with the
 * largest remainders. Ties go to the larger weight, then to the earlier in the list. A negative total is split by
 * its size and then negated. Throws `AllocationWeightsError` when a weight is negative or all are zero.
 *
 * Source: the global rules of the worked examples; WE-08, WE-09, WE-13, WE-16. An overspend of £47,321.57 over
 * contributions of £1,250,000, £830,000 and £120,000 falls as £26,887.25, £17,853.14 and £2,581.18.
 */
export function allocatePence(total: bigint, weights: readonly bigint[]): bigint[] {
  if (weights.some((weight) => weight < 0n)) throw new AllocationWeightsError("A weight is below zero");
  const allWeights = weights.reduce((running, weight) => running + weight, 0n);
  if (allWeights === 0n) throw new AllocationWeightsError("At least one weight must be above zero");
  if (total < 0n) return allocatePence(-total, weights).map((part) => -part);

  const parts = weights.map((weight) => (total * weight) / allWeights);
  const remainders = weights.map((weight) => (total * weight) % allWeights);
  const left = Number(total - parts.reduce((running, part) => running + part, 0n));
  const order = weights.map((_, position) => position).sort((one, other) => descending(remainders, one, other) || descending(weights, one, other) || one - other);
  for (const position of order.slice(0, left)) parts[position] = (parts[position] ?? 0n) + 1n;
  return parts;
}

/** `allocatePence` for Money: whole-number weights, parts that sum to the total to the penny. */
export const allocate = (total: Money, weights: readonly bigint[]): Money[] => allocatePence(toPence(total), weights).map(fromPence);

function descending(values: readonly bigint[], one: number, other: number): number {
  const left = values[one] ?? 0n;
  const right = values[other] ?? 0n;
  return left === right ? 0 : left > right ? -1 : 1;
}
