/** A row that was not kept: where it stands in the file (the heading is row 1) and why, in plain words. */
export type RowRefusal = { readonly row: number; readonly reason: string };

/** Refusals of one reason together: how many, and the first rows, so that a person can look them up. */
export type RefusalGroup = { readonly reason: string; readonly count: number; readonly firstRows: readonly number[] };

const rowsNamed = 5;

/** Groups refusals by reason, most frequent first; equal counts in order of first appearance. */
export function groupRefusals(refusals: readonly RowRefusal[]): readonly RefusalGroup[] {
  const groups = new Map<string, { count: number; firstRows: number[] }>();
  for (const { row, reason } of refusals) {
    const group = groups.get(reason) ?? { count: 0, firstRows: [] };
    group.count += 1;
    if (group.firstRows.length < rowsNamed) group.firstRows.push(row);
    groups.set(reason, group);
  }
  return [...groups].map(([reason, group]) => ({ reason, ...group })).sort((first, second) => second.count - first.count);
}

/** A file that is not of the kind the import reads; the message says what was looked for and not found. */
export class WrongKindOfFile extends Error {}

/**
 * Finds each wanted heading in the first row, whatever the order of the columns; a byte-order mark is ignored.
 * Throws `WrongKindOfFile` naming the headings that are not there.
 */
export function findColumns<Name extends string>(heading: readonly string[], wanted: readonly Name[], kind: string): Readonly<Record<Name, number>> {
  const tidy = heading.map((cell) => cell.replace(/^\uFEFF/, "").trim());
  const missing = wanted.filter((name) => !tidy.includes(name));
  if (missing.length > 0) {
    throw new WrongKindOfFile(`This is not ${kind}: its first row has no column ${missing.map((name) => `“${name}”`).join(", ")}.`);
  }
  return Object.fromEntries(wanted.map((name) => [name, tidy.indexOf(name)])) as Record<Name, number>;
}
