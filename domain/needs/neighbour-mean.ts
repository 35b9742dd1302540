import { meanOfFigures, type PublishedFigure } from "./figure";

/**
 * The mean of an authority's statistical neighbours and how many of them it rests on. With none, `missing` tells
 * the two kinds of nothing apart: the file does not hold any of them, or holds them without a figure.
 */
export type NeighbourMean =
  | { readonly mean: string; readonly count: number; readonly of: number }
  | { readonly mean: null; readonly count: 0; readonly of: number; readonly missing: "not in this file" | "no figure published" };

/**
 * The simple mean of the neighbours that have a figure; the others are left out and the count says so (WE-36:
 * nine of ten figures, 63.1). Pass `null` for a neighbour the file does not hold.
 * Source: the method of the Local Authority Interactive Tool.
 */
export function neighbourMean(figures: readonly (PublishedFigure | null)[]): NeighbourMean {
  const values = figures.flatMap((figure) => figure?.value ?? []);
  const mean = meanOfFigures(values);
  if (mean !== null) return { mean, count: values.length, of: figures.length };
  return { mean: null, count: 0, of: figures.length, missing: figures.every((figure) => figure === null) ? "not in this file" : "no figure published" };
}

/** "1 of 10 neighbours has a figure here", or which kind of nothing it is. */
export function neighbourCountInWords(result: NeighbourMean): string {
  if (result.of === 0) return "No list of neighbours is held";
  if (result.mean === null) return result.missing === "not in this file" ? `Not available in this file: it holds none of the ${result.of} neighbours` : "No neighbour in this file has a figure";
  return `${result.count} of ${result.of} neighbours ${result.count === 1 ? "has" : "have"} a figure here`;
}

/** The same for a narrow column: "1 of 10 neighbours"; nothing is shortened when there is no mean to stand under. */
export function neighbourCountShort(result: NeighbourMean): string {
  return result.mean === null ? neighbourCountInWords(result) : `${result.count} of ${result.of} neighbours`;
}
