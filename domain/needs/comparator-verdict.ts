import { compareRatios, type Ratio } from "../money/ratio";
import type { Polarity } from "./lait-dictionary";

export const verdicts = ["better", "worse", "similar", "higher", "lower"] as const;
export type Verdict = (typeof verdicts)[number];

/**
 * How a figure with its interval stands to a comparator: similar when the comparator lies within the interval, its
 * limits counted in; otherwise better or worse by which way is good, or higher or lower when neither is.
 * Source: the public-health profiles' comparison; practice, not verified against a document.
 */
export function comparatorVerdict({ lower, upper }: { readonly lower: Ratio; readonly upper: Ratio }, comparator: Ratio, polarity: Polarity): Verdict {
  const side = compareRatios(comparator, lower) < 0 ? "higher" : compareRatios(comparator, upper) > 0 ? "lower" : "similar";
  if (side === "similar" || polarity === "none") return side;
  return (side === "higher") === (polarity === "high") ? "better" : "worse";
}
