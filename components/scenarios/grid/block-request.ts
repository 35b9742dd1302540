import type { Block } from "@/components/tables/tab-separated";
import type { CollectionName } from "@/domain/plan/plan";
import type { Cell, CellKind } from "./cell";
import { wordsInKind } from "./cell-text";
import type { GridColumn, GridRow, GridSection } from "./grid-section";
import type { GrownCollection } from "./new-line";

/** A cell that a block is to be written into. */
export interface BlockTarget {
  readonly cell: Cell;
  readonly kind: CellKind;
  readonly label: string;
  /** What stands there now. */
  readonly before: string;
}

/** One row of a block, and the line it falls on: one that is there, one to be made, or none because the table cannot grow. */
export interface BlockRow {
  readonly line: { readonly type: "existing"; readonly name: string } | { readonly type: "new"; readonly collection: GrownCollection; readonly id: string; readonly name: string } | { readonly type: "none" };
  readonly cells: readonly { readonly text: string; readonly target: BlockTarget | null }[];
}

/** A block of texts on its way into the grid: pasted, filled down, or emptied. */
export interface BlockRequest {
  readonly sectionId: string;
  readonly does: "paste" | "fill" | "empty";
  readonly rows: readonly BlockRow[];
  /** What of the block has no place or no meaning here, in words. */
  readonly leftOut: readonly string[];
}

interface BlockPlace {
  readonly section: GridSection;
  /** The rows and columns of the table as it is shown. */
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
  readonly at: { readonly row: number; readonly column: number };
  /** Makes the ids of new lines unlike anybody else's. */
  readonly newId: string;
}

/**
 * Lays a block with its top left corner on a cell. Rows beyond the table become new lines where the table can grow; a
 * first row that only repeats the heads of the columns is left out.
 */
export function blockRequest(given: Block, { section, rows, columns, at, newId }: BlockPlace, does: BlockRequest["does"] = "paste"): BlockRequest {
  const under = columns.slice(at.column);
  const hasHeads = does === "paste" && given.length > 1 && isHeads(given[0]!, under);
  const block = hasHeads ? given.slice(1) : given;
  const width = block[0]?.length ?? 0;
  const beyond = Math.max(0, width - under.length);
  const laid = block.map((texts, position): BlockRow => {
    const row = rows[at.row + position];
    // Lines are kept in the order of their ids, which is the order of letters: the tenth must not come before the second.
    const line = row === undefined ? newLine(section, `${newId}-${String(position).padStart(5, "0")}`, at.row + position + 1, texts) : { type: "existing" as const, name: row.name };
    return { line, cells: texts.slice(0, under.length).map((text, place) => ({ text, target: targetOf(section, row, line, under[place]!) })) };
  });
  return {
    sectionId: section.id, does, rows: laid,
    leftOut: [
      ...(hasHeads ? ["The first row of the block repeats the heads of the columns and is left out."] : []),
      ...(beyond > 0 ? [`The block is wider than the table: its last ${beyond === 1 ? "column is" : `${beyond} columns are`} left out.`] : []),
    ],
  };
}

const isHeads = (texts: readonly string[], columns: readonly GridColumn[]): boolean =>
  texts.some((text) => text.trim() !== "") && texts.every((text, position) => text.trim() === "" || text.trim().toLowerCase() === columns[position]?.head.toLowerCase());

function newLine({ adds }: GridSection, id: string, number: number, texts: readonly string[]): BlockRow["line"] {
  // An index is no row of a list that grows at its end: its name and its rates are lines of their own.
  if (adds === null || adds.collection === "indexRates" || texts.every((text) => text.trim() === "")) return { type: "none" };
  return { type: "new", collection: adds.collection, id, name: `New line ${number}` };
}

function targetOf(section: GridSection, row: GridRow | undefined, line: BlockRow["line"], column: GridColumn): BlockTarget | null {
  if (row !== undefined) {
    const entry = row.entryOf(column);
    return entry && { cell: entry.cell, kind: entry.kind, label: entry.label, before: wordsInKind(entry.kind, entry.text) };
  }
  if (line.type !== "new" || column.field === null) return null;
  const cell: Cell = { collection: line.collection satisfies CollectionName, id: line.id, field: column.field, year: column.year };
  return { cell, kind: column.kind, label: `${line.name}, ${column.head}`, before: "" };
}
