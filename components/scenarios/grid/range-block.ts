import { boundsOf, type CellRange, isOneCell, placesOf, sizeOf } from "@/components/tables/cell-range";
import type { Block } from "@/components/tables/tab-separated";
import { textToCopy } from "./cell-text";
import type { GridColumn, GridEntry, GridRow } from "./grid-section";

/** The rows and columns of a table as it is shown. */
export interface ShownTable {
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
}

/** The cells of a range as a spreadsheet program takes them. */
export function copiedBlock({ rows, columns }: ShownTable, range: CellRange): Block {
  return placesOf(range).map((places) => places.map(({ row, column }) => {
    const [line, of] = [rows[row], columns[column]];
    if (line === undefined || of === undefined) return "";
    const entry = line.entryOf(of);
    return entry === null ? (of.field === null ? line.name : "") : textToCopy(entry.kind, entry.value, entry.text);
  }));
}

/** What fills a range down: its first row, on every row below; one cell alone takes what stands above it. */
export function fillBlock({ rows, columns }: ShownTable, range: CellRange, textOf: (entry: GridEntry) => string): { readonly block: Block; readonly at: { readonly row: number; readonly column: number } } | null {
  const { top, bottom, left, right } = boundsOf(range);
  const from = isOneCell(range) || top === bottom ? top - 1 : top;
  const first = rows[from];
  if (first === undefined) return null;
  const texts = columns.slice(left, right + 1).map((column) => {
    const entry = first.entryOf(column);
    return entry === null ? "" : textOf(entry);
  });
  return { block: Array.from({ length: bottom - from }, () => texts), at: { row: from + 1, column: left } };
}

/** Nothing, in every cell of a range. */
export const emptyBlock = (range: CellRange): Block => placesOf(range).map((places) => places.map(() => ""));

/** A block that is pasted on a larger range whose size is a multiple of its own fills it, as in a spreadsheet. */
export function spread(block: Block, range: CellRange): Block {
  const { rows, columns } = sizeOf(range);
  const [height, width] = [block.length, block[0]?.length ?? 1];
  if ((rows === height && columns === width) || rows % height !== 0 || columns % width !== 0) return block;
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => block[row % height]?.[column % width] ?? ""));
}
