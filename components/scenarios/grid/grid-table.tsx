"use client";

import { type KeyboardEvent, useEffect, useId, useMemo } from "react";
import { boundsOf, isOneCell } from "@/components/tables/cell-range";
import { GridGap } from "@/components/tables/grid-gap";
import { useRowWindow } from "@/components/tables/use-row-window";
import { ChosenCells } from "./chosen-cells";
import { textInCell } from "./edit-state";
import { GridHead } from "./grid-head";
import { GridLine, type GridReading } from "./grid-line";
import type { GridColumn, GridRow, GridSection } from "./grid-section";
import { GridSubtotal } from "./grid-subtotal";
import { groupsOf, type TableView } from "./grid-view";
import { tableItems } from "./table-items";
import { type GridActs, useGridTable } from "./use-grid-table";

interface GridTableProps extends GridReading {
  readonly section: GridSection;
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
  readonly view: TableView;
  readonly acts: GridActs;
  readonly onSort: (column: string) => void;
  /** What the browser's own find is to give way to where not every line is drawn. */
  readonly onFind: () => void;
  /** The line that somebody has just added and wants to fill in; null when there is none. */
  readonly added: string | null;
}

/** The rows of one section in a semantic table whose cells are edited in place. Of a long table the rows in sight are drawn. */
export function GridTable({ section, rows, columns, view, acts, onSort, onFind, added, ...reading }: GridTableProps) {
  const captionId = useId();
  const { draft, faults, planFaults } = reading;
  const { items, rows: inOrder, positionOf } = useMemo(() => tableItems(groupsOf(rows, section, view)), [rows, section, view]);
  const places = useMemo(() => new Map(inOrder.map(({ id }, place) => [id, place])), [inOrder]);
  const shown = useMemo(() => ({ rows: inOrder, columns }), [inOrder, columns]);
  const { box, range, cellActs, goTo, onCopy, onPaste } = useGridTable(section, shown, acts, (entry) => textInCell({ draft, faults }, entry.cell, entry.text));
  // Whoever types, and whatever is to be mended, is there to be reached.
  const faulty = [...Object.values(faults), ...planFaults.values()].flatMap(({ cell }) => (cell?.collection === section.cells ? [places.get(cell.id) ?? -1] : []));
  const { drawn, isWindow, rowHeight, onScroll } = useRowWindow(box, items.length, [...(range === null ? [] : [range.end.row, range.anchor.row]), ...faulty].map(positionOf));
  const chosen = range !== null && !isOneCell(range) ? boundsOf(range) : null;

  const addedAt = added === null ? undefined : places.get(added);
  useEffect(() => {
    if (addedAt !== undefined) goTo({ row: addedAt, column: 0 });
  }, [added, addedAt === undefined]); // eslint-disable-line react-hooks/exhaustive-deps -- Once, when the line is there.

  function findHere(event: KeyboardEvent) {
    if (!isWindow || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "f") return;
    event.preventDefault();
    onFind();
  }

  const lineAt = (position: number) => {
    const item = items[position]!;
    const rowIndex = isWindow ? position + 2 : undefined;
    if (item.type !== "line") {
      return item.type === "subtotal"
        ? <GridSubtotal key="subtotal" group={item.of} columns={columns} rowIndex={rowIndex} />
        : <tr key="head" className="ww-table__band" aria-rowindex={rowIndex}><th scope="rowgroup" colSpan={columns.length}><span>{item.of.name}</span></th></tr>;
    }
    const isChosen = chosen !== null && item.place >= chosen.top && item.place <= chosen.bottom;
    return (
      <GridLine
        key={item.row.id} section={section} row={item.row} columns={columns} place={item.place} rowIndex={rowIndex} chosenFrom={isChosen ? chosen.left : null} chosenTo={isChosen ? chosen.right : null} cellActs={cellActs} acts={acts}
        {...reading} draft={draft?.cell.id === item.row.id ? draft : null}
      />
    );
  };

  return (
    <div onKeyDown={findHere}>
      <div ref={box} className="ww-table-scroll ww-table-scroll--wide" role="region" aria-labelledby={captionId} tabIndex={0} onScroll={onScroll} onCopy={onCopy} onPaste={onPaste}>
        <table className="ww-table ww-table--compact ww-grid__table" aria-rowcount={isWindow ? items.length + 1 : undefined}>
          <caption id={captionId} className="ww-visually-hidden">{section.title}</caption>
          <GridHead columns={columns} view={view} rowIndex={isWindow ? 1 : undefined} onSort={onSort} />
          {bodiesOf(drawn, (position) => items[position]!.group).map(({ group, positions, before }) => (
            <tbody key={group}>
              {positions.flatMap((position, at) => {
                const missing = position - (positions[at - 1] ?? before) - 1;
                return missing > 0 ? [<GridGap key={`gap ${at === 0 ? "first" : position}`} height={missing * rowHeight} columns={columns.length} />, lineAt(position)] : [lineAt(position)];
              })}
            </tbody>
          ))}
          {drawn.length > 0 && drawn.at(-1)! < items.length - 1 && <tbody><GridGap height={(items.length - 1 - drawn.at(-1)!) * rowHeight} columns={columns.length} /></tbody>}
        </table>
      </div>
      {isWindow && <p className="ww-print-only">Of {inOrder.length} lines those in sight are printed. The scenario’s workbook has them all.</p>}
      <ChosenCells shown={shown} range={chosen === null ? null : range} />
    </div>
  );
}

interface Body {
  readonly group: number;
  readonly positions: readonly number[];
  /** The position drawn before its first. */
  readonly before: number;
}

/** The rows drawn, by the group to which they belong. */
function bodiesOf(drawn: readonly number[], groupOf: (position: number) => number): readonly Body[] {
  const bodies: { group: number; positions: number[]; before: number }[] = [];
  for (const [at, position] of drawn.entries()) {
    const [last, group] = [bodies.at(-1), groupOf(position)];
    if (last?.group === group) last.positions.push(position);
    else bodies.push({ group, positions: [position], before: drawn[at - 1] ?? -1 });
  }
  return bodies;
}
