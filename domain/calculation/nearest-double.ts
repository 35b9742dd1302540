import type { Ratio } from "../money/ratio";

const safe = BigInt(Number.MAX_SAFE_INTEGER);
const sizeOf = (value: bigint): bigint => (value < 0n ? -value : value);
const bitsOf = (value: bigint): number => 4 * value.toString(16).length;

/**
 * The double next to an exact rate: at most 2^-52 of its size away from it. A rate too small for a double gives 0,
 * one too large gives Infinity; neither can then be taken for a rounded amount (see `timesRates`).
 */
export function nearestDouble({ numerator, denominator }: Ratio): number {
  const size = sizeOf(numerator);
  if (size <= safe && denominator <= safe) return Number(numerator) / Number(denominator);
  // At least sixty bits of the quotient, so that cutting off the rest moves it by less than 2^-59 of its size.
  const shift = 64 + bitsOf(denominator) - bitsOf(size);
  const quotient = shift >= 0 ? (size << BigInt(shift)) / denominator : size / (denominator << BigInt(-shift));
  const nearest = Number(quotient) * 2 ** -shift;
  return numerator < 0n ? -nearest : nearest;
}
