/** What the publisher says of a figure's standing, from the brackets after the year: (OT), (Rev), (Final), (prov). */
export type PeriodFlag = "outturn" | "revised" | "final" | "provisional";

/**
 * The period a published figure covers. `label` is kept exactly as printed, because it is what a reader will
 * look for in the source; `from` and `to` are the first and last calendar year it touches.
 *
 * - `single`: one year named by one number, "2025" (what kind of year, the dictionary's year type says)
 * - `split`: one year across two calendar years, "2024-25" or "2015/16"
 * - `pooled`: several years taken together, "2014-16" or "2013/14-15/16"
 */
export type Period = {
  readonly label: string;
  readonly kind: "single" | "split" | "pooled";
  readonly from: number;
  readonly to: number;
  readonly flag: PeriodFlag | null;
};

const flags: Readonly<Record<string, PeriodFlag>> = { ot: "outturn", rev: "revised", final: "final", prov: "provisional" };

/**
 * Reads a year label as the interactive tool prints it. Gives null for a label that names no period ("0" stands
 * in one measure where a year should), so that the caller refuses the row rather than guessing.
 *
 * "2014-16" is three calendar years pooled and "2015-16" is one year across two: the second half tells which,
 * since a split year always ends one year on.
 */
export function parsePeriod(label: string): Period | null {
  const shape = /^(\d{4})(?:([-/])(\d{2})(?:-(\d{2})\/(\d{2}))?)?(?:\s*\(([A-Za-z]+)\))?$/.exec(label.trim());
  if (!shape) return null;
  const [, first = "", separator, second, pooledFirst, pooledSecond, bracket] = shape;
  const flag = bracket === undefined ? null : flags[bracket.toLowerCase()];
  if (flag === undefined) return null;
  const from = Number(first);
  if (from < 1980 || from > 2100) return null;
  if (second === undefined) return { label, kind: "single", from, to: from, flag };

  const splitEnd = yearAfter(from, second);
  if (pooledFirst !== undefined && pooledSecond !== undefined) {
    const lastFrom = yearAfter(from, pooledFirst);
    const to = yearAfter(from, pooledSecond);
    return separator === "/" && splitEnd === from + 1 && to === lastFrom + 1 ? { label, kind: "pooled", from, to, flag } : null;
  }
  if (splitEnd === from + 1) return { label, kind: "split", from, to: splitEnd, flag };
  return separator === "-" && splitEnd > from && splitEnd - from <= 10 ? { label, kind: "pooled", from, to: splitEnd, flag } : null;
}

/** The year ending in `twoDigits` that does not come before `from`: 1999 and "00" give 2000. */
function yearAfter(from: number, twoDigits: string): number {
  const sameCentury = Math.floor(from / 100) * 100 + Number(twoDigits);
  return sameCentury < from ? sameCentury + 100 : sameCentury;
}

/**
 * What makes two labels the same period whatever their standing: "2025 (prov)" and "2025" are one period, so a
 * later release of it replaces the earlier one instead of standing beside it.
 */
export function periodKey(period: Period): string {
  return `${period.kind}-${period.from}-${period.to}`;
}

/** Orders periods by the year they end, then by the year they begin. */
export function comparePeriods(first: Period, second: Period): number {
  return first.to - second.to || first.from - second.from;
}
