"use client";

import { useMemo } from "react";
import { GridCell } from "@/components/tables/grid-cell";
import { appColumns, useAppTable } from "@/components/tables/use-app-table";
import { Button } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { type Cell, cellDomId, cellKey, type CellKind } from "./cell";
import type { GridEntry, GridRow, GridSection } from "./grid-section";
import type { GrownCollection } from "./line-changes";

/** What the grid asks of whoever holds the edit. */
export interface GridActs {
  readonly onType: (cell: Cell, kind: CellKind, text: string) => void;
  readonly onLeave: () => void;
  readonly onGiveUp: (cell: Cell) => void;
  readonly onAdd: (collection: GrownCollection) => void;
  readonly onRemove: (collection: GrownCollection | "statedAmounts", id: string) => void;
}

interface EditableTableProps extends GridActs {
  readonly section: GridSection;
  /** What a cell shows: what is being typed, the faulty text, or the plan's own. */
  readonly textOf: (entry: GridEntry) => string;
  readonly faults: Readonly<Record<string, { readonly reason: string }>>;
}

const helper = appColumns<GridRow>();

/** Lines of one kind in a semantic table whose cells are edited in place. */
export function EditableTable({ section, textOf, faults, onType, onLeave, onGiveUp, onAdd, onRemove }: EditableTableProps) {
  const signature = section.columns.map(({ id }) => id).join("|");
  // eslint-disable-next-line react-hooks/exhaustive-deps -- The columns change only with the years of the plan, which the signature tells; their identity has to last while somebody types.
  const columns = useMemo(() => section.columns.map(({ id, head }) => helper.display({ id, header: head })), [section.id, signature]);
  const table = useAppTable(columns, section.rows);
  const numeric = new Set(section.columns.filter(({ isNumeric }) => isNumeric).map(({ id }) => id));
  const isRemovable = section.rows.some(({ removedFrom }) => removedFrom !== null);
  const { adds } = section;
  if (section.rows.length === 0 && adds === null) return null;
  return (
    <section className="ww-grid" id={section.id} aria-labelledby={`${section.id}-title`}>
      <h2 id={`${section.id}-title`}>{section.title}</h2>
      <p className="ww-small ww-muted ww-measure">{section.hint}</p>
      {section.rows.length > 0 && (
        <DataTable caption={section.title} captionHidden wide compact className="ww-grid__table">
          <thead>
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id}>
                {group.headers.map((header) => <th key={header.id} scope="col" className={numeric.has(header.column.id) ? "ww-table__numeric" : undefined}>{section.columns.find(({ id }) => id === header.column.id)?.head}</th>)}
                {isRemovable && <td><span className="ww-visually-hidden">Remove</span></td>}
              </tr>
            ))}
          </thead>
          <tbody>
            {table.getRowModel().rows.map((row, rowPosition) => (
              <tr key={row.id}>
                {row.getAllCells().map((cell, columnPosition) => {
                  const entry = row.original.entries[cell.column.id];
                  const isNumeric = numeric.has(cell.column.id);
                  const content = entry === undefined ? row.original.name : (
                    <GridCell
                      id={cellDomId(entry.cell)}
                      label={entry.label}
                      text={textOf(entry)}
                      row={rowPosition}
                      column={columnPosition}
                      isNumeric={isNumeric}
                      options={entry.kind.type === "choice" ? entry.kind.options : null}
                      fault={faults[cellKey(entry.cell)]?.reason ?? null}
                      note={entry.note}
                      onType={(text) => onType(entry.cell, entry.kind, text)}
                      onLeave={onLeave}
                      onGiveUp={() => onGiveUp(entry.cell)}
                    />
                  );
                  return columnPosition === 0
                    ? <th key={cell.id} scope="row" className="ww-table__row-head">{content}</th>
                    : <td key={cell.id} className={isNumeric ? "ww-table__numeric" : undefined}>{content}</td>;
                })}
                {isRemovable && (
                  <td>
                    {row.original.removedFrom !== null && <RemoveButton row={row.original} from={row.original.removedFrom} onRemove={onRemove} />}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
      {adds !== null && <Button kind="secondary" type="button" onClick={() => onAdd(adds.collection)}>{adds.words}</Button>}
    </section>
  );
}

function RemoveButton({ row, from, onRemove }: { readonly row: GridRow; readonly from: GrownCollection | "statedAmounts" } & Pick<GridActs, "onRemove">) {
  return <button type="button" className="ww-grid__remove" onClick={() => onRemove(from, row.id)}>Remove<span className="ww-visually-hidden"> {row.name}</span></button>;
}
