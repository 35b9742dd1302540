import type { Polarity } from "./lait-dictionary";
import { Precise } from "./precise";

export type QuartileBand = "A" | "B" | "C" | "D";

/**
 * The first, second and third quartile of figures as decimal text, exactly: the places (n − 1) × ¼, ½ and ¾ of the
 * sorted figures, on the straight line between two neighbours. There is at least one figure.
 * Source: the Local Authority Interactive Tool, which uses the usual quantile of the statistics language R.
 */
export function quartiles(values: readonly string[]): [string, string, string] {
  const sorted = values.map((value) => new Precise(value)).sort((one, other) => one.comparedTo(other));
  const at = (quarter: number): string => {
    const place = (sorted.length - 1) * quarter;
    const [below, above] = [sorted[Math.floor(place / 4)] ?? new Precise(0), sorted[Math.ceil(place / 4)] ?? new Precise(0)];
    return below.plus(above.minus(below).times(place % 4).div(4)).toFixed();
  };
  return [at(1), at(2), at(3)];
}

/** The band of a figure, A the best; a figure on a quartile belongs to the lower quarter. Null when neither end is good. */
export function quartileBand(value: string, [first, second, third]: readonly [string, string, string], polarity: Polarity): QuartileBand | null {
  if (polarity === "none") return null;
  const quarter = [first, second, third].filter((bound) => new Precise(value).greaterThan(bound)).length;
  const bands = polarity === "low" ? (["A", "B", "C", "D"] as const) : (["D", "C", "B", "A"] as const);
  return bands[quarter] ?? null;
}
