/** A place in a table: its row and its column, both counted from nought as the table is shown. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Cells chosen together: from where somebody began to where they are now. */
export interface CellRange {
  readonly anchor: Place;
  readonly end: Place;
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

export const oneCell = (place: Place): CellRange => ({ anchor: place, end: place });

/** Every cell of a table, from its first to its last. */
export const everyCell = ({ rows, columns }: Extent): CellRange => ({ anchor: { row: 0, column: 0 }, end: { row: rows - 1, column: columns - 1 } });

/** The first and the last row and column of a range, both within it. */
export function boundsOf({ anchor, end }: CellRange): { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number } {
  return { top: Math.min(anchor.row, end.row), bottom: Math.max(anchor.row, end.row), left: Math.min(anchor.column, end.column), right: Math.max(anchor.column, end.column) };
}

export function sizeOf(range: CellRange): Extent {
  const { top, bottom, left, right } = boundsOf(range);
  return { rows: bottom - top + 1, columns: right - left + 1 };
}

export const isOneCell = (range: CellRange): boolean => range.anchor.row === range.end.row && range.anchor.column === range.end.column;

export function isWithin(range: CellRange, { row, column }: Place): boolean {
  const { top, bottom, left, right } = boundsOf(range);
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** The range stretched by so many rows and columns; it never leaves the table. */
export function stretched({ anchor, end }: CellRange, rows: number, columns: number, extent: Extent): CellRange {
  return { anchor, end: { row: clamp(end.row + rows, extent.rows), column: clamp(end.column + columns, extent.columns) } };
}

const clamp = (position: number, count: number): number => Math.max(0, Math.min(position, count - 1));

/** The rows of the range, each with its columns, as places from the top left. */
export function placesOf(range: CellRange): readonly (readonly Place[])[] {
  const { top, left } = boundsOf(range);
  const { rows, columns } = sizeOf(range);
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => ({ row: top + row, column: left + column })));
}
