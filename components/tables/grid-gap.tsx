"use client";

import { useLayoutEffect, useRef } from "react";

/** Stands for rows that are not drawn, as high as they would be. A style attribute would be refused, so the height is set by script. */
export function GridGap({ height, columns }: { readonly height: number; readonly columns: number }) {
  const cell = useRef<HTMLTableCellElement>(null);
  useLayoutEffect(() => {
    if (cell.current !== null) cell.current.style.height = `${height}px`;
  }, [height]);
  return <tr className="ww-grid__gap" aria-hidden="true"><td ref={cell} colSpan={columns} /></tr>;
}
