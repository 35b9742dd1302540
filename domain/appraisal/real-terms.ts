import { divideHalfUp, multiply, one, onePlus, type Ratio } from "../money/ratio";

/** An amount at the prices of its own year, and the rise of prices on the year before. */
export interface NominalAmount {
  /** Whole pence at the prices of the year in which they are spent. */
  readonly nominal: bigint;
  /** Exact rise of prices on the year before; that of the first year plays no part. Above −1. */
  readonly inflation: Ratio;
}

/**
 * Amounts at the prices of one base year, in whole pence: each is divided by the exact compound rise of prices
 * since the base year (years before it are raised), and rounded once. `amounts` are in the order of their years;
 * `baseYear` is the place of the base year among them.
 * Source: HM Treasury's Green Book (real prices before discounting); worked example WE-23.
 */
export function realTerms(amounts: readonly NominalAmount[], baseYear: number): { readonly index: Ratio; readonly real: bigint }[] {
  const levels: Ratio[] = [];
  amounts.forEach(({ inflation }, place) => levels.push(place === 0 ? one : multiply(levels[place - 1] ?? one, onePlus(inflation))));
  const base = levels[baseYear] ?? one;
  return amounts.map(({ nominal }, place) => {
    const level = levels[place] ?? one;
    const index = { numerator: level.numerator * base.denominator, denominator: level.denominator * base.numerator };
    return { index, real: divideHalfUp(nominal * index.denominator, index.numerator) };
  });
}
