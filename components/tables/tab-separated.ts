/** Rows of cells as text. */
export type Block = readonly (readonly string[])[];

/**
 * Reads what a spreadsheet program puts on the clipboard as plain text: cells between tabs, rows between line breaks,
 * cells that hold either in quotation marks, with marks inside doubled. The line break after the last row is no row.
 * Quotation marks that do not enclose a whole cell are part of its text. Every row gets as many cells as the longest.
 */
export function readTabSeparated(text: string): Block {
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const [whole, inner] = cellAt(text, at);
    rows.at(-1)!.push(inner);
    at += whole.length;
    if (at >= text.length) break;
    if (text[at] !== "\t") rows.push([]);
    at += text.startsWith("\r\n", at) ? 2 : 1;
  }
  const last = rows.at(-1)!;
  if (rows.length > 1 && last.length === 1 && last[0] === "") rows.pop();
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]);
}

/** The cell that begins at this place: as it is written, and as it is meant. */
function cellAt(text: string, at: number): readonly [whole: string, inner: string] {
  const quoted = /"((?:[^"]|"")*)"(?=\t|\r|\n|$)/y;
  const plain = /[^\t\r\n]*/y;
  quoted.lastIndex = plain.lastIndex = at;
  const enclosed = quoted.exec(text);
  if (enclosed) return [enclosed[0], enclosed[1]!.replaceAll('""', '"')];
  const found = plain.exec(text)?.[0] ?? "";
  return [found, found];
}

/** Writes rows of cells as spreadsheet programs expect them on the clipboard; what would be taken for a formula there gets an apostrophe before it. */
export const writeTabSeparated = (block: Block): string => block.map((row) => row.map(cellOf).join("\t")).join("\r\n");

function cellOf(text: string): string {
  const isAmount = /^-\d+(\.\d+)?%?$/.test(text);
  const inert = !isAmount && /^[=+\-@]/.test(text) ? `'${text}` : text;
  return /["\t\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
