const mask = (1n << 64n) - 1n;

/**
 * The number at one place of a stream of pseudo-random 64-bit numbers, from 0 to 2^64 − 1. It depends on the seed and
 * the place alone, so that every draw can be worked out again by itself, on any machine. The generator is SplitMix64
 * (Steele, Lea and Flood 2014): with the seed 1234567 its first number is 6457827717110365317.
 */
export function randomNumber(seed: bigint, place: bigint): bigint {
  const state = (seed + 0x9e3779b97f4a7c15n * (place + 1n)) & mask;
  const once = ((state ^ (state >> 30n)) * 0xbf58476d1ce4e5b9n) & mask;
  const twice = ((once ^ (once >> 27n)) * 0x94d049bb133111ebn) & mask;
  return twice ^ (twice >> 31n);
}
