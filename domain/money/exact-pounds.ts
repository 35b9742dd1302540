import type { Ratio } from "./ratio";

const decimals = 6;

/**
 * Pence that are not whole yet as pounds for a reader who checks the rounding: "30.86425", "26887.255681…". At most
 * six decimals, cut off and marked with an ellipsis; never fewer than two.
 */
export function exactPounds({ numerator, denominator }: Ratio): string {
  const size = (numerator < 0n ? -numerator : numerator) * 10n ** BigInt(decimals);
  const whole = denominator * 100n;
  const digits = (size / whole).toString().padStart(decimals + 1, "0");
  const part = digits.slice(-decimals).replace(/0{1,4}$/, "");
  return `${numerator < 0n ? "-" : ""}${digits.slice(0, -decimals)}.${size % whole === 0n ? part : `${digits.slice(-decimals)}…`}`;
}
