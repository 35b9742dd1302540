import { formatPounds } from "../money/format-pounds";
import { compare, negate, sum, toPounds, type Money } from "../money/money";

/** One cause of a difference: its pounds as they change the unfunded gap. */
export interface Cause {
  readonly text: string;
  readonly effect: Money;
}

export const sizeOf = (amount: Money): Money => (amount.isNegative() ? negate(amount) : amount);

/** An amount without its sign, to the penny: "£136,821.60". */
export const sizeInWords = (amount: Money): string => formatPounds(toPounds(sizeOf(amount)), "always");

/** Largest first. */
export const bySize = (one: Cause, other: Cause): number => compare(sizeOf(other.effect), sizeOf(one.effect)) || (one.text < other.text ? -1 : 1);

/**
 * Keeps the largest causes and puts the rest into one, so that a change of one assumption under a thousand lines can
 * still be read; the pounds stay whole.
 */
export function gathered(causes: readonly Cause[], kept: number, restInWords: (count: number, effect: Money) => string): Cause[] {
  const sorted = [...causes].sort(bySize);
  if (sorted.length <= kept + 1) return sorted;
  const rest = sorted.slice(kept);
  const effect = sum(rest.map((cause) => cause.effect));
  return [...sorted.slice(0, kept), { text: restInWords(rest.length, effect), effect }];
}
