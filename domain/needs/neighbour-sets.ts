import { WrongKindOfFile, type RowRefusal } from "./import-refusal";

/** A cell of a worksheet as the reader of workbooks gives it. */
export type SheetCell = string | number | boolean | object | null | undefined;

/** One of the ten statistical neighbours of an authority, nearest first, with the publisher's word for how near. */
export type Neighbour = { readonly position: number; readonly number: string; readonly name: string | null; readonly closeness: string };

/** The neighbours of one authority in one edition of the list. */
export type NeighbourSet = { readonly authority: string; readonly authorityName: string; readonly neighbours: readonly Neighbour[] };

const neighboursListed = 10;

/**
 * Reads a worksheet of statistical neighbours. The heading row is looked for, because the sheet opens with rows of
 * letters and column numbers. The published list holds authorities that have since merged; they are kept, as the
 * list names them. Throws `WrongKindOfFile` when there is no heading of SN1 to SN10.
 */
export function parseNeighbourSheet(rows: readonly (readonly SheetCell[])[]): { readonly sets: readonly NeighbourSet[]; readonly refusals: readonly RowRefusal[] } {
  const headingAt = rows.findIndex((cells) => cells.includes("LA num") && cells.includes("SN1") && cells.includes(`SN${neighboursListed}`));
  const heading = rows[headingAt];
  if (!heading) throw new WrongKindOfFile("This is not a list of statistical neighbours: no row is headed “LA num” and “SN1” to “SN10”.");
  const names = new Map<string, string>();
  const numberAt = heading.indexOf("LA num");
  const nameAt = heading.indexOf("LA Name");
  const body = rows.slice(headingAt + 1);
  for (const cells of body) {
    const number = authorityNumber(cells[numberAt]);
    if (number) names.set(number, String(cells[nameAt] ?? ""));
  }
  const sets: NeighbourSet[] = [];
  const refusals: RowRefusal[] = [];
  const seen = new Set<string>();
  body.forEach((cells, index) => {
    const row = headingAt + index + 2;
    const authority = authorityNumber(cells[numberAt]);
    if (cells.every((cell) => cell === null || cell === undefined || cell === "")) return;
    if (!authority) return void refusals.push({ row, reason: "The authority number is not a whole number" });
    if (seen.has(authority)) return void refusals.push({ row, reason: "This authority is already listed" });
    const neighbours = readNeighbours(cells, heading, names);
    if (!neighbours) return void refusals.push({ row, reason: "The authority does not have ten neighbours" });
    seen.add(authority);
    sets.push({ authority, authorityName: names.get(authority) ?? "", neighbours });
  });
  return { sets, refusals };
}

function readNeighbours(cells: readonly SheetCell[], heading: readonly SheetCell[], names: ReadonlyMap<string, string>): readonly Neighbour[] | null {
  const neighbours: Neighbour[] = [];
  for (let position = 1; position <= neighboursListed; position += 1) {
    const at = heading.indexOf(`SN${position}`);
    const number = authorityNumber(cells[at]);
    if (!number) return null;
    const closeness = String(cells[at + 1] ?? "").trim().toLowerCase();
    neighbours.push({ position, number, name: names.get(number) ?? null, closeness });
  }
  return neighbours;
}

function authorityNumber(cell: SheetCell): string | null {
  const text = String(cell ?? "").trim();
  return /^\d{3}$/.test(text) ? text : null;
}

const months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

/**
 * The edition a file's name states, "sn_may_2025.xlsx" being May 2025: the sheet itself does not say. Gives null
 * when the name states none. `month` orders editions, "2025-05".
 */
export function editionFromFileName(name: string): { readonly label: string; readonly month: string } | null {
  const shape = new RegExp(`(${months.join("|")})[_ -]?(\\d{4})`, "i").exec(name);
  const month = shape?.[1]?.toLowerCase();
  const year = shape?.[2];
  if (!month || !year) return null;
  return { label: `${month.charAt(0).toUpperCase()}${month.slice(1)} ${year}`, month: `${year}-${String(months.indexOf(month) + 1).padStart(2, "0")}` };
}
