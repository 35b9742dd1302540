import { absoluteFigure, compareFigures, roundFigure, subtractFigures } from "./figure";
import type { Polarity } from "./lait-dictionary";

/** How a figure stands to a comparator, in words that give no verdict: the files carry no interval to judge by. */
export type DifferenceInWords = {
  readonly direction: "above" | "below" | "level with";
  /** The gap without its sign, rounded as the measure's figures are. */
  readonly gap: string;
  /** "4.2 above England". */
  readonly words: string;
};

/**
 * Says how far `own` stands from `comparator`. It never says better or worse: a raw gap may be chance, and
 * without counts no confidence interval can be had. What is good is said beside it, by `polarityInWords`.
 */
export function differenceInWords(own: string, comparator: string, name: string, decimalPlaces: number | null): DifferenceInWords {
  const gap = roundFigure(absoluteFigure(subtractFigures(own, comparator)), decimalPlaces);
  const order = compareFigures(gap, "0") === 0 ? 0 : compareFigures(own, comparator);
  const direction = order > 0 ? "above" : order < 0 ? "below" : "level with";
  return { direction, gap, words: direction === "level with" ? `Level with ${name}` : `${gap} ${direction} ${name}` };
}

/** The publisher's word on which way is good, as it stands beside every difference. */
export function polarityInWords(polarity: Polarity): string {
  switch (polarity) {
    case "high":
      return "High is good";
    case "low":
      return "Low is good";
    case "none":
      return "Neither high nor low is good";
    default: {
      const never: never = polarity;
      return never;
    }
  }
}
