"use client";

import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import type { GridSection } from "./grid-section";
import { GridTable, type GridReading } from "./grid-table";
import { holdOrder, inHeldOrder, plainView, shownColumns, type TableView } from "./grid-view";
import { TableViewControls } from "./table-view-controls";
import type { GridActs } from "./use-grid-table";
import { afterPressing } from "./view-address";

interface EditableTableProps extends GridReading {
  readonly section: GridSection;
  readonly view: TableView;
  readonly acts: GridActs;
  readonly onView: (view: TableView) => void;
  readonly onOpenLine: (rowId: string) => void;
  /** What is asked before a block is written into this table. */
  readonly panel: ReactNode;
}

/** Rows drawn at first and with each press for more: what a browser lays out without a pause. */
const rowsAtOnce = 200;

/** One section of the grid: its table as it is looked at, and the way to another line. */
export function EditableTable({ section, view, acts, onView, onOpenLine, panel, textOf, faultOf }: EditableTableProps) {
  const rows = useHeldRows(section, view);
  const [drawn, setDrawn] = useState(rowsAtOnce);
  const { adds } = section;
  const isPlain = view.find === "" && view.group === null && view.columns === null;
  return (
    <section className="ww-grid" id={section.id} aria-labelledby={`${section.id}-title`}>
      <h2 id={`${section.id}-title`}>{section.title}</h2>
      <p className="ww-small ww-muted ww-measure">{section.hint}</p>
      {panel}
      {(section.rows.length > 1 || !isPlain) && <TableViewControls section={section} view={view} onView={onView} />}
      {rows.length < section.rows.length && <p className="ww-small" role="status">{rows.length} of {section.rows.length} lines shown. <button type="button" className="ww-grid__remove" onClick={() => onView({ ...view, find: plainView.find })}>Show all</button></p>}
      {rows.length > 0 && (
        <GridTable section={section} rows={rows} columns={shownColumns(section, view)} view={view} drawn={drawn} acts={acts} onSort={(column) => onView({ ...view, sort: afterPressing(view, column) })} onOpenLine={onOpenLine} textOf={textOf} faultOf={faultOf} />
      )}
      <div className="ww-actions">
        {rows.length > drawn && <Button kind="secondary" type="button" onClick={() => setDrawn(drawn + rowsAtOnce)}>Show {Math.min(rowsAtOnce, rows.length - drawn)} more of {rows.length} lines</Button>}
        {adds !== null && <Button kind="secondary" type="button" onClick={() => { setDrawn(Math.max(drawn, rows.length + 1)); acts.onAdd(adds.collection); }}>{adds.words}</Button>}
      </div>
    </section>
  );
}

/** The rows in an order that is made anew only when somebody sorts or finds otherwise. */
function useHeldRows(section: GridSection, view: TableView) {
  const asked = `${view.sort?.column ?? ""} ${String(view.sort?.descending)} ${view.find}`;
  const [held, setHeld] = useState(() => ({ asked, order: holdOrder(section, view) }));
  const current = held.asked === asked ? held : { asked, order: holdOrder(section, view) };
  if (current !== held) setHeld(current);
  return inHeldOrder(section.rows, current.order);
}
