import type { IsoDate } from "@/domain/financial-year/financial-year";
import { isoDate } from "@/domain/plan/fields";
import { mostColumns } from "@/domain/plan/comparison";
import { rowsByWords, type RowsBy } from "@/domain/plan/comparison-rows-breakdowns";
import { type OpenFigure, readOpenFigure } from "../comparison/figure-address";
import { readTypedDate } from "../ui/read-typed-date";
import { readVersionParameter } from "./read-version-parameter";

/** A scenario at one version, or as it stood at the end of a day; with neither, at its latest version. */
export interface ColumnChoice {
  readonly scenarioId: string;
  readonly version: number | null;
  readonly at?: IsoDate;
}

/** What a comparison shows. The address holds all of it, so a link reproduces the exact view. */
export interface ComparisonView {
  /** Empty: every scenario of the question at its latest version, or, of more than fit, those that have come furthest. */
  readonly columns: readonly ColumnChoice[];
  /** The column the others are measured against (see `columnKeys`); null for the first. */
  readonly reference: string | null;
  /** The scenario whose difference from the reference is told in words; null for one chosen by the page. */
  readonly told: string | null;
  /** The figure that was pressed. */
  readonly figure: OpenFigure | null;
  /** What the rows are taken apart by; null for the figures themselves. */
  readonly rows: RowsBy | null;
  /** Leave out rows that are the same in every column. */
  readonly differs: boolean;
  /** The column by whose difference rows are sorted; null keeps their own order. */
  readonly sort: string | null;
}

/** The search part of an address as Next gives it. */
export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>;

export const emptyView: ComparisonView = { columns: [], reference: null, told: null, figure: null, rows: null, differs: false, sort: null };

const scenarioIdPattern = /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/;
const columnPattern = /^[A-Za-z0-9][A-Za-z0-9-]{0,63}(@[0-9-]{1,10})?$/;

/**
 * Reads what to compare from the search part of an address: `columns=do-nothing@1,taper@2&reference=do-nothing&told=taper&figure=taper.gap`.
 * `taper@2005-05-03` is a scenario as it stood on that day; one scenario may stand in several columns.
 * The names a form without JavaScript sends (`show`, `version-<scenario>`, `then` with a date) are read too. Parts that make no sense are left
 * out rather than refused: an old link shows the nearest view there is.
 */
export function readComparisonView(params: SearchParams): ComparisonView {
  const columns = chosenColumns(params).slice(0, mostColumns);
  const rows = first(params["rows"]) ?? "";
  return {
    columns,
    reference: readKey(first(params["reference"])),
    told: readKey(first(params["told"])),
    figure: readOpenFigure(first(params["figure"])),
    rows: Object.hasOwn(rowsByWords, rows) ? (rows as RowsBy) : null,
    differs: first(params["differs"]) === "1",
    sort: readKey(first(params["sort"])),
  };
}

/** Every column that the address or the form names, also beyond the most that fit. */
export function chosenColumns(params: SearchParams): ColumnChoice[] {
  const shown = all(params["show"]);
  const named = shown.length > 0 ? shown : (first(params["columns"]) ?? "").split(",");
  const columns = named.filter((text) => text !== "").map((text) => readColumn(text.includes("@") ? text : `${text}@${first(params[`version-${text}`]) ?? ""}`));
  const [then, at] = [first(params["then"]) ?? "", typedDay(params)];
  const added = then === "" || at === null ? [] : [{ scenarioId: then, version: null, at }];
  return withoutRepeats([...columns, ...added].filter(({ scenarioId }) => scenarioIdPattern.test(scenarioId)));
}

/** What cannot be done of what the form sent, for people; null when all can. Nothing of what was sent is lost. */
export function comparisonFault(params: SearchParams): { readonly field: "then" | "show"; readonly words: string } | null {
  if ((first(params["then"]) ?? "") !== "" && typedDay(params) === null) return { field: "then", words: "Enter the day on which the scenario is to be shown, like 3 May 2005" };
  return chosenColumns(params).length > mostColumns ? { field: "show", words: `At most ${mostColumns} can stand side by side. Leave one out` } : null;
}

/** The three parts of the date as they were typed. */
export const typedParts = (params: SearchParams) => ({ day: first(params["then-day"]) ?? "", month: first(params["then-month"]) ?? "", year: first(params["then-year"]) ?? "" });

function typedDay(params: SearchParams): IsoDate | null {
  const read = isoDate.safeParse(readTypedDate(typedParts(params)));
  return read.success ? read.data : null;
}

/** A column as the address writes it: "taper", "taper@2", "taper@2005-05-03". */
export const columnText = ({ scenarioId, version, at }: ColumnChoice): string => (version !== null ? `${scenarioId}@${version}` : at === undefined ? scenarioId : `${scenarioId}@${at}`);

/** The same view with every scenario that stood as it was on a day as it is today. */
export const atToday = (view: ComparisonView): ComparisonView => {
  const bare = (key: string | null): string | null => (key !== null && view.columns.some(({ at }) => at !== undefined && key.endsWith(`@${at}`)) ? (key.split("@")[0] ?? null) : key);
  return { ...view, figure: null, columns: withoutRepeats(view.columns.map(({ scenarioId, version }) => ({ scenarioId, version }))), reference: bare(view.reference), told: bare(view.told), sort: bare(view.sort) };
};

/** What each column is called in an address: by its scenario alone, or, where that stands in an earlier column too, with its version or day. */
export const columnKeys = (columns: readonly ColumnChoice[]): string[] =>
  columns.map((column, position) => (columns.findIndex(({ scenarioId }) => scenarioId === column.scenarioId) === position ? column.scenarioId : columnText({ ...column, version: column.version ?? (column.at === undefined ? 0 : null) })));

/** True when the parameters came from the form, whose names are longer than the address we show. */
export const isFromForm = (params: SearchParams): boolean => params["show"] !== undefined;

/** The search part of the address of a view, "" for the plainest; what stands in it reads back as the same view. */
export function comparisonSearch(view: ComparisonView): string {
  const parts: string[] = [];
  if (view.columns.length > 0) parts.push(`columns=${view.columns.map(columnText).join(",")}`);
  if (view.reference !== null) parts.push(`reference=${view.reference}`);
  if (view.told !== null) parts.push(`told=${view.told}`);
  if (view.figure !== null) parts.push(`figure=${view.figure.scenarioId}.${view.figure.figure}`);
  if (view.rows !== null) parts.push(`rows=${view.rows}`);
  if (view.differs) parts.push("differs=1");
  if (view.sort !== null) parts.push(`sort=${view.sort}`);
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}

export const comparisonPath = (questionId: string): string => `/scenarios/${encodeURIComponent(questionId)}/compare`;

/** The address of a comparison. */
export const comparisonHref = (questionId: string, view: ComparisonView): string => `${comparisonPath(questionId)}${comparisonSearch(view)}${view.figure === null ? "" : "#figure"}`;

/** The address of the same rows as a file. A figure that is open is no part of the rows. */
export const comparisonCsvHref = (questionId: string, view: ComparisonView): string => `${comparisonPath(questionId)}/export${comparisonSearch({ ...view, figure: null, told: null })}`;

/** The address of the same rows as a workbook. */
export const comparisonXlsxHref = (questionId: string, view: ComparisonView): string => `${comparisonPath(questionId)}/workbook${comparisonSearch({ ...view, figure: null, told: null })}`;

/** The address of the same comparison with the form open that changes it. */
export function changeComparisonHref(questionId: string, view: ComparisonView): string {
  const search = comparisonSearch({ ...view, figure: null });
  return `${comparisonPath(questionId)}${search === "" ? "?" : `${search}&`}change=1#change`;
}

/** True when the address opens the form that changes what is compared. */
export const isChanging = (params: SearchParams): boolean => params["change"] !== undefined;

const all = (value: string | readonly string[] | undefined): readonly string[] => (value === undefined ? [] : typeof value === "string" ? [value] : value);
const first = (value: string | readonly string[] | undefined): string | undefined => all(value)[0];

const readKey = (text: string | undefined): string | null => (text !== undefined && columnPattern.test(text) ? text : null);

function readColumn(text: string): ColumnChoice {
  const [scenarioId = "", which = ""] = text.split("@");
  const day = isoDate.safeParse(which);
  return day.success ? { scenarioId, version: null, at: day.data } : { scenarioId, version: readVersionParameter(which) };
}

/** What stands in one column need not stand in another. */
const withoutRepeats = (columns: readonly ColumnChoice[]): ColumnChoice[] =>
  columns.filter((column, position) => columns.findIndex((other) => columnText(other) === columnText(column)) === position);
