import { compareFigures, roundFigure, subtractFigures, type PublishedFigure } from "./figure";
import type { Period } from "./period";

/** One point of a series. */
export type SeriesPoint = { readonly period: Period; readonly figure: PublishedFigure };

/** The change since the last period, or the reason why none is shown. */
export type ChangeSince = { readonly change: string; readonly since: string; readonly whyNot: null } | { readonly change: null; readonly since: string | null; readonly whyNot: string };

/**
 * The latest figure less the one before, only where both exist and the two periods can be compared; otherwise
 * says why not. Pooled periods overlap: the change from 2018-20 to 2019-21 is two thirds the same years.
 */
export function changeSince(latest: SeriesPoint, previous: SeriesPoint | null, decimalPlaces: number | null): ChangeSince {
  if (!previous) return { change: null, since: null, whyNot: "There is no earlier period" };
  const since = previous.period.label;
  const whyNot = whyNotComparable(latest, previous);
  if (whyNot !== null || latest.figure.value === null || previous.figure.value === null) return { change: null, since, whyNot: whyNot ?? "There is no figure" };
  const change = roundFigure(subtractFigures(latest.figure.value, previous.figure.value), decimalPlaces);
  return { change: compareFigures(change, "0") > 0 ? `+${change}` : change, since, whyNot: null };
}

function whyNotComparable(latest: SeriesPoint, previous: SeriesPoint): string | null {
  const [now, before] = [latest.period, previous.period];
  if (latest.figure.value === null) return `${now.label} has no figure: ${latest.figure.reason}`;
  if (previous.figure.value === null) return `${before.label} has no figure: ${previous.figure.reason}`;
  if (now.kind !== before.kind || now.to - now.from !== before.to - before.from) return `${before.label} and ${now.label} cover different lengths of time`;
  if (now.kind === "pooled" && before.to >= now.from) return `${before.label} and ${now.label} share years, so their difference is not one year's change`;
  if (now.kind !== "pooled" && now.from !== before.from + 1) return `${before.label} and ${now.label} do not follow each other`;
  if ((now.flag === "provisional") !== (before.flag === "provisional")) return `${now.flag === "provisional" ? now.label : before.label} is provisional and the other is not`;
  return null;
}
