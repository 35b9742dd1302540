"use client";

import type { ReactNode } from "react";
import { isOneCell, isWithin } from "@/components/tables/cell-range";
import { GridCell } from "@/components/tables/grid-cell";
import { appColumns, useAppTable } from "@/components/tables/use-app-table";
import { classNames } from "@/components/ui/class-names";
import { DataTable } from "@/components/ui/data-table";
import { formatPounds } from "@/domain/money/format-pounds";
import { type Cell, cellDomId } from "./cell";
import { ChosenCells } from "./chosen-cells";
import type { GridColumn, GridEntry, GridRow, GridSection } from "./grid-section";
import { groupsOf, type RowGroup, subtotalOf, type TableView } from "./grid-view";
import { lineHref } from "./line-address";
import { type GridActs, useGridTable } from "./use-grid-table";

export interface GridReading {
  /** What a cell shows: what is being typed, the faulty text, or the plan's own. */
  readonly textOf: (entry: GridEntry) => string;
  /** Why a cell's text cannot be taken, or what its line breaks; null when nothing is wrong. */
  readonly faultOf: (cell: Cell) => ReactNode;
}

interface GridTableProps extends GridReading {
  readonly section: GridSection;
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
  readonly view: TableView;
  /** How many rows are drawn; the others are chosen, copied and filled with them all the same. */
  readonly drawn: number;
  readonly acts: GridActs;
  readonly onSort: (column: string) => void;
  readonly onOpenLine: (rowId: string) => void;
}

const helper = appColumns<GridRow>();

/** The rows of one section in a semantic table whose cells are edited in place. */
export function GridTable({ section, rows, columns, view, drawn, acts, onSort, onOpenLine, textOf, faultOf }: GridTableProps) {
  const groups = groupsOf(rows, section, view);
  const inOrder = groups.flatMap((group) => group.rows);
  const table = useAppTable(columns.map(({ id, head }) => helper.display({ id, header: head })), inOrder.slice(0, drawn));
  const { box, range, cellActs, onCopy, onPaste } = useGridTable(section, { rows: inOrder, columns }, acts, textOf);
  const isSeveral = range !== null && !isOneCell(range);
  const places = new Map(inOrder.map(({ id }, position) => [id, position]));

  const drawnRow = (row: GridRow) => {
    const place = places.get(row.id) ?? 0;
    return (
      <tr key={row.id}>
        {columns.map((column, position) => {
          const entry = row.entryOf(column);
          const content = entry === null ? (column.field === null ? row.name : null) : (
            <GridCell
              id={cellDomId(entry.cell)}
              label={entry.label}
              text={textOf(entry)}
              row={place}
              column={position}
              isNumeric={column.isNumeric}
              options={entry.kind.type === "choice" ? entry.kind.options : null}
              fault={faultOf(entry.cell)}
              note={entry.note}
              isChosen={isSeveral && isWithin(range, { row: place, column: position })}
              acts={cellActs}
            />
          );
          return position === 0
            ? <th key={column.id} scope="row" className="ww-table__row-head">{content}</th>
            : <td key={column.id} className={column.isNumeric ? "ww-table__numeric" : undefined}>{content}</td>;
        })}
        <td className="ww-grid__acts"><RowActs section={section} row={row} onRemove={acts.onRemove} onOpenLine={onOpenLine} /></td>
      </tr>
    );
  };

  const drawnIds = new Set(table.getRowModel().rows.map(({ id }) => id));
  return (
    <div ref={box} onCopy={onCopy} onPaste={onPaste}>
      <DataTable caption={section.title} captionHidden wide compact className="ww-grid__table">
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map(({ id, column: { id: columnId } }) => {
                const column = columns.find((one) => one.id === columnId);
                const sorted = view.sort?.column === columnId ? (view.sort.descending ? "descending" : "ascending") : undefined;
                return (
                  <th key={id} scope="col" aria-sort={sorted} className={column?.isNumeric ? "ww-table__numeric" : undefined}>
                    <button type="button" className="ww-grid__sort" onClick={() => onSort(columnId)}>{column?.head}<span aria-hidden="true">{sorted === undefined ? "" : sorted === "ascending" ? " ↑" : " ↓"}</span></button>
                  </th>
                );
              })}
              <td><span className="ww-visually-hidden">Form and removal</span></td>
            </tr>
          ))}
        </thead>
        {groups.map((group) => (
          <tbody key={group.name ?? ""}>
            {group.name !== null && <tr className="ww-table__band"><th scope="rowgroup" colSpan={columns.length + 1}><span>{group.name}</span></th></tr>}
            {group.rows.filter(({ id }) => drawnIds.has(id)).map(drawnRow)}
            {group.name !== null && <Subtotal group={group} columns={columns} />}
          </tbody>
        ))}
      </DataTable>
      <ChosenCells shown={{ rows: inOrder, columns }} range={isSeveral ? range : null} />
    </div>
  );
}

/** The sum of a group's amounts, in whole pence. */
function Subtotal({ group, columns }: { readonly group: RowGroup; readonly columns: readonly GridColumn[] }) {
  return (
    <tr className="ww-grid__subtotal">
      {columns.map((column, position) => {
        const sum = subtotalOf(group.rows, column);
        return position === 0
          ? <th key={column.id} scope="row" className="ww-table__row-head">Subtotal, {group.rows.length === 1 ? "1 line" : `${group.rows.length} lines`}</th>
          : <td key={column.id} className={classNames(column.isNumeric && "ww-table__numeric")}>{sum !== null && formatPounds(sum, "always")}</td>;
      })}
      <td />
    </tr>
  );
}

function RowActs({ section, row, onRemove, onOpenLine }: { readonly section: GridSection; readonly row: GridRow; readonly onRemove: GridActs["onRemove"]; readonly onOpenLine: (rowId: string) => void }) {
  const { lines, removes } = section;
  return (
    <>
      <a className="ww-grid__form" href={lineHref(lines, row.id)} onClick={(event) => { if (event.ctrlKey || event.metaKey) return; event.preventDefault(); onOpenLine(row.id); }}>Form<span className="ww-visually-hidden"> for {row.name}</span></a>
      {removes !== null && <button type="button" className="ww-grid__remove" onClick={() => onRemove(removes, row.id)}>Remove<span className="ww-visually-hidden"> {row.name}</span></button>}
    </>
  );
}
