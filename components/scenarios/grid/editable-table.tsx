"use client";

import { memo, type ReactNode, useMemo, useState } from "react";
import { drawnWhole } from "@/components/tables/row-window";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import type { GridReading } from "./grid-line";
import type { GridSection } from "./grid-section";
import { GridTable } from "./grid-table";
import { holdOrder, inHeldOrder, plainView, shownColumns, type TableView } from "./grid-view";
import { findFieldId, TableViewControls } from "./table-view-controls";
import type { GridActs } from "./use-grid-table";
import { afterPressing, readTableView } from "./view-address";

interface EditableTableProps extends GridReading {
  readonly section: GridSection;
  /** The search part of the address, as far as it is about this table. */
  readonly search: string;
  readonly acts: GridActs;
  /** What is asked before a block is written into this table, or said of a line that cannot go. */
  readonly panel: ReactNode;
  /** The line just added; null when it is in another table. */
  readonly added: string | null;
}

/** One section of the grid: its table as it is looked at, and the way to another line. Drawn anew only when something in it changes. */
export const EditableTable = memo(function EditableTable({ section, search, acts, panel, added, ...reading }: EditableTableProps) {
  const view = useMemo(() => readTableView(new URLSearchParams(search), section.id), [search, section.id]);
  const rows = useHeldRows(section, view);
  const columns = useMemo(() => shownColumns(section, view), [section, view]);
  const { adds } = section;
  const isPlain = view.find === "" && view.group === null && view.columns === null;
  const onView = (to: TableView): void => acts.onView(section.id, to);
  return (
    <section className={classNames("ww-grid", section.rows.length > drawnWhole && "ww-grid--long")} id={section.id} aria-labelledby={`${section.id}-title`}>
      <h2 id={`${section.id}-title`}>{section.title}</h2>
      <p className="ww-small ww-muted ww-measure">{section.hint}</p>
      {panel}
      {(section.rows.length > 1 || !isPlain) && <TableViewControls section={section} view={view} onView={onView} />}
      {rows.length < section.rows.length && <p className="ww-small" role="status">{rows.length} of {section.rows.length} lines shown. <button type="button" className="ww-grid__remove" onClick={() => onView({ ...view, find: plainView.find })}>Show all</button></p>}
      {rows.length > 0 && (
        <GridTable section={section} rows={rows} columns={columns} view={view} acts={acts} added={added} onSort={(column) => onView({ ...view, sort: afterPressing(view, column) })} onFind={() => goToFind(section.id)} {...reading} />
      )}
      {adds !== null && <div className="ww-actions"><Button kind="secondary" type="button" onClick={() => acts.onAdd(adds.collection)}>{adds.words}</Button></div>}
    </section>
  );
});

/** Opens what the find field stands in, and takes the focus there. */
function goToFind(sectionId: string) {
  const field = document.getElementById(findFieldId(sectionId));
  field?.closest("details")?.setAttribute("open", "");
  field?.focus();
}

/** The rows in an order that is made anew only when somebody sorts or finds otherwise. */
function useHeldRows(section: GridSection, view: TableView) {
  const asked = `${view.sort?.column ?? ""} ${String(view.sort?.descending)} ${view.find}`;
  const [held, setHeld] = useState(() => ({ asked, order: holdOrder(section, view) }));
  const current = held.asked === asked ? held : { asked, order: holdOrder(section, view) };
  if (current !== held) setHeld(current);
  return useMemo(() => inHeldOrder(section.rows, current.order), [section.rows, current.order]);
}
