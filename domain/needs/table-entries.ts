/**
 * What may be read of an entry: its count; nothing, because it is too small itself; nothing, because a small one
 * could be worked out from it; or nothing, because no such total is published at all.
 */
export type Showing = "shown" | "too small" | "protects another" | "not published";

/**
 * An entry of a table of counts: a cell, the total of a row or column, or the grand total. A table is a round trip of
 * counts (from the start through rows and columns to the end, and back as the grand total), in which every row,
 * column and margin is a place where what comes in goes out; this makes "can it be worked out?" a question of paths.
 */
export interface TableEntry {
  readonly kind: "cell" | "row total" | "column total" | "grand total";
  /** Places in the lists of rows and columns; null where a total runs over them. */
  readonly row: number | null;
  readonly column: number | null;
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

export interface PublishedTotals {
  readonly rowTotals: boolean;
  readonly columnTotals: boolean;
  readonly grandTotal: boolean;
}

/** All entries of a table in reading order: the cells row by row, then row totals, column totals, the grand total. */
export function tableEntries(counts: readonly (readonly number[])[]): TableEntry[] {
  const [rows, columns] = [counts.length, counts[0]?.length ?? 0];
  const [start, end] = [0, rows + columns + 1];
  const rowTotals = counts.map((line) => line.reduce((sum, count) => sum + count, 0));
  const columnTotals = Array.from({ length: columns }, (_, column) => counts.reduce((sum, line) => sum + (line[column] ?? 0), 0));
  return [
    ...counts.flatMap((line, row) => line.map((count, column): TableEntry => ({ kind: "cell", row, column, count, from: 1 + row, to: 1 + rows + column }))),
    ...rowTotals.map((count, row): TableEntry => ({ kind: "row total", row, column: null, count, from: start, to: 1 + row })),
    ...columnTotals.map((count, column): TableEntry => ({ kind: "column total", row: null, column, count, from: 1 + rows + column, to: end })),
    { kind: "grand total", row: null, column: null, count: rowTotals.reduce((sum, count) => sum + count, 0), from: end, to: start },
  ];
}

/** Whether a total of this kind is published; cells are. */
export function isPublished({ kind }: TableEntry, totals: PublishedTotals): boolean {
  switch (kind) {
    case "cell": return true;
    case "row total": return totals.rowTotals;
    case "column total": return totals.columnTotals;
    case "grand total": return totals.grandTotal;
    default: {
      const never: never = kind;
      return never;
    }
  }
}
