"use client";

import { type KeyboardEvent, memo, useRef } from "react";
import { classNames } from "../ui/class-names";
import { gridMove, neighbour } from "./grid-keys";

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
  readonly fault: string | null;
  /** A quiet remark under the figure: "stated". */
  readonly note: string | null;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
  readonly onGiveUp: () => void;
}

/**
 * A cell that is edited in place. It is an ordinary labelled field all the time, so that it needs no explaining to a screen
 * reader or a tablet; the keys of a spreadsheet come on top.
 */
export const GridCell = memo(function GridCell({ id, label, text, row, column, isNumeric, options, fault, note, onType, onLeave, onGiveUp }: GridCellProps) {
  const isWriting = useRef(false);
  const described = classNames(fault !== null && `${id}-error`, note !== null && `${id}-note`) || undefined;

  function press(event: KeyboardEvent<HTMLInputElement | HTMLSelectElement>) {
    const cell = event.currentTarget;
    const does = gridMove(
      { key: event.key, shiftKey: event.shiftKey, isWithModifier: event.ctrlKey || event.metaKey || event.altKey },
      { isWriting: isWriting.current, isChoice: options !== null },
    );
    if (does.type === "none") return;
    event.preventDefault();
    if (does.type === "write" && cell instanceof HTMLInputElement) {
      isWriting.current = true;
      cell.setSelectionRange(cell.value.length, cell.value.length);
    } else if (does.type === "give up") {
      isWriting.current = false;
      onGiveUp();
      if (cell instanceof HTMLInputElement) requestAnimationFrame(() => cell.select());
    } else if (does.type === "move") {
      const next = neighbour(cell, does.rows, does.columns);
      if (next === null) onLeave();
      else next.focus();
    }
  }

  const shared = { id, "aria-label": label, "aria-invalid": fault !== null || undefined, "aria-describedby": described, "data-row": row, "data-column": column, onKeyDown: press };
  return (
    <>
      {options === null ? (
        <input
          {...shared}
          type="text"
          className={classNames("ww-grid__input", isNumeric && "ww-grid__input--numeric")}
          value={text}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onType(event.currentTarget.value)}
          onFocus={(event) => { isWriting.current = false; event.currentTarget.select(); }}
          onMouseDown={(event) => { if (document.activeElement === event.currentTarget) isWriting.current = true; }}
          onBlur={onLeave}
        />
      ) : (
        <select {...shared} className="ww-grid__input" value={text} onChange={(event) => { onType(event.currentTarget.value); onLeave(); }}>
          {options.map((option) => <option key={option.value} value={option.value}>{option.words}</option>)}
        </select>
      )}
      {note !== null && <span className="ww-grid__note" id={`${id}-note`}>{note}</span>}
      {fault !== null && <span className="ww-grid__fault" id={`${id}-error`}><span className="ww-visually-hidden">Error: </span>{fault}</span>}
    </>
  );
});
