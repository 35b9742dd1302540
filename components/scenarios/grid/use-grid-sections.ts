"use client";

import { useMemo, useState } from "react";
import { type GridSource, type SectionMaker, sectionMakers } from "./grid-sections";
import type { GridSection } from "./grid-section";

/** Remembers each table with what it was made of, and makes anew only those of which something changed. */
function sectionMemory(): (makers: readonly SectionMaker[]) => readonly GridSection[] {
  let last: readonly { readonly from: readonly unknown[]; readonly section: GridSection }[] = [];
  return (makers) => {
    last = makers.map(({ from, make }, at) => {
      const before = last[at];
      const isSame = before !== undefined && before.from.length === from.length && from.every((value, position) => value === before.from[position]);
      return isSame ? before : { from, section: make() };
    });
    return last.map(({ section }) => section);
  };
}

/** The tables of the grid; a table is the same object while nothing in it changed, so that it need not be drawn anew. */
export function useGridSections({ plan, calculated, opened }: GridSource): readonly GridSection[] {
  const [remember] = useState(sectionMemory);
  return useMemo(() => remember(sectionMakers({ plan, calculated, opened })), [remember, plan, calculated, opened]);
}
