import { numberCell, textCell, type WrittenCell, type WrittenSheet } from "@/domain/workbook/sheet";
import type { ComparisonFile } from "./comparison-csv";

const text = (value: string): WrittenCell => textCell(value);
const head = (value: string): WrittenCell => textCell(value, "head");
/** A number, as long as a spreadsheet program can hold every digit of it; else the same digits as text. */
const number = (value: string | null): WrittenCell => (value === null ? text("") : value.replace(/\D/g, "").length <= 15 ? numberCell(value, "figure") : text(value));

/** Part, row, counted in and year; then the figures. */
const widths = [24, 40, 12, 12];
const widthOfFigures = 20;

/**
 * The rows of a comparison as a sheet: what the file is (as-at time, versions with their hashes), then one line for each
 * row, with each column's value, its difference from the reference, and that in per cent. Every word is text and no cell
 * is a formula, so that no text can be run.
 */
export function comparisonSheet({ question, asAt, address, hasSyntheticAmounts, columns, comparison }: ComparisonFile): WrittenSheet {
  const nameOf = (key: string): string => columns.find(({ id }) => id === key)?.name ?? key;
  const keys = comparison.groups[0]?.rows[0]?.cells.map(({ columnKey }) => columnKey) ?? [];
  const heads = ["Part", "Row", "Counted in", "Year", ...keys.flatMap((key) => [nameOf(key), ...(key === comparison.referenceKey ? [] : [`${nameOf(key)}: difference`, `${nameOf(key)}: difference in per cent`])])];
  const rows = [
    [text("Question"), text(question)],
    [text("As at"), text(asAt)],
    [text("Address"), text(address)],
    [text("Measured against"), text(nameOf(comparison.referenceKey))],
    ...(hasSyntheticAmounts ? [[text("Note"), text("Costs are synthetic: made up for a demonstration")]] : []),
    ...columns.map(({ name, version, hash }) => [text("Scenario"), text(name), text("version"), number(String(version)), text("hash"), text(hash)]),
    [],
    heads.map(head),
    ...comparison.groups.flatMap(({ title, rows }) => rows.flatMap(({ label, measure, cells }) => {
      const line = (year: string, at: number | null): WrittenCell[] => [text(title), text(label), text(measure), text(year), ...cells.flatMap((cell) => {
        const read = at === null ? cell : cell.byYear[at];
        return [number(read?.value ?? null), ...(cell.columnKey === comparison.referenceKey ? [] : [number(read?.difference ?? null), at === null ? number(cell.perCent) : text("")])];
      })];
      const hasYears = cells.some(({ byYear }) => byYear.some(({ value }) => value !== null));
      return [...(hasYears ? comparison.years.map((year, at) => line(year, at)) : []), line("All years", null)];
    })),
  ];
  return { name: "Comparison", columns: heads.map((_, at) => ({ width: widths[at] ?? widthOfFigures, style: "figure" })), rows, hasHeads: false, choices: [] };
}
