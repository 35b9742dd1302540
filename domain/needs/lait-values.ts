import { findColumns, type RowRefusal } from "./import-refusal";
import { parseFigure, type PublishedFigure } from "./figure";
import { parsePeriod, periodKey, type Period } from "./period";

/** One published value of one measure for one area and period. */
export type IndicatorValue = {
  /** Where the value stands in the file; the heading is row 1. */
  readonly row: number;
  readonly measure: string;
  readonly area: string;
  readonly areaName: string;
  readonly region: string | null;
  readonly period: Period;
  readonly figure: PublishedFigure;
};

const columns = ["Short Desc", "Years", "LA and Regions", "Values", "LA Number", "Region"] as const;

/**
 * Reads the rows of the Local Authority Interactive Tool's values, heading first. A row that cannot be read, or
 * that says something else of a measure, area and period already read, is refused with its number; nothing is
 * guessed. Throws `WrongKindOfFile` when a column is not there.
 */
export function parseLaitValues(rows: readonly (readonly string[])[]): { readonly records: readonly IndicatorValue[]; readonly refusals: readonly RowRefusal[] } {
  const at = findColumns(rows[0] ?? [], columns, "a file of values from the Local Authority Interactive Tool");
  const records = new Map<string, IndicatorValue>();
  const refusals: RowRefusal[] = [];
  rows.slice(1).forEach((cells, index) => {
    const row = index + 2;
    const read = readRow(row, (name) => cells[at[name]]?.trim() ?? "");
    if (typeof read === "string") return void refusals.push({ row, reason: read });
    const key = valueKey(read);
    if (records.has(key)) return void refusals.push({ row, reason: "This measure, area and period is already given by an earlier row" });
    records.set(key, read);
  });
  return { records: [...records.values()], refusals };
}

/** What makes a value the same value in another release. */
export function valueKey(value: Pick<IndicatorValue, "measure" | "area" | "period">): string {
  return `${value.measure}|${value.area}|${periodKey(value.period)}`;
}

function readRow(row: number, cell: (name: (typeof columns)[number]) => string): IndicatorValue | string {
  const measure = cell("Short Desc");
  if (measure === "" || measure.length > 100) return "The short name of the measure is missing";
  const area = parseAreaNumber(cell("LA Number"));
  if (area === null) return "The authority number is not a whole number";
  const areaName = cell("LA and Regions");
  if (areaName === "" || areaName.length > 100) return "The name of the area is missing";
  const period = parsePeriod(cell("Years"));
  if (period === null) return `The year “${cell("Years").slice(0, 20)}” names no period`;
  const figure = parseFigure(cell("Values"));
  if (figure === null) return "The value is neither a number nor a symbol the publisher uses";
  const region = cell("Region");
  return { row, measure, area, areaName, region: region === "" || region === "NA" ? null : region, period, figure };
}

/** Reads an authority number that a spreadsheet may have printed as a decimal: "884.0" is 884. */
export function parseAreaNumber(text: string): string | null {
  return /^(\d{3})(\.0+)?$/.exec(text.trim())?.[1] ?? null;
}
