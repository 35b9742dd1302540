import { compareFigures, sumFigures } from "./figure";

/**
 * Whether England's figure of a rate or share cannot be squared with its regions': a national rate lies among the
 * regions' rates, so one more than twice the highest region held, or less than half the lowest, is most likely
 * another quantity under the same heading (first-time entrants to youth justice is published so). Reported to the
 * reader, never mended. False when fewer than two regions have a figure.
 */
export function isEnglandOutOfLine(england: string, regions: readonly string[]): boolean {
  if (regions.length < 2 || compareFigures(england, "0") < 0 || regions.some((value) => compareFigures(value, "0") <= 0)) return false;
  const sorted = [...regions].sort(compareFigures);
  const [lowest, highest] = [sorted[0] ?? "0", sorted.at(-1) ?? "0"];
  return compareFigures(england, sumFigures([highest, highest])) > 0 || compareFigures(sumFigures([england, england]), lowest) < 0;
}
