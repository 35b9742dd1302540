import { sumRatios, type Ratio } from "../money/ratio";

/** The exact simple mean; there is at least one figure. */
export function meanOf(figures: readonly Ratio[]): Ratio {
  const total = sumRatios(figures);
  return { numerator: total.numerator, denominator: total.denominator * BigInt(figures.length) };
}

/** The exact median: the middle figure, or the mean of the middle two. `sorted` runs from small to large and is not empty. */
export const medianOf = (sorted: readonly Ratio[]): Ratio => meanOf(sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1));
