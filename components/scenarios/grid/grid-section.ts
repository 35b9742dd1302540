import type { FinancialYear } from "@/domain/financial-year/financial-year";
import type { FieldValue } from "@/domain/plan/change";
import type { CollectionName } from "@/domain/plan/plan";
import type { Cell, CellKind } from "./cell";
import type { GrownCollection } from "./new-line";

/** A column of the grid. */
export interface GridColumn {
  readonly id: string;
  readonly head: string;
  readonly year: FinancialYear | null;
  readonly isNumeric: boolean;
  /** True when it is shown only where somebody asks for it. */
  readonly isRare: boolean;
  /** The field that a cell of the column holds and how it is read; null for a column of names that are read only. */
  readonly field: string | null;
  readonly kind: CellKind;
}

/** A cell of the grid with what the plan says in it. */
export interface GridEntry {
  readonly cell: Cell;
  readonly kind: CellKind;
  readonly label: string;
  /** As it is shown, and the value behind it. */
  readonly text: string;
  readonly value: FieldValue;
  readonly note: string | null;
}

/** A row of the grid: a line of the plan, or one thing over the years. Its cells are made when they are asked for. */
export interface GridRow {
  readonly id: string;
  readonly name: string;
  /** What the cell of a column holds; null where the row only says its name. */
  readonly entryOf: (column: GridColumn) => GridEntry | null;
}

/** One table of the grid: lines of one kind. */
export interface GridSection {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  /** The collection whose lines the rows are about; each has a form of its own. An index has the id of its first rate. */
  readonly lines: CollectionName;
  /** The collection its cells belong to: of grants by year their years. */
  readonly cells: CollectionName;
  /** Where its lines are removed from; null where they stay. */
  readonly removes: CollectionName | null;
  readonly adds: { readonly collection: GrownCollection; readonly words: string } | null;
}
