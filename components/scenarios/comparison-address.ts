import { type OpenFigure, readOpenFigure } from "../comparison/figure-address";

/** A scenario at one version; null is its latest. */
export interface ColumnChoice {
  readonly scenarioId: string;
  readonly version: number | null;
}

/** What a comparison shows. The address holds all of it, so a link reproduces the exact view. */
export interface ComparisonView {
  /** Empty: every scenario of the question, at its latest version. */
  readonly columns: readonly ColumnChoice[];
  /** The scenario the others are measured against; null for the first. */
  readonly reference: string | null;
  /** The scenario whose difference from the reference is told in words; null for one chosen by the page. */
  readonly told: string | null;
  /** The figure that was pressed. */
  readonly figure: OpenFigure | null;
}

/** The search part of an address as Next gives it. */
export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>;

export const emptyView: ComparisonView = { columns: [], reference: null, told: null, figure: null };

const scenarioIdPattern = /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/;
const mostColumns = 6;

/**
 * Reads what to compare from the search part of an address: `columns=do-nothing@1,taper@2&reference=do-nothing&told=taper&figure=taper.gap`.
 * The names a form without JavaScript sends (`show`, `version-<scenario>`) are read too. Parts that make no sense are left
 * out rather than refused: an old link shows the nearest view there is.
 */
export function readComparisonView(params: SearchParams): ComparisonView {
  const shown = all(params["show"]);
  const columns = shown.length > 0
    ? shown.map((scenarioId) => ({ scenarioId, version: readVersion(first(params[`version-${scenarioId}`])) }))
    : (first(params["columns"]) ?? "").split(",").filter(Boolean).map(readColumn);
  return {
    columns: withoutRepeats(columns.filter(({ scenarioId }) => scenarioIdPattern.test(scenarioId))).slice(0, mostColumns),
    reference: readId(first(params["reference"])),
    told: readId(first(params["told"])),
    figure: readOpenFigure(first(params["figure"])),
  };
}

/** True when the parameters came from the form, whose names are longer than the address we show. */
export const isFromForm = (params: SearchParams): boolean => params["show"] !== undefined;

/** The search part of the address of a view, "" for the plainest; what stands in it reads back as the same view. */
export function comparisonSearch(view: ComparisonView): string {
  const parts: string[] = [];
  if (view.columns.length > 0) parts.push(`columns=${view.columns.map(({ scenarioId, version }) => (version === null ? scenarioId : `${scenarioId}@${version}`)).join(",")}`);
  if (view.reference !== null) parts.push(`reference=${view.reference}`);
  if (view.told !== null) parts.push(`told=${view.told}`);
  if (view.figure !== null) parts.push(`figure=${view.figure.scenarioId}.${view.figure.figure}`);
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}

export const comparisonPath = (questionId: string): string => `/scenarios/${encodeURIComponent(questionId)}/compare`;

/** The address of a comparison. */
export const comparisonHref = (questionId: string, view: ComparisonView): string => `${comparisonPath(questionId)}${comparisonSearch(view)}${view.figure === null ? "" : "#figure"}`;

/** The address of the same rows as a file. A figure that is open is no part of the rows. */
export const comparisonCsvHref = (questionId: string, view: ComparisonView): string => `${comparisonPath(questionId)}/export${comparisonSearch({ ...view, figure: null, told: null })}`;

/** The address of the same comparison with the form open that changes it. */
export function changeComparisonHref(questionId: string, view: ComparisonView): string {
  const search = comparisonSearch({ ...view, figure: null });
  return `${comparisonPath(questionId)}${search === "" ? "?" : `${search}&`}change=1#change`;
}

/** True when the address opens the form that changes what is compared. */
export const isChanging = (params: SearchParams): boolean => params["change"] !== undefined;

const all = (value: string | readonly string[] | undefined): readonly string[] => (value === undefined ? [] : typeof value === "string" ? [value] : value);
const first = (value: string | readonly string[] | undefined): string | undefined => all(value)[0];

const readId = (text: string | undefined): string | null => (text !== undefined && scenarioIdPattern.test(text) ? text : null);

const readVersion = (text: string | undefined): number | null => (text !== undefined && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null);

function readColumn(text: string): ColumnChoice {
  const [scenarioId = "", version] = text.split("@");
  return { scenarioId, version: readVersion(version) };
}

/** A scenario stands in one column only; the first mention counts. */
const withoutRepeats = (columns: readonly ColumnChoice[]): ColumnChoice[] =>
  columns.filter((column, position) => columns.findIndex(({ scenarioId }) => scenarioId === column.scenarioId) === position);
