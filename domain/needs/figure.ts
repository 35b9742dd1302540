import { Decimal } from "decimal.js";

/** A private clone: the precision and rounding of these sums cannot be changed from elsewhere. */
const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -30, toExpPos: 30 });

/**
 * Why a cell holds no number. The kinds are kept apart because they ask different things of a reader: a
 * suppressed figure exists and may not be shown, one that does not apply never existed, and one that is
 * missing may yet arrive. A figure absent from the file altogether is none of these: then there is no cell.
 * Source: the symbols of the Department for Education's statistics.
 */
export type NoFigure =
  | "missing or suppressed"
  | "suppressed"
  | "not available"
  | "not applicable"
  | "rounds to zero, not zero"
  | "too unreliable to publish"
  | "withheld, for the reason in the publisher's note";

/** A published cell: its text exactly as printed, and either the number it stands for or why there is none. */
export type PublishedFigure =
  | { readonly printed: string; readonly value: string; readonly reason: null }
  | { readonly printed: string; readonly value: null; readonly reason: NoFigure };

const symbols: Readonly<Record<string, NoFigure>> = {
  "-": "missing or suppressed",
  c: "suppressed",
  x: "not available",
  "[x]": "not available",
  z: "not applicable",
  "[z]": "not applicable",
  k: "rounds to zero, not zero",
  low: "rounds to zero, not zero",
  u: "too unreliable to publish",
};

/** Spreadsheets keep fifteen significant digits; what they print beyond is the error of their binary fraction. */
const spreadsheetDigits = 15;

/**
 * Reads one published cell, or gives null when it is neither a number nor a known symbol. A number written with
 * more than fifteen significant digits ("33.200000000000003") is read as the number the publisher typed (33.2);
 * the printed text is kept beside it.
 */
export function parseFigure(printed: string): PublishedFigure | null {
  const text = printed.trim();
  const reason = symbols[text.toLowerCase()];
  if (reason !== undefined) return { printed, value: null, reason };
  if (/^\[note \d+\]$/.test(text)) return { printed, value: null, reason: "withheld, for the reason in the publisher's note" };
  if (text.length > 40 || !/^-?\d{1,20}(\.\d{1,25})?([eE][-+]?\d{1,2})?$/.test(text)) return null;
  return { printed, value: new Exact(text).toSignificantDigits(spreadsheetDigits).toFixed(), reason: null };
}

/** Rounds half up to `decimalPlaces`; with none stated by the dictionary, gives the value as published. */
export function roundFigure(value: string, decimalPlaces: number | null): string {
  const rounded = decimalPlaces === null ? new Exact(value) : new Exact(value).toDecimalPlaces(decimalPlaces);
  const text = decimalPlaces === null ? rounded.toFixed() : rounded.toFixed(decimalPlaces);
  return /^-0(\.0*)?$/.test(text) ? text.slice(1) : text;
}

/** `first` less `second`, exactly. */
export function subtractFigures(first: string, second: string): string {
  return new Exact(first).minus(second).toFixed();
}

/** The sum, exactly; of no figures, "0". */
export function sumFigures(values: readonly string[]): string {
  return values.reduce((sum, value) => sum.plus(value), new Exact(0)).toFixed();
}

/** The simple mean to twelve decimal places, or null of no figures. */
export function meanOfFigures(values: readonly string[]): string | null {
  return values.length === 0 ? null : new Exact(sumFigures(values)).div(values.length).toDecimalPlaces(12).toFixed();
}

/** Less than nought, nought, or more, as `first` is smaller than, equal to or larger than `second`. */
export function compareFigures(first: string, second: string): number {
  return new Exact(first).comparedTo(second);
}

/** The figure without its sign. */
export function absoluteFigure(value: string): string {
  return new Exact(value).abs().toFixed();
}

/** Thousands of pounds, as a return prints them, to pounds and pence; null when the pence would not be whole. */
export function poundsFromThousands(value: string): string | null {
  const amount = new Exact(value).times(1000);
  return amount.decimalPlaces() <= 2 ? roundFigure(amount.toFixed(), 2) : null;
}
