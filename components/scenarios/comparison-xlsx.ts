import { strToU8, zipSync } from "fflate";
import type { ComparisonFile } from "./comparison-csv";

type Cell = { readonly text: string } | { readonly number: string };

const text = (value: string): Cell => ({ text: value });
/** A number, as long as a spreadsheet program can hold every digit of it; else the same digits as text. */
const number = (value: string | null): Cell => (value === null ? text("") : value.replace(/\D/g, "").length <= 15 ? { number: value } : text(value));

/**
 * The rows of a comparison as a workbook: what the file is (as-at time, versions with their hashes), then one line for
 * each row, with each column's value, its difference from the reference, and that in per cent. Every word is an inline
 * string and no cell is a formula, so that no text can be run. The same rows always give the same bytes.
 */
export function comparisonXlsx(file: ComparisonFile): Uint8Array<ArrayBuffer> {
  const parts = { ...fixedParts, "xl/worksheets/sheet1.xml": sheetOf(rowsOf(file)) };
  return new Uint8Array(zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`)])), { mtime: "2000-01-01T12:00:00" }));
}

function rowsOf({ question, asAt, address, hasSyntheticAmounts, columns, comparison }: ComparisonFile): Cell[][] {
  const nameOf = (key: string): string => columns.find(({ id }) => id === key)?.name ?? key;
  const keys = comparison.groups[0]?.rows[0]?.cells.map(({ columnKey }) => columnKey) ?? [];
  return [
    [text("Question"), text(question)],
    [text("As at"), text(asAt)],
    [text("Address"), text(address)],
    [text("Measured against"), text(nameOf(comparison.referenceKey))],
    ...(hasSyntheticAmounts ? [[text("Note"), text("Costs are synthetic: made up for a demonstration")]] : []),
    ...columns.map(({ name, version, hash }) => [text("Scenario"), text(name), text("version"), number(String(version)), text("hash"), text(hash)]),
    [],
    ["Part", "Row", "Counted in", "Year"].map(text).concat(keys.flatMap((key) => [text(nameOf(key)), ...(key === comparison.referenceKey ? [] : [text(`${nameOf(key)}: difference`), text(`${nameOf(key)}: difference in per cent`)])])),
    ...comparison.groups.flatMap(({ title, rows }) => rows.flatMap(({ label, measure, cells }) => {
      const line = (year: string, at: number | null): Cell[] => [text(title), text(label), text(measure), text(year), ...cells.flatMap((cell) => {
        const read = at === null ? cell : cell.byYear[at];
        return [number(read?.value ?? null), ...(cell.columnKey === comparison.referenceKey ? [] : [number(read?.difference ?? null), at === null ? number(cell.perCent) : text("")])];
      })];
      const hasYears = cells.some(({ byYear }) => byYear.some(({ value }) => value !== null));
      return [...(hasYears ? comparison.years.map((year, at) => line(year, at)) : []), line("All years", null)];
    })),
  ];
}

const sheetOf = (rows: readonly (readonly Cell[])[]): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.map((cells) => `<row>${cells.map(cellOf).join("")}</row>`).join("")}</sheetData></worksheet>`;

const cellOf = (cell: Cell): string => ("number" in cell ? `<c><v>${cell.number}</v></c>` : `<c t="inlineStr"><is><t xml:space="preserve">${escaped(cell.text)}</t></is></c>`);

/** Text inside XML; characters that XML cannot hold are left out. */
const escaped = (value: string): string =>
  value.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\r", "&#13;");

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationshipsPart = (type: string, target: string): string => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/${type}" Target="${target}"/></Relationships>`;
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const fixedParts = {
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${contentType}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${contentType}.worksheet+xml"/></Types>`,
  "_rels/.rels": relationshipsPart("officeDocument", "xl/workbook.xml"),
  "xl/workbook.xml": `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relationships}"><sheets><sheet name="Comparison" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": relationshipsPart("worksheet", "worksheets/sheet1.xml"),
};
