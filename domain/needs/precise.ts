import { Decimal } from "decimal.js";

/** A private copy of decimal.js with fifty digits, for roots, logarithms and powers of e; nothing shown comes from binary fractions. */
export const Precise = Decimal.clone({ precision: 50, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -60, toExpPos: 60 });
export type Precise = Decimal;

/** How sure an interval is: of a hundred (or a thousand) such intervals, so many hold the true figure. */
export type Confidence = "95%" | "99.8%";

/** The normal quantile of both sides, and the chance left on each side. Source: the public-health indicator methods (95%, 99.8%). */
export const confidenceLimits: Readonly<Record<Confidence, { readonly z: string; readonly eachSide: string }>> = {
  "95%": { z: "1.959963984540054", eachSide: "0.025" },
  "99.8%": { z: "3.090232306167813", eachSide: "0.001" },
};

/** The value with `places` decimals, rounded once, a half away from zero; never "-0.00". */
export function preciseText(value: Precise, places: number): string {
  const text = value.toFixed(places, Decimal.ROUND_HALF_UP);
  return /^-0(\.0*)?$/.test(text) ? text.slice(1) : text;
}

/** An interval, from lower to upper. */
export interface Interval {
  readonly lower: Precise;
  readonly upper: Precise;
}
