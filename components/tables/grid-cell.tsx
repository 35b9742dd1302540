"use client";

import { type FocusEvent, type KeyboardEvent, memo, type MouseEvent, type ReactNode, useState } from "react";
import { classNames } from "../ui/class-names";
import type { Place } from "./cell-range";
import { gridMove, type GridMove } from "./grid-keys";

/** What a cell asks of its table. The same object as long as the table is there, so that a cell is drawn anew only when it changes. */
export interface CellActs {
  readonly onType: (place: Place, text: string) => void;
  readonly onLeave: () => void;
  readonly onFocus: (place: Place) => void;
  /** Shift and the mouse: choose up to here. */
  readonly onReach: (place: Place) => void;
  /** Any key but those that write; the table knows its neighbours. */
  readonly onKey: (place: Place, move: Exclude<GridMove, { readonly type: "none" | "write" }>) => void;
}

export interface GridCellProps {
  readonly id: string;
  /** What the cell is, for those who hear it alone: "Pay of family workers, 2006/07, in pounds". */
  readonly label: string;
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly isNumeric: boolean;
  /** Given for a cell in which one of a few is chosen. */
  readonly options: readonly { readonly value: string; readonly words: string }[] | null;
  /** Why the text cannot be taken; the text stays as typed. */
  readonly fault: ReactNode;
  /** A quiet remark under the figure: "stated". */
  readonly note: string | null;
  /** True while this cell is one of several chosen together. */
  readonly isChosen: boolean;
  readonly acts: CellActs;
}

/** Of a longer list only the choice made is there until somebody comes near: a table of long lists would be slow to draw. */
const shortList = 12;

/** Whether somebody writes within a cell stands on the cell itself, so that the table can see it too. */
const isWritingIn = (cell: HTMLElement): boolean => cell.dataset["writing"] === "true";

/**
 * A cell that is edited in place. It is an ordinary labelled field all the time, so that it needs no explaining to a screen
 * reader or a tablet; the keys of a spreadsheet come on top.
 */
export const GridCell = memo(function GridCell({ id, label, text, row, column, isNumeric, options, fault, note, isChosen, acts }: GridCellProps) {
  const place = { row, column };
  const [isNear, setIsNear] = useState(false);
  const offered = options === null || isNear || options.length <= shortList ? options : options.filter(({ value }) => value === text);
  const described = classNames(fault !== null && `${id}-error`, note !== null && `${id}-note`) || undefined;

  function press(event: KeyboardEvent<HTMLInputElement | HTMLSelectElement>) {
    const cell = event.currentTarget;
    if (event.altKey) return;
    const does = gridMove(
      { key: event.key, shiftKey: event.shiftKey, isWithModifier: event.ctrlKey || event.metaKey },
      { isWriting: isWritingIn(cell), isChoice: options !== null, isRange: isChosen },
    );
    if (does.type === "none") return;
    event.preventDefault();
    if (does.type !== "write") {
      if (does.type === "give up") delete cell.dataset["writing"];
      acts.onKey(place, does);
    } else if (cell instanceof HTMLInputElement) {
      cell.dataset["writing"] = "true";
      cell.setSelectionRange(cell.value.length, cell.value.length);
    }
  }

  function pressMouse(event: MouseEvent<HTMLInputElement | HTMLSelectElement>) {
    if (event.shiftKey) {
      event.preventDefault();
      acts.onReach(place);
    } else if (document.activeElement === event.currentTarget) event.currentTarget.dataset["writing"] = "true";
  }

  function focus(event: FocusEvent<HTMLInputElement | HTMLSelectElement>) {
    delete event.currentTarget.dataset["writing"];
    if (event.currentTarget instanceof HTMLInputElement) event.currentTarget.select();
    setIsNear(true);
    acts.onFocus(place);
  }

  const shared = {
    id, "aria-label": label, "aria-invalid": fault !== null || undefined, "aria-describedby": described, "data-row": row, "data-column": column,
    className: classNames("ww-grid__input", isNumeric && "ww-grid__input--numeric", isChosen && "ww-grid__input--chosen"), value: text, onKeyDown: press, onMouseDown: pressMouse, onFocus: focus,
  };
  return (
    <>
      {offered === null
        ? <input {...shared} type="text" autoComplete="off" spellCheck={false} onChange={(event) => acts.onType(place, event.currentTarget.value)} onBlur={acts.onLeave} />
        : <select {...shared} onPointerEnter={() => setIsNear(true)} onChange={(event) => { acts.onType(place, event.currentTarget.value); acts.onLeave(); }}>{offered?.map((option) => <option key={option.value} value={option.value}>{option.words}</option>)}</select>}
      <span className="ww-print-only">{options?.find(({ value }) => value === text)?.words ?? text}</span>
      {note !== null && <span className="ww-grid__note" id={`${id}-note`}>{note}</span>}
      {fault !== null && <span className="ww-grid__fault" id={`${id}-error`}><span className="ww-visually-hidden">Error: </span>{fault}</span>}
    </>
  );
});
