"use client";

import { useEffect, useMemo, useRef } from "react";
import type { CellActs } from "@/components/tables/grid-cell";

/** The acts of a table's cells as one object that lasts, which always does what the latest drawing of the table asks. */
export function useCellActs(acts: CellActs): CellActs {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  return useMemo<CellActs>(() => ({
    onType: (...given) => latest.current.onType(...given),
    onLeave: () => latest.current.onLeave(),
    onFocus: (...given) => latest.current.onFocus(...given),
    onReach: (...given) => latest.current.onReach(...given),
    onKey: (...given) => latest.current.onKey(...given),
  }), []);
}
