import { multiply, one, onePlus, type Ratio } from "../money/ratio";

/** A part of an outcome that hangs on one assumption: an amount times the assumption, or an amount that grows by it every year. */
export interface OutcomeTerm {
  /** Whole pence: for each 1 of the assumption, or before the first year's growth. */
  readonly pence: bigint;
  readonly effect: "times the assumption" | "grows by it each year";
  /** How many years it grows; plays no part otherwise. */
  readonly years: number;
}

/** What the term comes to, in exact pence, when its assumption has this value. */
export function termValue({ pence, effect, years }: OutcomeTerm, assumption: Ratio): Ratio {
  const growth = effect === "times the assumption" ? assumption : Array.from({ length: years }, () => onePlus(assumption)).reduce(multiply, one);
  return { numerator: pence * growth.numerator, denominator: growth.denominator };
}
