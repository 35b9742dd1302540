import { penceToPounds, poundsToPence } from "@/domain/money/money";
import { compareRatios, readRatio } from "@/domain/money/ratio";
import { sumPence } from "@/domain/money/sum-pence";
import type { FieldValue } from "@/domain/plan/change";
import type { Fraction, Pounds } from "@/domain/plan/fields";
import type { CellKind } from "./cell";
import { poundsOf, wordsInKind } from "./cell-text";
import type { GridColumn, GridRow, GridSection } from "./grid-section";

/** How one table is looked at; what the plan holds stays as it is. */
export interface TableView {
  readonly sort: { readonly column: string; readonly descending: boolean } | null;
  /** Only rows in which some cell that is shown has this text. */
  readonly find: string;
  /** The column whose values the rows are grouped by. */
  readonly group: string | null;
  /** The columns shown, the first always; null for the usual ones. */
  readonly columns: readonly string[] | null;
}

export const plainView: TableView = { sort: null, find: "", group: null, columns: null };

/** The columns to show, in the order of the section. */
export const shownColumns = ({ columns }: GridSection, view: TableView): readonly GridColumn[] =>
  columns.filter(({ id, isRare }, position) => position === 0 || (view.columns === null ? !isRare : view.columns.includes(id)));

/** The ids of the rows to show, in their order. Where two rows are the same the order of the plan stands; empty cells come last. */
export function orderOf(section: GridSection, view: TableView): readonly string[] {
  const [{ sort }, find] = [view, view.find.trim().toLowerCase()];
  const found = find === "" ? section.rows : section.rows.filter((row) => hasText(row, shownColumns(section, view), find));
  const column = sort === null ? undefined : section.columns.find(({ id }) => id === sort.column);
  if (column === undefined || sort === null) return found.map(({ id }) => id);
  const values = new Map(found.map((row) => [row.id, valueIn(row, column)]));
  return [...found].sort((one, other) => compareValues(column.kind, values.get(one.id) ?? null, values.get(other.id) ?? null, sort.descending)).map(({ id }) => id);
}

const hasText = (row: GridRow, columns: readonly GridColumn[], wanted: string): boolean =>
  row.name.toLowerCase().includes(wanted) || columns.some((column) => textIn(row, column).toLowerCase().includes(wanted));

/** What a cell says, a choice in words; the row's name in a column of names. */
export function textIn(row: GridRow, column: GridColumn): string {
  const entry = row.entryOf(column);
  return entry === null ? (column.field === null ? row.name : "") : wordsInKind(entry.kind, entry.text);
}

const valueIn = (row: GridRow, column: GridColumn): FieldValue => {
  const entry = row.entryOf(column);
  if (entry === null) return column.field === null ? row.name : null;
  return entry.kind.type === "choice" ? wordsInKind(entry.kind, entry.text) : entry.value;
};

function compareValues(kind: CellKind, one: FieldValue, other: FieldValue, descending: boolean): number {
  if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1;
  const up = ascending(kind, one, other);
  return descending ? -up : up;
}

function ascending(kind: CellKind, one: FieldValue, other: FieldValue): number {
  if (kind.type === "pounds") return sign(poundsToPence(poundsOf(one) ?? nought) - poundsToPence(poundsOf(other) ?? nought));
  if (kind.type === "rate" || kind.type === "share" || kind.type === "posts" || kind.type === "whole") return compareRatios(readRatio(String(one) as Fraction), readRatio(String(other) as Fraction));
  const [first, second] = [String(one).toLowerCase(), String(other).toLowerCase()];
  return first < second ? -1 : first > second ? 1 : 0;
}

const nought = "0.00" as Pounds;
const sign = (pence: bigint): number => (pence < 0n ? -1 : pence > 0n ? 1 : 0);

/** An order that was made once: rows do not jump away while somebody types in them. Lines added since follow at the end. */
export interface HeldOrder {
  readonly shown: readonly string[];
  readonly known: ReadonlySet<string>;
}

export const holdOrder = (section: GridSection, view: TableView): HeldOrder => ({ shown: orderOf(section, view), known: new Set(section.rows.map(({ id }) => id)) });

export function inHeldOrder(rows: readonly GridRow[], { shown, known }: HeldOrder): readonly GridRow[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return [...shown.flatMap((id) => byId.get(id) ?? []), ...rows.filter(({ id }) => !known.has(id))];
}

export interface RowGroup {
  /** What the rows have in common; null where rows are not grouped. */
  readonly name: string | null;
  readonly rows: readonly GridRow[];
}

/** The rows by the value of a column, each group where its first row stands. */
export function groupsOf(rows: readonly GridRow[], { columns }: GridSection, { group }: TableView): readonly RowGroup[] {
  const column = columns.find(({ id }) => id === group);
  if (column === undefined) return [{ name: null, rows }];
  const groups = new Map<string, GridRow[]>();
  for (const row of rows) {
    const name = textIn(row, column) || "nothing said";
    const found = groups.get(name);
    if (found === undefined) groups.set(name, [row]);
    else found.push(row);
  }
  return [...groups].map(([name, of]) => ({ name, rows: of }));
}

/** The whole pence of some rows in one column of amounts, as pounds; null for any other column. */
export function subtotalOf(rows: readonly GridRow[], column: GridColumn): Pounds | null {
  if (column.kind.type !== "pounds") return null;
  return penceToPounds(sumPence(rows.flatMap((row) => {
    const amount = poundsOf(row.entryOf(column)?.value ?? null);
    return amount === null ? [] : [poundsToPence(amount)];
  })));
}
