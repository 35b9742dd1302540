import { multiply, ratio, sumRatios, zero, type Ratio } from "../money/ratio";

/** A criterion's scale: `worst` is 0 points and `best` 100; best may be the smaller number. The two differ. */
export interface ValueScale {
  readonly worst: Ratio;
  readonly best: Ratio;
}

/** The points on the straight line between the fixed ends, exact; below 0 or above 100 for a value outside them. */
export function scalePoints({ worst, best }: ValueScale, value: Ratio): Ratio {
  const [way, length] = [less(value, worst), less(best, worst)];
  const sign = length.numerator < 0n ? -1n : 1n;
  return { numerator: 100n * way.numerator * length.denominator * sign, denominator: way.denominator * length.numerator * sign };
}

/** Points outside 0 to 100 brought to the end they passed. */
export const clampPoints = (points: Ratio): Ratio => (points.numerator < 0n ? zero : points.numerator > 100n * points.denominator ? ratio(100, 1) : points);

/** The weighted mean of points, exact. Weights are nought or more, and not all nought. */
export function weightedPoints(points: readonly Ratio[], weights: readonly Ratio[]): Ratio {
  const all = sumRatios(weights);
  const total = sumRatios(points.map((value, place) => multiply(value, weights[place] ?? zero)));
  return { numerator: total.numerator * all.denominator, denominator: total.denominator * all.numerator };
}

const less = (from: Ratio, taken: Ratio): Ratio => sumRatios([from, { numerator: -taken.numerator, denominator: taken.denominator }]);
