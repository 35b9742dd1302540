import { divideHalfUp, timesRatio, type Ratio } from "../money/ratio";

/**
 * The match a grant asks for, in pence, rounded once: a rate of the grant, or the share it must be of grant and match
 * together (below one). A grant of £60,000.00 whose match is 40% of the whole needs £40,000.00.
 * Source: match-funding conditions of grants; practice.
 */
export function matchRequired(grant: bigint, rate: Ratio, of: "the grant" | "grant and match together"): bigint {
  return of === "the grant" ? timesRatio(grant, rate) : divideHalfUp(grant * rate.numerator, rate.denominator - rate.numerator);
}
