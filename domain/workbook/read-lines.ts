import type { CollectionName } from "../plan/plan";
import { columnsOf, type Column } from "./columns";
import { isEmptyCell, readCell } from "./read-cell";
import type { ReadCell, ReadSheet } from "./sheet";
import { cellName } from "./sheet";
import { problemAt, type WorkbookProblem } from "./workbook-problem";

/** A line as its row says it: each field's value and the column it stands in. References are still text. */
export interface RowRead {
  readonly row: number;
  readonly values: Map<string, string | number | boolean | null>;
}

export interface LinesRead {
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly RowRead[];
  readonly problems: readonly WorkbookProblem[];
}

/** Reads the rows of a collection's sheet. Columns stand in any order and empty rows are passed over; every fault names its cell. */
export function readLines(collection: CollectionName, sheet: ReadSheet): LinesRead {
  const columns = columnsOf(collection);
  const heads = readHeads(sheet, columns);
  if (heads.problems.length > 0) return { columns: heads.places, rows: [], problems: heads.problems };
  const problems: WorkbookProblem[] = [];
  const rows = sheet.rows.flatMap((cells, row): RowRead[] => {
    if (row === 0 || cells.every(isEmptyCell)) return [];
    const values: RowRead["values"] = new Map();
    for (const column of columns) {
      const place = heads.places.get(column.field) ?? 0;
      const read = readField(column, cells[place]);
      if (read.ok) values.set(column.field, read.value);
      else problems.push(problemAt(sheet.name, row, place, read.message));
    }
    return [{ row, values }];
  });
  return { columns: heads.places, rows, problems };
}

/** A field's value as its own schema takes it; an id may be empty, and a reference waits for the names of lines. */
export function readField(column: Column, cell: ReadCell | undefined): ReturnType<typeof readCell> {
  if (column.kind === "id" && isEmptyCell(cell)) return { ok: true, value: null };
  const read = readCell(column, cell);
  if (!read.ok || column.kind === "reference") return read;
  const shaped = column.schema.safeParse(read.value);
  if (!shaped.success) return { ok: false, message: shaped.error.issues[0]?.message ?? "This cannot be read" };
  const value: unknown = shaped.data;
  return { ok: true, value: typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null };
}

const asHead = (cell: ReadCell | undefined): string => (typeof cell === "string" ? cell.trim().toLowerCase() : "");

function readHeads(sheet: ReadSheet, columns: readonly Column[]): { readonly places: ReadonlyMap<string, number>; readonly problems: readonly WorkbookProblem[] } {
  const [first = []] = sheet.rows;
  const known = new Map(columns.map((column) => [column.head.toLowerCase(), column]));
  const places = new Map<string, number>();
  const problems: WorkbookProblem[] = [];
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  for (let place = 0; place < width; place += 1) {
    const column = known.get(asHead(first[place]));
    if (column !== undefined && places.has(column.field)) problems.push(problemAt(sheet.name, 0, place, `The column “${column.head}” stands here twice; delete one of them`));
    else if (column !== undefined) places.set(column.field, place);
    else if (!isEmptyCell(first[place])) problems.push(problemAt(sheet.name, 0, place, `There is no column called “${asText(first[place])}” here. Delete it, or give it back its name: ${columns.map(({ head }) => head).join(", ")}`));
    else {
      const filled = sheet.rows.findIndex((row) => !isEmptyCell(row[place]));
      if (filled >= 0) problems.push(problemAt(sheet.name, filled, place, `Something stands here in a column without a name (${cellName(0, place)} is empty). Delete it, or move it into a column`));
    }
  }
  for (const column of columns) {
    if (!places.has(column.field)) problems.push({ sheet: sheet.name, cell: null, message: `The column “${column.head}” is missing. Put it back, as in the downloaded workbook` });
  }
  return { places, problems };
}

const asText = (cell: ReadCell | undefined): string => (typeof cell === "string" ? cell.trim().slice(0, 60) : "a number or date");
