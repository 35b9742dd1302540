import { compareFigures } from "./figure";
import type { Polarity } from "./lait-dictionary";

/**
 * Ranks figures, best first, ties sharing the smallest rank (WE-37: with High, 80, 75, 75, 60 rank 1, 2, 2, 4).
 * Gives null for each when the measure says of neither end that it is good: then a rank would mean nothing.
 */
export function rankByPolarity(values: readonly string[], polarity: Polarity): readonly (number | null)[] {
  if (polarity === "none") return values.map(() => null);
  return values.map((value) => 1 + values.filter((other) => (polarity === "high" ? compareFigures(other, value) > 0 : compareFigures(other, value) < 0)).length);
}
