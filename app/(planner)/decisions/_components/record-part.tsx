import type { ReactNode } from "react";

/** One numbered part of a decision record; what there was none of says “None”. */
export function RecordPart({ title, isEmpty = false, children }: { readonly title: string; readonly isEmpty?: boolean; readonly children?: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {isEmpty ? <p>None.</p> : children}
    </section>
  );
}
