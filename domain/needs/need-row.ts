import { changeSince, type ChangeSince } from "./change-since";
import { type DifferenceInWords, differenceInWords, polarityInWords } from "./difference-in-words";
import type { PublishedFigure } from "./figure";
import type { Polarity } from "./lait-dictionary";
import { isComparableAcrossSizes, measureUnit } from "./measure-unit";
import { neighbourCountInWords, neighbourCountShort, neighbourMean } from "./neighbour-mean";
import { isEnglandOutOfLine } from "./out-of-line";
import { comparePeriods, periodKey, type Period } from "./period";
import { showGap, showPublished, type FigureStyle } from "./show-figure";

/** One area's published points of one measure, in any order. */
export type AreaSeries = { readonly area: string; readonly points: readonly { readonly period: Period; readonly figure: PublishedFigure }[] };

/** What is known of one measure for one authority and its comparators. */
export type NeedMaterial = {
  readonly unit: string;
  readonly title: string;
  readonly polarity: Polarity;
  readonly decimalPlaces: number | null;
  readonly own: AreaSeries;
  readonly england: AreaSeries | null;
  readonly region: AreaSeries | null;
  readonly regionName: string | null;
  /** Regions held besides, to judge whether England's figure can be right. */
  readonly allRegions: readonly AreaSeries[];
  readonly neighbours: readonly (AreaSeries | null)[];
};

/** A comparator beside the authority's own figure, all words ready to print. */
export type Comparison = {
  readonly figure: string;
  /** Which way the figure lies from the comparator; null where the two are not compared. */
  readonly direction: DifferenceInWords["direction"] | null;
  /** "10.3 below England". */
  readonly difference: string | null;
  /** The same for a column that is headed with the comparator's name: "10.3 below". */
  readonly shortDifference: string | null;
  readonly whyNoDifference: string | null;
};

/** One measure's line: the latest figure, its comparators, the change, all in words that give no verdict. */
export type NeedRow = {
  readonly period: string;
  readonly flag: Period["flag"];
  readonly own: string;
  readonly hasFigure: boolean;
  readonly england: Comparison;
  readonly region: Comparison;
  readonly neighbours: Comparison & { readonly basis: string; readonly shortBasis: string };
  readonly change: { readonly words: string; readonly whyNot: string | null };
  readonly polarityWords: string;
  /** Said when England's figure cannot be squared with the regions'. */
  readonly caution: string | null;
};

/**
 * Sets an authority's latest figure of one measure beside England, its region and its statistical neighbours, all
 * of the same period. Gives null when the file holds no period for the authority.
 */
export function needRow(material: NeedMaterial): NeedRow | null {
  const points = [...material.own.points].sort((first, second) => comparePeriods(second.period, first.period));
  const [latest, previous = null] = points;
  if (!latest) return null;
  const style: FigureStyle = { unit: measureUnit(material.unit, material.title), decimalPlaces: material.decimalPlaces };
  const comparable = isComparableAcrossSizes(style.unit, material.unit);
  const at = (series: AreaSeries | null) => findPoint(series, latest.period);
  const mean = neighbourMean(material.neighbours.map(at));
  const meanFigure: PublishedFigure | null = mean.mean === null ? null : { printed: mean.mean, value: mean.mean, reason: null };
  // A mean is shown to one place where the dictionary asks for none, since its parts are.
  const meanStyle: FigureStyle = { ...style, decimalPlaces: style.decimalPlaces ?? (mean.mean?.includes(".") ? 1 : null) };
  const totals = comparable ? null : "Not compared: a total";
  const england = at(material.england);
  const regions = material.allRegions.flatMap((series) => at(series)?.value ?? []);
  const caution = comparable && england?.value && isEnglandOutOfLine(england.value, regions) ? "England's figure cannot be squared with the regions' figures; check it at the source" : null;
  return {
    period: latest.period.label,
    flag: latest.period.flag,
    own: showPublished(latest.figure, style),
    hasFigure: latest.figure.value !== null,
    england: compareFigure(latest.figure, england, { name: "England", style, whyNot: caution ? "Not compared: in doubt" : totals }),
    region: compareFigure(latest.figure, at(material.region), { name: material.regionName ?? "the region", style, whyNot: totals }),
    neighbours: { ...compareFigure(latest.figure, meanFigure, { name: "its neighbours", style: meanStyle, whyNot: totals }), basis: neighbourCountInWords(mean), shortBasis: neighbourCountShort(mean) },
    change: changeInWords(changeSince(latest, previous, material.decimalPlaces), style),
    polarityWords: polarityInWords(material.polarity),
    caution,
  };
}

/** The point of a series for one period, whatever the standing of its figure; null when the series has none. */
export function findPoint(series: AreaSeries | null, period: Period): PublishedFigure | null {
  return series?.points.find((point) => periodKey(point.period) === periodKey(period))?.figure ?? null;
}

function compareFigure(own: PublishedFigure, other: PublishedFigure | null, about: { name: string; style: FigureStyle; whyNot: string | null }): Comparison {
  const figure = showPublished(other, about.style);
  if (own.value === null || other === null || other.value === null) return { figure, direction: null, difference: null, shortDifference: null, whyNoDifference: null };
  if (about.whyNot !== null) return { figure, direction: null, difference: null, shortDifference: null, whyNoDifference: about.whyNot };
  const { direction, gap, words } = differenceInWords(own.value, other.value, about.name, about.style.decimalPlaces);
  if (direction === "level with") return { figure, direction, difference: words, shortDifference: "level", whyNoDifference: null };
  const shortDifference = `${showGap(gap, about.style)} ${direction}`;
  return { figure, direction, difference: `${shortDifference} ${about.name}`, shortDifference, whyNoDifference: null };
}

function changeInWords(change: ChangeSince, style: FigureStyle): NeedRow["change"] {
  if (change.change === null) return { words: "Not shown", whyNot: change.whyNot };
  const size = change.change.replace(/^[+-]/, "");
  if (/^0(\.0*)?$/.test(size)) return { words: `No change since ${change.since}`, whyNot: null };
  return { words: `${showGap(size, style)} ${change.change.startsWith("-") ? "down" : "up"} since ${change.since}`, whyNot: null };
}

