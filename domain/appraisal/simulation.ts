import { divideHalfUp, multiply, sumRatios, type Ratio } from "../money/ratio";
import { termValue, type OutcomeTerm } from "./outcome-term";
import { randomNumber } from "./random-numbers";

/** An assumption that is drawn: evenly between its ends, or from a triangle that peaks at the likely value. */
export interface DrawnTerm extends OutcomeTerm {
  readonly low: Ratio;
  /** The peak of the triangle, from low to high; null where every value is as likely as the next. */
  readonly likely: Ratio | null;
  readonly high: Ratio;
}

/**
 * The outcomes of `draws` draws in whole pence, in the order drawn: `fixed` plus every term at a drawn value. Exact
 * fractions throughout, so that one seed gives the same pence on every machine; no square root is needed, because
 * (1 − c) × the smaller + c × the larger of two even draws follows the triangle that peaks at c
 * (Stein and Keblis 2009). Draws carry 32 random bits.
 */
export function simulate(fixed: bigint, terms: readonly DrawnTerm[], seed: bigint, draws: number): bigint[] {
  return Array.from({ length: draws }, (_, draw) => {
    const values = terms.map((term, place) => {
      const at = BigInt((draw * terms.length + place) * 2);
      return termValue(term, drawnValue(term, randomNumber(seed, at) >> 32n, randomNumber(seed, at + 1n) >> 32n));
    });
    const total = sumRatios(values);
    return fixed + divideHalfUp(total.numerator, total.denominator);
  });
}

const oneAsBits = 1n << 32n;

/** Low + (high − low) × the drawn part of the way; `first` and `second` are whole numbers below 2^32. */
function drawnValue({ low, likely, high }: DrawnTerm, first: bigint, second: bigint): Ratio {
  const width = subtract(high, low);
  if (width.numerator === 0n) return low;
  if (likely === null) return sumRatios([low, multiply(width, { numerator: first, denominator: oneAsBits })]);
  const [smaller, larger] = first < second ? [first, second] : [second, first];
  const onEitherSide = sumRatios([multiply(subtract(high, likely), { numerator: smaller, denominator: oneAsBits }), multiply(subtract(likely, low), { numerator: larger, denominator: oneAsBits })]);
  return sumRatios([low, onEitherSide]);
}

const subtract = (from: Ratio, taken: Ratio): Ratio => sumRatios([from, { numerator: -taken.numerator, denominator: taken.denominator }]);

/** The value that `percentile` in a hundred outcomes do not go above: the nearest rank, never a value between two. `sorted` is not empty. */
export const percentileOf = (sorted: readonly bigint[], percentile: number): bigint => sorted[Math.max(0, Math.ceil((percentile * sorted.length) / 100) - 1)] ?? 0n;
