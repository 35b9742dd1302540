/** Where a key takes the focus: a step in rows and columns, or what else it does. */
export type GridMove = { readonly type: "move"; readonly rows: number; readonly columns: number } | { readonly type: "write" } | { readonly type: "give up" } | { readonly type: "none" };

interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
  /** Control, Alt or Command: then the key is not ours. */
  readonly isWithModifier: boolean;
}

interface GridCellState {
  /** True after F2 or a second press of the mouse: the arrows move within the text. */
  readonly isWriting: boolean;
  /** A list of choices keeps the up and down arrows for itself. */
  readonly isChoice: boolean;
}

const none: GridMove = { type: "none" };
const move = (rows: number, columns: number): GridMove => ({ type: "move", rows, columns });

/** What a key does in a cell, as in a spreadsheet: arrows move, Enter goes down, F2 writes, Esc gives up. Tab is the browser's own. */
export function gridMove({ key, shiftKey, isWithModifier }: PressedKey, { isWriting, isChoice }: GridCellState): GridMove {
  if (isWithModifier) return none;
  switch (key) {
    case "Enter":
      return move(shiftKey ? -1 : 1, 0);
    case "Escape":
      return { type: "give up" };
    case "F2":
      return isChoice ? none : { type: "write" };
    case "ArrowUp":
      return isChoice ? none : move(-1, 0);
    case "ArrowDown":
      return isChoice ? none : move(1, 0);
    case "ArrowLeft":
      return isWriting || shiftKey ? none : move(0, -1);
    case "ArrowRight":
      return isWriting || shiftKey ? none : move(0, 1);
    default:
      return none;
  }
}

/** The cell so many steps from another, within the same grid; null at its edge. */
export function neighbour(cell: HTMLElement, rows: number, columns: number): HTMLElement | null {
  const [row, column] = [Number(cell.dataset["row"]), Number(cell.dataset["column"])];
  const grid = cell.closest("table");
  return grid?.querySelector<HTMLElement>(`[data-row="${row + rows}"][data-column="${column + columns}"]`) ?? null;
}
