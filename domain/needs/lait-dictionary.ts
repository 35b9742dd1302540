import { dateFromSpreadsheetDays } from "./excel-date";
import type { IsoDate } from "../financial-year/financial-year";
import { findColumns, type RowRefusal } from "./import-refusal";

/** Which way is good: the publisher's High, Low, or neither ("-", or nothing stated). */
export type Polarity = "high" | "low" | "none";

/** A date of publication: the date where the dictionary gives one, and always its own words ("TBC", "Discontinued"). */
export type UpdateDate = { readonly printed: string; readonly date: IsoDate | null };

/** What the dictionary says of one measure. One measure may stand under several topics; `topics` has them all. */
export type IndicatorMeasure = {
  readonly measure: string;
  readonly code: string;
  readonly title: string;
  readonly topics: readonly string[];
  readonly polarity: Polarity;
  readonly decimalPlaces: number | null;
  readonly yearType: string;
  readonly unit: string;
  readonly lastUpdate: UpdateDate;
  readonly nextUpdate: UpdateDate;
  readonly owner: string;
  readonly description: string;
  readonly methodology: string;
  readonly link: string | null;
};

const columns = ["Measure_code", "Topic", "Measure", "Measure_short", "Polarity", "y_axis_name", "Last Update", "Next Update", "dps", "Year_Type"] as const;
const optionalColumns = ["Description", "Methodology", "Data Owner (DO) /Supplier and Contact Details", "Hyperlink(s)"] as const;

/**
 * Reads the tool's data dictionary, heading first. A measure listed under a second topic keeps its first words and
 * gains the topic, unless the second entry is the fresher one, whose words then stand.
 * Throws `WrongKindOfFile` when a needed column is not there; the long texts are optional.
 */
export function parseLaitDictionary(rows: readonly (readonly string[])[]): { readonly measures: readonly IndicatorMeasure[]; readonly refusals: readonly RowRefusal[] } {
  const heading = rows[0] ?? [];
  const at = findColumns(heading, columns, "the data dictionary of the Local Authority Interactive Tool");
  const measures = new Map<string, IndicatorMeasure>();
  const refusals: RowRefusal[] = [];
  rows.slice(1).forEach((cells, index) => {
    const read = readRow(
      (name) => cells[at[name]]?.trim() ?? "",
      (name) => cells[heading.indexOf(name)]?.trim() ?? "",
    );
    if (typeof read === "string") return void refusals.push({ row: index + 2, reason: read });
    const known = measures.get(read.measure);
    measures.set(read.measure, known ? joinTopics(known, read) : read);
  });
  return { measures: [...measures.values()], refusals };
}

function joinTopics(known: IndicatorMeasure, other: IndicatorMeasure): IndicatorMeasure {
  const topics = [...new Set([...known.topics, ...other.topics])];
  const otherIsFresher = (other.lastUpdate.date ?? "") > (known.lastUpdate.date ?? "");
  return otherIsFresher ? { ...other, topics: [...new Set([...other.topics, ...known.topics])] } : { ...known, topics };
}

function readRow(cell: (name: (typeof columns)[number]) => string, optional: (name: (typeof optionalColumns)[number]) => string): IndicatorMeasure | string {
  const measure = cell("Measure_short");
  if (measure === "") return "The short name of the measure is missing";
  const polarity = parsePolarity(cell("Polarity"));
  if (polarity === null) return "The polarity is none of High, Low, - and NA";
  const places = cell("dps");
  if (!/^(NA|\d|)$/.test(places)) return "The number of decimal places is not a digit or NA";
  const link = /https?:\/\/\S+/.exec(optional("Hyperlink(s)"))?.[0] ?? null;
  return {
    measure,
    code: cell("Measure_code"),
    title: cell("Measure").replace(/\s+/g, " "),
    topics: [cell("Topic")],
    polarity,
    decimalPlaces: /^\d$/.test(places) ? Number(places) : null,
    yearType: cell("Year_Type"),
    unit: cell("y_axis_name"),
    lastUpdate: parseUpdate(cell("Last Update")),
    nextUpdate: parseUpdate(cell("Next Update")),
    owner: optional("Data Owner (DO) /Supplier and Contact Details").replace(/\s+/g, " ").trim().replace(/^0$/, ""),
    description: optional("Description"),
    methodology: optional("Methodology").replace(/^-$/, ""),
    link,
  };
}

function parsePolarity(text: string): Polarity | null {
  switch (text) {
    case "High":
      return "high";
    case "Low":
      return "low";
    case "-":
    case "NA":
    case "":
      return "none";
    default:
      return null;
  }
}

function parseUpdate(printed: string): UpdateDate {
  return { printed, date: dateFromSpreadsheetDays(printed) };
}
