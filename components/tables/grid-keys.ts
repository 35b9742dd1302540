/** Where a key takes the focus: a step in rows and columns, or what else it does. */
export type GridMove =
  | { readonly type: "move" | "stretch"; readonly rows: number; readonly columns: number }
  /** To the first or the last row, in the same column. */
  | { readonly type: "first" | "last" }
  | { readonly type: "write" | "give up" | "choose all" | "fill down" | "empty" | "none" };

interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
  /** Control or Command. */
  readonly isWithModifier: boolean;
}

interface GridCellState {
  /** True after F2 or a second press of the mouse: the arrows move within the text. */
  readonly isWriting: boolean;
  /** A list of choices keeps the up and down arrows for itself. */
  readonly isChoice: boolean;
  /** True while more than one cell is chosen. */
  readonly isRange: boolean;
}

const none: GridMove = { type: "none" };
const move = (rows: number, columns: number): GridMove => ({ type: "move", rows, columns });

const arrows: Readonly<Record<string, readonly [rows: number, columns: number]>> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/** About as many rows as a box shows at once. */
const page = 10;

/**
 * What a key does in a cell, as in a spreadsheet: arrows move, with Shift they choose more cells, Enter goes down, Page
 * Down by ten rows, Control and Home to the first row, F2 writes, Esc gives up, Control and A chooses the whole table,
 * Control and D fills down. Tab is the browser's own.
 */
export function gridMove({ key, shiftKey, isWithModifier }: PressedKey, { isWriting, isChoice, isRange }: GridCellState): GridMove {
  if (isWithModifier) return withModifier(key, isWriting);
  const arrow = arrows[key];
  if (arrow !== undefined) {
    const [rows, columns] = arrow;
    if (shiftKey) return isWriting ? none : { type: "stretch", rows, columns };
    return (isWriting && rows === 0) || (isChoice && columns === 0) ? none : move(rows, columns);
  }
  switch (key) {
    case "Enter":
      return move(shiftKey ? -1 : 1, 0);
    case "PageDown":
    case "PageUp": {
      const rows = key === "PageDown" ? page : -page;
      return shiftKey ? { type: "stretch", rows, columns: 0 } : move(rows, 0);
    }
    case "Escape":
      return { type: "give up" };
    case "F2":
      return isChoice ? none : { type: "write" };
    case "Delete":
      return isRange ? { type: "empty" } : none;
    default:
      return none;
  }
}

const held: Readonly<Record<string, GridMove>> = { a: { type: "choose all" }, d: { type: "fill down" }, home: { type: "first" }, end: { type: "last" } };

const withModifier = (key: string, isWriting: boolean): GridMove => (isWriting ? none : (held[key.toLowerCase()] ?? none));
