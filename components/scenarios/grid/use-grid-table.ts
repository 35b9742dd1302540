"use client";

import { type ClipboardEvent, type RefObject, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { boundsOf, type CellRange, everyCell, isOneCell, isWithin, oneCell, type Place, stretched } from "@/components/tables/cell-range";
import type { CellActs } from "@/components/tables/grid-cell";
import { readTabSeparated, writeTabSeparated } from "@/components/tables/tab-separated";
import { blockRequest, type BlockRequest } from "./block-request";
import type { Cell, CellKind } from "./cell";
import type { GridEntry, GridSection } from "./grid-section";
import type { TableView } from "./grid-view";
import type { OpenLine } from "./line-address";
import type { GrownCollection } from "./new-line";
import { copiedBlock, emptyBlock, fillBlock, type ShownTable, spread } from "./range-block";
import { useLatestActs } from "./use-latest-acts";

/** What the grid asks of whoever holds the edit. */
export interface GridActs {
  readonly onType: (cell: Cell, kind: CellKind, text: string) => void;
  readonly onLeave: () => void;
  readonly onGiveUp: (cell: Cell) => void;
  readonly onAdd: (collection: GrownCollection) => void;
  readonly onRemove: (section: GridSection, id: string) => void;
  /** Another way to look at a table. */
  readonly onView: (sectionId: string, view: TableView) => void;
  /** The form of a line. */
  readonly onOpenLine: (line: OpenLine) => void;
  readonly onBlock: (request: BlockRequest) => void;
}

interface GridTable {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly range: CellRange | null;
  readonly cellActs: CellActs;
  /** Takes the focus to a cell, also where its row is not drawn yet. */
  readonly goTo: (place: Place) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/** The keys, the clipboard and the chosen cells of one table. */
export function useGridTable(section: GridSection, shown: ShownTable, acts: GridActs, textOf: (entry: GridEntry) => string): GridTable {
  const box = useRef<HTMLDivElement>(null);
  const reaching = useRef(false);
  const [range, setRange] = useState<CellRange | null>(null);
  const extent = { rows: shown.rows.length, columns: shown.columns.length };
  const entryAt = ({ row, column }: Place) => {
    const of = shown.columns[column];
    return of === undefined ? null : (shown.rows[row]?.entryOf(of) ?? null);
  };
  const fieldAt = ({ row, column }: Place) => box.current?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`) ?? null;
  const send = (block: readonly (readonly string[])[], at: Place, does: BlockRequest["does"]) => acts.onBlock(blockRequest(block, { section, ...shown, at, newId: `line-${crypto.randomUUID()}` }, does));

  /** The row of the range's end is always drawn; so a row that is out of sight is drawn before its cell is asked for. */
  function drawnField(to: CellRange): HTMLElement | null {
    const field = fieldAt(to.end);
    if (field !== null || entryAt(to.end) === null) return field;
    acts.onLeave();
    flushSync(() => setRange(to));
    return fieldAt(to.end);
  }

  function goTo(place: Place) {
    const field = drawnField(oneCell(place));
    if (field === null) acts.onLeave();
    else field.focus();
  }

  function reach(to: CellRange) {
    const field = drawnField(to);
    setRange(to);
    reaching.current = field !== null && field !== document.activeElement;
    field?.focus();
    reaching.current = false;
  }

  const cellActs = useLatestActs<CellActs>({
    onType: (place, text) => {
      const entry = entryAt(place);
      if (range !== null && !isOneCell(range)) setRange(oneCell(place));
      if (entry !== null) acts.onType(entry.cell, entry.kind, text);
    },
    onLeave: acts.onLeave,
    onFocus: (place) => { if (!reaching.current) setRange(oneCell(place)); },
    onReach: (place) => reach({ anchor: range?.anchor ?? place, end: place }),
    onKey: (place, does) => {
      const here = range !== null && isWithin(range, place) ? range : oneCell(place);
      if (does.type === "stretch") reach(stretched(here, does.rows, does.columns, extent));
      else if (does.type === "choose all") setRange(everyCell(extent));
      else if (does.type === "first" || does.type === "last") goTo({ row: does.type === "first" ? 0 : extent.rows - 1, column: place.column });
      else if (does.type === "move") {
        const next = stretched(oneCell(place), does.rows, does.columns, extent).end;
        if (next.row === place.row && next.column === place.column) acts.onLeave();
        else goTo(next);
      } else if (does.type === "fill down") {
        acts.onLeave();
        const fill = fillBlock(shown, here, textOf);
        if (fill !== null) send(fill.block, fill.at, "fill");
      } else if (does.type === "empty") send(emptyBlock(here), topLeft(here), "empty");
      else giveUp(place);
    },
  });

  function giveUp(place: Place) {
    setRange(oneCell(place));
    const entry = entryAt(place);
    if (entry !== null) acts.onGiveUp(entry.cell);
    const field = fieldAt(place);
    if (field instanceof HTMLInputElement) requestAnimationFrame(() => field.select());
  }

  function onCopy(event: ClipboardEvent) {
    if (range === null || (isOneCell(range) && !isWholeText(event.target))) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", writeTabSeparated(copiedBlock(shown, range)));
  }

  function onPaste(event: ClipboardEvent) {
    const block = readTabSeparated(event.clipboardData.getData("text/plain"));
    const isOneText = block.length === 1 && block[0]?.length === 1;
    if (range === null || (isOneText && isOneCell(range) && event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    acts.onLeave();
    send(spread(block, range), topLeft(range), "paste");
  }

  return { box, range, cellActs, goTo, onCopy, onPaste };
}

function topLeft(range: CellRange): Place {
  const { top, left } = boundsOf(range);
  return { row: top, column: left };
}

/** A part of a text that somebody marked in a cell is copied as it is. */
const isWholeText = (field: EventTarget): boolean => !(field instanceof HTMLInputElement) || (field.selectionStart === 0 && field.selectionEnd === field.value.length);
