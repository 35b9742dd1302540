import type { FinancialYear } from "@/domain/financial-year/financial-year";
import type { CollectionName } from "@/domain/plan/plan";

/**
 * One cell of the grid. With a year it is that line in that year: a stated amount, a share or certainty of an award, or
 * the rate of an index (whose `id` is then the name of the index). Without one it is a field of the line itself.
 */
export interface Cell {
  readonly collection: CollectionName;
  readonly id: string;
  readonly field: string;
  readonly year: FinancialYear | null;
}

/** What may be typed into a cell, and how it is read. A date may be empty unless it says otherwise; anything else only if it says so. */
export type CellKind =
  | { readonly type: "words" | "text" | "pounds" | "date" | "rate" | "share" | "whole" | "posts"; readonly mayBeEmpty?: boolean }
  | { readonly type: "choice"; readonly options: readonly { readonly value: string; readonly words: string }[] };

export const cellKey = (cell: Cell): string => [cell.collection, cell.id, cell.field, cell.year ?? ""].join("|");

/** The cell's id in the page, for labels, error messages and the links of the error summary. */
export const cellDomId = (cell: Cell): string => `cell-${cellKey(cell).replace(/[^A-Za-z0-9]+/g, "-")}`;

export const sameCell = (one: Cell, other: Cell): boolean => cellKey(one) === cellKey(other);

/** True for kinds that are ranged right and added up. */
export const isNumericKind = (kind: CellKind): boolean => kind.type !== "words" && kind.type !== "text" && kind.type !== "date" && kind.type !== "choice";
