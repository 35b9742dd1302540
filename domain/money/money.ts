import { Decimal } from "decimal.js";
import type { Pounds } from "../plan/fields";

/**
 * Money is our own copy of decimal.js, so that nobody else's settings (the database client carries a bundled
 * copy) reach it, and branded, so that a text or a number cannot pass for it. Inside the calculation loops the
 * same amounts run as whole pence (`bigint`); at the edges they travel as text, "120000.00".
 */
const PoundsDecimal = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });

export type Money = Decimal & { readonly __brand: "Money" };

const asMoney = (value: Decimal): Money => value as Money;

/** An amount that is not pounds and pence as text. */
export class MoneyError extends Error {
  override readonly name = "MoneyError";
}

/**
 * Reads pounds as text, "120000.00". Give it a `Pounds` or canonical text; typed text goes through `readTypedPounds`.
 * Throws `MoneyError` on anything but an optional minus, digits and at most two decimals.
 */
export function money(pounds: string): Money {
  if (!/^-?\d+(\.\d{1,2})?$/.test(pounds)) throw new MoneyError(`"${pounds}" is not pounds and pence as text`);
  const value = new PoundsDecimal(pounds);
  return asMoney(value.isZero() ? new PoundsDecimal(0) : value);
}

export const noMoney: Money = money("0.00");

/** Gives text with exactly two decimals, rounding half away from zero where the value has more. Never "-0.00". */
export function toPounds(value: Money): Pounds {
  const text = roundToPence(value).toFixed(2);
  return (text === "-0.00" ? "0.00" : text) as Pounds;
}

export const add = (one: Money, other: Money): Money => asMoney(one.plus(other));
export const subtract = (from: Money, taken: Money): Money => asMoney(from.minus(taken));
export const negate = (value: Money): Money => (value.isZero() ? noMoney : asMoney(value.negated()));
export const sum = (values: Iterable<Money>): Money => {
  let total = noMoney;
  for (const value of values) total = add(total, value);
  return total;
};

/** Less than zero when `one` is the smaller, zero when they are equal, more than zero when it is the larger. */
export const compare = (one: Money, other: Money): number => one.comparedTo(other);

/**
 * Rounds to whole pence, half away from zero: £0.005 becomes £0.01 and −£0.005 becomes −£0.01. Call it once, at the
 * end of a defined line. Source: the global rules before worked example WE-01.
 */
export const roundToPence = (value: Money): Money => asMoney(value.toDecimalPlaces(2, Decimal.ROUND_HALF_UP));

/** Whole pence; throws `MoneyError` when the value has a part of a penny, because rounding is never done unasked. */
export function toPence(value: Money): bigint {
  const pence = value.times(100);
  if (!pence.isInteger()) throw new MoneyError(`${value.toString()} has a part of a penny`);
  return BigInt(pence.toFixed(0));
}

export const fromPence = (pence: bigint): Money => money(penceToPounds(pence));

/** Whole pence as text: 12345n is "123.45". The fast way out of the calculation loops. */
export function penceToPounds(pence: bigint): Pounds {
  const digits = (pence < 0n ? -pence : pence).toString().padStart(3, "0");
  return `${pence < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}` as Pounds;
}

/** Text with two decimals as whole pence: "123.45" is 12345n. The fast way into the calculation loops. */
export function poundsToPence(pounds: Pounds): bigint {
  const found = /^(-?)(\d+)\.(\d\d)$/.exec(pounds);
  if (!found) throw new MoneyError(`"${pounds}" is not pounds as text with two decimals`);
  const pence = BigInt(`${found[2]}${found[3]}`);
  return found[1] === "-" ? -pence : pence;
}
