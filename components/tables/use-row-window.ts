"use client";

import { type RefObject, useLayoutEffect, useState } from "react";
import { type BoxView, drawnWhole, rowsToDraw } from "./row-window";

interface RowWindow {
  /** Positions of the rows to draw, in order. */
  readonly drawn: readonly number[];
  /** True when not every row is drawn: then the rows say where in the table they stand. */
  readonly isWindow: boolean;
  /** In pixels, as the drawn rows are; what stands for rows that are not drawn is a multiple of it. */
  readonly rowHeight: number;
  readonly onScroll: () => void;
}

/** Until rows can be measured: a field with its border, and the box as the style gives it at most. */
const guess: BoxView = { top: 0, height: 640, rowHeight: 43 };

/**
 * Draws of a long table what is in sight. The box scrolls as if everything were there.
 *
 * @param kept rows that are drawn wherever the box stands, by their positions.
 */
export function useRowWindow(box: RefObject<HTMLElement | null>, count: number, kept: readonly number[]): RowWindow {
  const [view, setView] = useState(guess);
  const isWindow = count > drawnWhole;

  function look() {
    const element = box.current;
    if (element === null || !isWindow) return;
    const heights = [...element.querySelectorAll<HTMLElement>("tr[data-drawn]")].map((row) => row.offsetHeight).sort((one, other) => one - other);
    // The middle row: one with a remark or a fault under its figure is higher and says nothing about the others.
    const rowHeight = heights[heights.length >> 1] ?? 0;
    const seen = { top: element.scrollTop, height: element.clientHeight, rowHeight: rowHeight > 0 ? rowHeight : view.rowHeight };
    if (isOtherWindow(count, view, seen)) setView(seen);
  }

  useLayoutEffect(() => {
    const element = box.current;
    if (element === null || !isWindow) return;
    look();
    const resized = new ResizeObserver(look);
    resized.observe(element);
    return () => resized.disconnect();
    // The box is looked at anew when it or the number of rows changes, and when it is scrolled.
  }, [isWindow, count]);

  return { drawn: rowsToDraw(count, view, kept), isWindow, rowHeight: view.rowHeight, onScroll: look };
}

function isOtherWindow(count: number, one: BoxView, other: BoxView): boolean {
  const [before, after] = [rowsToDraw(count, one, []), rowsToDraw(count, other, [])];
  return one.rowHeight !== other.rowHeight || before[0] !== after[0] || before.at(-1) !== after.at(-1);
}
