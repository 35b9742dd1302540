import "server-only";
import { refused, workbookLimits } from "./unpack-workbook";

/** Refuses what no spreadsheet writes and only serves to harm whoever reads it: document types and entities of one's own. */
export function checkText(text: string): void {
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw refused("The workbook holds declarations (a DOCTYPE) that no spreadsheet writes, so it was not read.");
  if (text.includes("\u0000")) throw refused("The workbook is not written in UTF-8, as spreadsheets write it, so it was not read.");
}

/** How much a sheet holds, counted over the sheets of a workbook. */
export interface Counted {
  cells: number;
}

/**
 * Counts the rows and cells of a sheet before it is read, because the reader makes room for every cell up to the last
 * one named. Throws a refusal for more than 20,000 rows, 100 columns or 150,000 cells, and for a formula whose result
 * was never worked out: it would read as an empty cell.
 */
export function checkSheet(xml: string, counted: Counted): void {
  let [rows, cellsInRow, hasFormula, hasValue] = [0, 0, false, false];
  let place = "";
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at + 1)) {
    const name = nameAt(xml, at + 1);
    if (name === "f") hasFormula = true;
    else if (name === "v" || name === "is") hasValue = true;
    else if (name === "/c" && hasFormula && !hasValue) throw refused(`A formula${place} has never been worked out. Open the workbook in a spreadsheet program, save it, and bring that back.`);
    if (name !== "row" && name !== "c") continue;
    const reference = attributeR(xml, at);
    [hasFormula, hasValue] = [false, false];
    if (name === "row") {
      [rows, cellsInRow] = [rows + 1, 0];
      continue;
    }
    place = reference === null ? "" : ` in ${reference}`;
    cellsInRow += 1;
    counted.cells += 1;
    const [, letters = "", row = "0"] = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference ?? "") ?? [];
    if (reference !== null && letters === "") throw refused("A cell of the workbook has a name that no spreadsheet gives, so it was not read.");
    if (Number(row) > workbookLimits.rows || columnNumber(letters) > workbookLimits.columns || cellsInRow > workbookLimits.columns) {
      throw refused(`Something stands or is coloured${place}, far outside what is read (20,000 rows, 100 columns). Delete those rows or columns and bring it back.`);
    }
    // A row without cells takes no room: some programs note the height of the last row there is.
    if (rows > workbookLimits.rows + 1_000 || counted.cells > workbookLimits.cells) throw refused("The workbook has more than 20,000 rows or 150,000 cells, far more than it can need, so it was not read.");
  }
}

/** The name of the tag that begins here, without its prefix: "row" of "x:row". */
function nameAt(xml: string, from: number): string {
  const tag = /^\/?[A-Za-z:]{1,24}/.exec(xml.slice(from, from + 25))?.[0] ?? "";
  return tag.includes(":") ? `${tag.startsWith("/") ? "/" : ""}${tag.slice(tag.indexOf(":") + 1)}` : tag;
}

const longestTag = 2_000;

/** The attribute `r` of the tag that begins here; null when it has none. */
function attributeR(xml: string, at: number): string | null {
  const end = xml.indexOf(">", at);
  const tag = end < 0 || end - at > longestTag ? null : xml.slice(at, end);
  if (tag === null || tag.split('"').length % 2 === 0 || tag.split("'").length % 2 === 0) throw refused("A cell of the workbook is written as no spreadsheet writes it, so it was not read.");
  return /\sr\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? null;
}

const columnNumber = (letters: string): number => [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
