import { multiply, one, timesRatio, type Ratio } from "../money/ratio";

/**
 * A grant that declines: pence by year, each rounded once. The shares are of the original award, or of what the year
 * before came to exactly (compounded, so that no rounding is carried on).
 * Source: WE-06 and WE-06b (original award), WE-06c (previous year). £240,000.00 less a quarter of the year before is
 * £75,937.50 in the fifth year, and nought when a quarter of the original award is taken off each time.
 */
export function taper(award: bigint, shares: readonly Ratio[], basis: "original award" | "previous year"): bigint[] {
  if (basis === "original award") return shares.map((share) => timesRatio(award, share));
  let sofar = one;
  return shares.map((share) => timesRatio(award, (sofar = multiply(sofar, share))));
}
