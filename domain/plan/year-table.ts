import type { ByYear, Evaluation } from "./evaluation";
import type { Pounds } from "./fields";
import { totalOver } from "./total-over";

/** One row of a scenario's table by year. */
export interface YearTableRow {
  readonly id: string;
  readonly label: string;
  readonly kind: "cost" | "source" | "gap" | "cumulative gap" | "one-off cost";
  readonly byYear: ByYear;
  readonly total: Pounds;
}

/**
 * One scenario year by year: its recurrent cost, what each source pays of it, and the gap that is left, so that each
 * column can be added up on paper; then the cumulative gap and the one-off cost. Sources that pay nothing are left out.
 */
export function yearTable({ figures, sources, years }: Evaluation): YearTableRow[] {
  const ofFigure = (id: keyof Evaluation["figures"], label: string, kind: YearTableRow["kind"]): YearTableRow => ({ id, label, kind, byYear: figures[id].byYear, total: figures[id].total });
  return [
    ofFigure("cost", "Cost of the service", "cost"),
    ...sources
      .filter((source) => years.some((year) => source.used[year] !== "0.00"))
      .map((source): YearTableRow => ({ id: source.id, label: source.name, kind: "source", byYear: source.used, total: totalOver(source.used, years) })),
    ofFigure("gap", "Unfunded gap", "gap"),
    ofFigure("cumulativeGap", "Unfunded gap, cumulative", "cumulative gap"),
    ofFigure("oneOff", "One-off cost", "one-off cost"),
  ];
}
