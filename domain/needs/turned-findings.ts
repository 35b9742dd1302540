import type { Comparison, NeedRow } from "./need-row";

/** What the pages of needs find of one measure. */
export interface Finding {
  readonly measure: string;
  readonly title: string;
  readonly row: NeedRow;
}

/** A finding that turned from one set of releases to another: "10.3 below England" and then "2.1 above England". */
export interface TurnedFinding {
  readonly measure: string;
  readonly title: string;
  readonly before: string;
  readonly after: string;
}

/**
 * The findings that turn between two sets of releases: a figure that lay above a comparator lies below it or level with
 * it, or England's figure begins or ceases to be squared with its regions'. A gap that only widens or narrows has not
 * turned, and neither has one that only one of the two sets can show. In the order of `before`.
 */
export function turnedFindings(before: readonly Finding[], after: readonly Finding[]): TurnedFinding[] {
  const later = new Map(after.map((finding) => [finding.measure, finding.row]));
  return before.flatMap(({ measure, title, row }) => {
    const now = later.get(measure);
    if (now === undefined) return [];
    const about = { measure, title };
    const turned = (["england", "region", "neighbours"] as const).filter((name) => hasTurned(row[name], now[name])).map((name) => ({ ...about, before: told(row, row[name]), after: told(now, now[name]) }));
    if ((row.caution === null) === (now.caution === null)) return turned;
    return [...turned, { ...about, before: row.caution ?? "England’s figure fits its regions’", after: now.caution ?? "England’s figure fits its regions’" }];
  });
}

const hasTurned = (before: Comparison, after: Comparison): boolean => before.direction !== null && after.direction !== null && before.direction !== after.direction;

const told = ({ own, period }: NeedRow, { difference }: Comparison): string => `${own} in ${period}, ${(difference ?? "").replace(/^L/, "l")}`;
