import type { GridRow } from "./grid-section";
import type { RowGroup } from "./grid-view";

/** One row of a table as it stands on the page: a line, or the head or the subtotal of a group. */
export type TableItem =
  | { readonly type: "line"; readonly row: GridRow; /** Its place among the lines, which is what is chosen and copied by. */ readonly place: number; readonly group: number }
  | { readonly type: "head" | "subtotal"; readonly of: RowGroup; readonly group: number };

export interface TableItems {
  readonly items: readonly TableItem[];
  /** The lines in their order, without heads and subtotals. */
  readonly rows: readonly GridRow[];
  /** Where the line of a place stands among the items. */
  readonly positionOf: (place: number) => number;
}

/** The groups of a table, one under the other. */
export function tableItems(groups: readonly RowGroup[]): TableItems {
  const items: TableItem[] = [];
  const rows: GridRow[] = [];
  const positions: number[] = [];
  groups.forEach((of, group) => {
    if (of.name !== null) items.push({ type: "head", of, group });
    for (const row of of.rows) {
      positions.push(items.length);
      items.push({ type: "line", row, place: rows.length, group });
      rows.push(row);
    }
    if (of.name !== null) items.push({ type: "subtotal", of, group });
  });
  return { items, rows, positionOf: (place) => positions[place] ?? -1 };
}
