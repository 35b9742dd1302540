import type { Comparison, ComparisonCell } from "@/domain/plan/comparison";

/** The cell of the side-by-side table for one scenario; null where the table has no such row. */
export const plainCell = (comparison: Comparison, rowId: string, columnKey: string): ComparisonCell | null =>
  comparison.groups.flatMap(({ rows }) => rows).find(({ id }) => id === rowId)?.cells.find((cell) => cell.columnKey === columnKey) ?? null;

/** True for a cell that is nothing: "0.00", "0", or not there. */
export const isNothing = (cell: ComparisonCell | null): boolean => cell === null || cell.value === null || /^0+(\.0+)?$/.test(cell.value);
