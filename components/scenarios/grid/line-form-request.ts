import type { BlockRequest } from "./block-request";
import type { GridColumn, GridEntry, GridSection } from "./grid-section";
import type { OpenLine } from "./line-address";

/** A line with everything the grid lets somebody change in it. */
export interface LineInForm {
  readonly name: string;
  /** What kind of line it is: "Costs". */
  readonly title: string;
  readonly fields: readonly { readonly column: GridColumn; readonly entry: GridEntry; readonly label: string }[];
}

/** The fields of a line from every table in which it stands; null when the plan no longer has it. */
export function lineInForm(sections: readonly GridSection[], { collection, id }: OpenLine): LineInForm | null {
  const standsIn = sections.filter(({ lines, rows }) => lines === collection && rows.some((row) => row.id === id));
  const rows = standsIn.flatMap((section) => section.rows.filter((row) => row.id === id).map((row) => ({ section, row })));
  const [first] = rows;
  if (first === undefined) return null;
  const fields = rows.flatMap(({ section, row }) => section.columns.flatMap((column) => {
    const entry = row.entryOf(column);
    return entry === null ? [] : [{ column, entry, label: labelOf(column) }];
  }));
  return { name: first.row.name, title: first.section.title, fields };
}

/** The head of the column; an amount under a year says what it is. */
const labelOf = ({ head, year, kind }: GridColumn): string => (head === year ? `${kind.type === "pounds" ? "Amount" : "Rise"} in ${year}` : head);

/** What somebody filled in, as a block that changes only the fields with another text; one act of the edit. */
export function lineFormRequest(line: LineInForm, sectionId: string, textOf: (entry: GridEntry) => string): BlockRequest {
  const cells = line.fields
    .filter(({ entry }) => textOf(entry).trim() !== entry.text.trim())
    .map(({ entry, label }) => ({ text: textOf(entry), target: { cell: entry.cell, kind: entry.kind, label, before: entry.text } }));
  return { sectionId, does: "fill", rows: [{ line: { type: "existing", name: line.name }, cells }], leftOut: [] };
}
