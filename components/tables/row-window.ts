/** Where a scrolled box stands: how far down, how high it is, and how high one row is, all in pixels. */
export interface BoxView {
  readonly top: number;
  readonly height: number;
  readonly rowHeight: number;
}

/** A table of at most so many rows is drawn whole: then nothing of it is kept from the browser. */
export const drawnWhole = 60;
/** Rows drawn above and below what is in sight, so that a short way is there before it is scrolled. */
const margin = 10;
/** The window moves by so many rows at once, so that scrolling by a pixel draws nothing anew. */
const step = 5;

/**
 * The rows of a long table that are drawn, by their positions, in order: those in sight with some around them, and those
 * that are to be there wherever the table stands, as the row in which somebody types.
 */
export function rowsToDraw(count: number, { top, height, rowHeight }: BoxView, kept: readonly number[]): readonly number[] {
  if (count <= drawnWhole) return Array.from({ length: count }, (_, position) => position);
  const first = clamp(Math.floor(top / rowHeight / step) * step - margin, count);
  const last = clamp(first + Math.ceil(height / rowHeight) + 2 * margin + step, count);
  const inWindow = Array.from({ length: last - first + 1 }, (_, position) => first + position);
  const outside = [...new Set(kept)].filter((position) => position >= 0 && position < count && (position < first || position > last));
  return outside.length === 0 ? inWindow : [...inWindow, ...outside].sort((one, other) => one - other);
}

const clamp = (position: number, count: number): number => Math.max(0, Math.min(position, count - 1));
