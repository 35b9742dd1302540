import type { ReactNode } from "react";

interface DetailsProps {
  readonly summary: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** More for those who want it, closed at first. The browser's own element, so it opens without JavaScript. */
export function Details({ summary, open = false, children }: DetailsProps) {
  return (
    <details className="ww-details" open={open}>
      <summary>{summary}</summary>
      <div className="ww-details__body">{children}</div>
    </details>
  );
}
