import { compareRatios, one, timesRatio, zero, type Ratio } from "../money/ratio";

/**
 * How far a target is met: nought at the baseline, one at the target, and what lies between in proportion. Never below
 * nought and never above one. Baseline and target differ; a target below the baseline is a reduction to be reached.
 */
export function shareOfTarget(baseline: Ratio, target: Ratio, achieved: Ratio): Ratio {
  const [moved, wanted] = [difference(achieved, baseline), difference(target, baseline)];
  const sign = wanted.numerator < 0n ? -1n : 1n;
  const met = { numerator: sign * moved.numerator * wanted.denominator, denominator: sign * wanted.numerator * moved.denominator };
  if (met.numerator <= 0n) return zero;
  return compareRatios(met, one) >= 0 ? one : met;
}

/**
 * The part of whole pence that is paid for what was met of a target: all or nothing, or in proportion, rounded once.
 * Source: the payment for performance of the Better Care Fund.
 */
export function performancePayment(gated: bigint, met: Ratio, payment: "all or nothing" | "in proportion"): bigint {
  if (payment === "in proportion") return timesRatio(gated, met);
  return compareRatios(met, one) === 0 ? gated : 0n;
}

const difference = (from: Ratio, taken: Ratio): Ratio => ({ numerator: from.numerator * taken.denominator - taken.numerator * from.denominator, denominator: from.denominator * taken.denominator });
