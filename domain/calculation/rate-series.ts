import type { Ratio } from "../money/ratio";
import type { RuleId } from "../plan/evaluation";
import { nearestDouble } from "./nearest-double";

/** What an amount is multiplied by in each year: a price rise, a taper, or the share of a year for which a line runs. */
export interface RateSeries {
  readonly exact: readonly Ratio[];
  /** The double next to each rate: what almost every amount is multiplied by. */
  readonly nearest: Float64Array;
  /** The denominator of each rate: an amount times the rate is a whole number of parts of this size. */
  readonly parts: Float64Array;
  /** The largest of the doubles, without signs. */
  readonly most: number;
  /** The rule that speaks for each year; null where it leaves the year to the other series of the line. */
  readonly rules: readonly (RuleId | null)[];
}

/** Sets exact rates beside their doubles, once for all lines that use them. */
export function rateSeries(exact: readonly Ratio[], rules: readonly (RuleId | null)[]): RateSeries {
  const nearest = Float64Array.from(exact, nearestDouble);
  return { exact, rules, nearest, parts: Float64Array.from(exact, ({ denominator }) => Number(denominator)), most: Math.max(0, ...nearest.map(Math.abs)) };
}

/** Series by key. It only grows: a position once given stays right, also for calculations made from it earlier. */
export interface SeriesShelf {
  readonly positions: Map<string, number>;
  readonly series: RateSeries[];
}

export const emptyShelf = (): SeriesShelf => ({ positions: new Map(), series: [] });

/** The position of a series, which is made and put on the shelf when it is not there yet. */
export function positionOf(shelf: SeriesShelf, key: string, make: () => RateSeries): number {
  const known = shelf.positions.get(key);
  if (known !== undefined) return known;
  shelf.positions.set(key, shelf.series.length);
  return shelf.series.push(make()) - 1;
}

/** The shelf with one series put in the place of another; the shelf given stays as it is. */
export const withSeries = (shelf: SeriesShelf, position: number, series: RateSeries): SeriesShelf => ({
  positions: new Map(shelf.positions),
  series: shelf.series.with(position, series),
});
