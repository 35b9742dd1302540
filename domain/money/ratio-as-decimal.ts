import { divideHalfUp, type Ratio } from "./ratio";

/**
 * An exact ratio as decimal text with `places` decimals, rounded once, a half away from zero: 2/3 with two places
 * is "0.67". Never "-0.00".
 */
export function ratioAsDecimal({ numerator, denominator }: Ratio, places: number): string {
  const scaled = divideHalfUp(numerator * 10n ** BigInt(places), denominator);
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  return `${scaled < 0n ? "-" : ""}${whole}${places > 0 ? `.${digits.slice(-places)}` : ""}`;
}
