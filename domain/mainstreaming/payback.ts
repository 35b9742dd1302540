import { divideHalfUp } from "../money/ratio";

/** How soon a yearly saving has paid for a one-off cost. */
export interface Payback {
  /** Months to two decimals, in hundredths: 568n is 5.68 months. */
  readonly hundredths: bigint;
  /** Whole months to the month above, because a part of a month is not yet paid back. */
  readonly months: bigint;
}

/**
 * Payback: one-off cost ÷ a twelfth of the yearly saving, both in whole pence; null when nothing is saved.
 * Source: WE-34. £21,570.00 against £45,607.20 a year is 5.68 months, six to the month above.
 */
export function paybackOf(oneOff: bigint, yearlySaving: bigint): Payback | null {
  if (yearlySaving <= 0n) return null;
  return { hundredths: divideHalfUp(1200n * oneOff, yearlySaving), months: (12n * oneOff + yearlySaving - 1n) / yearlySaving };
}
