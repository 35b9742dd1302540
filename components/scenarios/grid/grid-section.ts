import type { FinancialYear } from "@/domain/financial-year/financial-year";
import type { Cell, CellKind } from "./cell";
import type { GrownCollection } from "./line-changes";

/** A column of the grid. */
export interface GridColumn {
  readonly id: string;
  readonly head: string;
  readonly year: FinancialYear | null;
  readonly isNumeric: boolean;
}

/** A cell of the grid with what the plan says in it. */
export interface GridEntry {
  readonly cell: Cell;
  readonly kind: CellKind;
  readonly label: string;
  readonly text: string;
  readonly note: string | null;
}

export interface GridRow {
  readonly id: string;
  readonly name: string;
  readonly entries: Readonly<Record<string, GridEntry>>;
  /** Where the line can be removed from; null where it cannot. */
  readonly removedFrom: GrownCollection | "statedAmounts" | null;
}

/** One table of the grid: lines of one kind. */
export interface GridSection {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  readonly adds: { readonly collection: GrownCollection; readonly words: string } | null;
}
