import type { Fraction } from "../plan/fields";

/**
 * An exact rate: a ratio of whole numbers. Rates are never decimals cut off somewhere, because a third of 1.5 pence
 * has to be exactly half a penny before it is rounded.
 */
export interface Ratio {
  readonly numerator: bigint;
  /** Always above zero. */
  readonly denominator: bigint;
}

export const one: Ratio = { numerator: 1n, denominator: 1n };
export const zero: Ratio = { numerator: 0n, denominator: 1n };

export const ratio = (numerator: number | bigint, denominator: number | bigint): Ratio => ({ numerator: BigInt(numerator), denominator: BigInt(denominator) });

/** Reads "0.0295" or "2/3" exactly; also a count of posts, "2.5". Throws `RangeError` on any other text. */
export function readRatio(text: Fraction | string): Ratio {
  const quotient = /^(-?\d+)\/([1-9]\d*)$/.exec(text);
  if (quotient) return { numerator: BigInt(quotient[1] ?? "0"), denominator: BigInt(quotient[2] ?? "1") };
  const decimal = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!decimal) throw new RangeError(`"${text}" is neither a decimal nor a ratio`);
  const decimals = decimal[3] ?? "";
  const digits = BigInt(`${decimal[2]}${decimals}`);
  return { numerator: decimal[1] === "-" ? -digits : digits, denominator: 10n ** BigInt(decimals.length) };
}

export const multiply = (one: Ratio, other: Ratio): Ratio => ({ numerator: one.numerator * other.numerator, denominator: one.denominator * other.denominator });

/** The exact sum, in lowest terms, so that a long sum of shares stays small. */
export function sumRatios(values: Iterable<Ratio>): Ratio {
  let total = zero;
  for (const { numerator, denominator } of values) {
    const sum = { numerator: total.numerator * denominator + numerator * total.denominator, denominator: total.denominator * denominator };
    const divisor = greatestDivisor(sum.numerator, sum.denominator);
    total = { numerator: sum.numerator / divisor, denominator: sum.denominator / divisor };
  }
  return total;
}

/** The largest whole number that divides both; one of them is not nought. */
export function greatestDivisor(one: bigint, other: bigint): bigint {
  let [left, right] = [one < 0n ? -one : one, other < 0n ? -other : other];
  while (right > 0n) [left, right] = [right, left % right];
  return left;
}

/** One plus the rate: what a rise of 2.95% multiplies by. */
export const onePlus = (rate: Ratio): Ratio => ({ numerator: rate.denominator + rate.numerator, denominator: rate.denominator });

/** One less the share: what is left when a quarter is taken off. */
export const oneLess = (share: Ratio): Ratio => ({ numerator: share.denominator - share.numerator, denominator: share.denominator });

export const isOne = (value: Ratio): boolean => value.numerator === value.denominator;

/** Below zero when `left` is the smaller, above when it is the larger. */
export const compareRatios = (left: Ratio, right: Ratio): number => {
  const difference = left.numerator * right.denominator - right.numerator * left.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

/** Divides whole numbers and rounds half away from zero. `denominator` is above zero. */
export function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  const size = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * size + denominator) / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
}

/**
 * Pence times an exact rate, rounded once to whole pence, half away from zero.
 * £288,000.00 × 1.0295 × 1.025 × 1.025 is £311,506.11 (worked example WE-07).
 */
export const timesRatio = (pence: bigint, rate: Ratio): bigint => (isOne(rate) ? pence : divideHalfUp(pence * rate.numerator, rate.denominator));
