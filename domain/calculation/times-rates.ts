import { multiply, timesRatio } from "../money/ratio";
import type { RateSeries } from "./rate-series";

/**
 * How far, as a share of its size, the product of an amount and two rates in doubles can lie from the exact one: each
 * rate is off by 2^-52 at most and each of the two products by 2^-53, together less than 2^-50.
 */
const doubt = 2 ** -50;

/** Below this many parts of a penny, an amount within its doubt of a half can be nothing but the half itself. */
const tellable = 2 ** 47;

/** What an amount is when whole pence cannot hold it in a double: ask for it exactly. */
export const beyondDoubles = NaN;

/**
 * The whole number next to a product that was made in doubles, where its doubt leaves no other; else NaN. The rounding
 * can only be wrong where the product lies within its doubt of a half.
 */
export const surelyRounded = (near: number): number => {
  const whole = Math.floor(near + 0.5);
  return Math.abs(near - whole) < 0.5 - Math.abs(near) * doubt ? whole : NaN;
};

/**
 * Whole pence × rise × share of one year, rounded once to whole pence, half away from zero; `beyondDoubles` where the
 * answer is 2^53 or more. Exact at nearly the speed of a plain product, because only next to a half penny is more asked.
 * Source: the global rules before worked example WE-01; the same answer as `timesRatio`.
 */
export function timesRates(pence: number, rise: RateSeries, share: RateSeries, year: number): number {
  const near = pence * rise.nearest[year]! * share.nearest[year]!;
  const whole = surelyRounded(near);
  return Number.isNaN(whole) ? decideHalf(pence, rise, share, year, near) : whole;
}

/**
 * The exact product is a whole number of parts, so it is a half penny or at least half a part away from one. Where the
 * doubt is smaller than that, it is the half; a rise of 2.5% on £1.00 ends here. Else whole numbers of any size decide.
 */
function decideHalf(pence: number, rise: RateSeries, share: RateSeries, year: number, near: number): number {
  if (Math.abs(near) * rise.parts[year]! * share.parts[year]! < tellable) return near > 0 ? Math.floor(near) + 1 : Math.floor(near);
  return asDouble(exactly(pence, rise, share, year));
}

/** The same product in whole numbers of any size. */
export const exactly = (pence: number, rise: RateSeries, share: RateSeries, year: number): bigint =>
  timesRatio(BigInt(pence), multiply(rise.exact[year]!, share.exact[year]!));

/** Whole pence as a double, or `beyondDoubles`. */
export const asDouble = (pence: bigint): number => {
  const value = Number(pence);
  return Number.isSafeInteger(value) ? value : beyondDoubles;
};
