import type { ReactNode } from "react";

interface MoreActionsProps {
  /** Links, one an item. */
  readonly items: readonly { readonly key: string; readonly link: ReactNode }[];
}

/** What can be done here but rarely is, behind one button beside the others. The browser's own element, so it opens without JavaScript. */
export function MoreActions({ items }: MoreActionsProps) {
  return (
    <details className="ww-more ww-no-print">
      <summary className="ww-button ww-button--secondary">More</summary>
      <ul>{items.map(({ key, link }) => <li key={key}>{link}</li>)}</ul>
    </details>
  );
}
