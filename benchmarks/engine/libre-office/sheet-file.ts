/** A cell: a number, or a formula in the notation of OpenDocument, "[.A1]*2". */
export type Cell = number | { readonly formula: string };

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const written = (cell: Cell): string =>
  typeof cell === "number" ? `<table:table-cell office:value-type="float" office:value="${cell}"/>` : `<table:table-cell table:formula="${escaped(`of:=${cell.formula}`)}"/>`;

/** A spreadsheet as one flat OpenDocument file. */
export function sheetFile(sheets: readonly Sheet[]): string {
  const tables = sheets.map(({ name, rows }) => `<table:table table:name="${name}">${rows.map((row) => `<table:table-row>${row.map(written).join("")}</table:table-row>`).join("\n")}</table:table>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet>${tables.join("\n")}</office:spreadsheet></office:body></office:document>
`;
}

/** The letters of a column, from nought: "A", "Z", "AA". */
export const columnName = (column: number): string => (column < 26 ? "" : columnName(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
