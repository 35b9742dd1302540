import { divideHalfUp, sumRatios, type Ratio } from "../money/ratio";
import { termValue, type OutcomeTerm } from "./outcome-term";

/** An assumption with what hangs on it, and how low and how high it may come out. */
export interface RangedTerm extends OutcomeTerm {
  readonly low: Ratio;
  readonly base: Ratio;
  readonly high: Ratio;
}

/** The outcome, in whole pence, with one assumption at its ends and all others at their base. */
export interface OneWay {
  readonly atLow: bigint;
  readonly atHigh: bigint;
  /** The size of the difference of the two as shown. */
  readonly swing: bigint;
}

/**
 * One-way sensitivity, exact: `fixed` whole pence plus every term at its base; then each assumption alone moved to
 * its low and its high end. Every outcome is rounded once. The lines stand in the order of the terms.
 * Source: HM Treasury's Green Book (sensitivity analysis).
 */
export function sensitivity(fixed: bigint, terms: readonly RangedTerm[]): { readonly base: bigint; readonly lines: readonly OneWay[] } {
  const atBase = terms.map((term) => termValue(term, term.base));
  const outcome = (values: readonly Ratio[]): bigint => {
    const total = sumRatios(values);
    return fixed + divideHalfUp(total.numerator, total.denominator);
  };
  const lines = terms.map((term, place) => {
    const [atLow, atHigh] = [outcome(atBase.with(place, termValue(term, term.low))), outcome(atBase.with(place, termValue(term, term.high)))];
    return { atLow, atHigh, swing: atHigh > atLow ? atHigh - atLow : atLow - atHigh };
  });
  return { base: outcome(atBase), lines };
}
