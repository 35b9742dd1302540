"use client";

import { type ColumnDef, createColumnHelper, type RowData, tableFeatures, useTable } from "@tanstack/react-table";

/** The features every table of the planner has: none but the core, so that what a table shows is exactly its rows. */
export const appFeatures = tableFeatures({});

/** A column of a table of the planner. */
export type AppColumn<Row extends RowData> = ColumnDef<typeof appFeatures, Row, unknown>;

/** Makes columns for rows of one kind. */
export const appColumns = <Row extends RowData>() => createColumnHelper<typeof appFeatures, Row>();

/** The one way a table is made here. Columns and data must keep their identity between renders while they do not change. */
export function useAppTable<Row extends RowData & { readonly id: string }>(columns: readonly AppColumn<Row>[], data: readonly Row[]) {
  return useTable({ features: appFeatures, columns, data, getRowId: (row) => row.id });
}
