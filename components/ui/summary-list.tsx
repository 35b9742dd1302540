import Link from "next/link";
import type { ReactNode } from "react";

export interface SummaryRow {
  readonly name: string;
  readonly value: ReactNode;
  /** Where the answer can be changed. */
  readonly changeHref?: string;
  /** The word on the link, "Change" unless said otherwise. */
  readonly changeWord?: string;
}

/** Names and values, each with its own "Change" link: check answers, the facts of a record. */
export function SummaryList({ rows }: { readonly rows: readonly SummaryRow[] }) {
  const hasLinks = rows.some((row) => row.changeHref !== undefined);
  return (
    <dl className="govuk-summary-list">
      {rows.map((row) => (
        <div key={row.name} className={hasLinks && row.changeHref === undefined ? "govuk-summary-list__row govuk-summary-list__row--no-actions" : "govuk-summary-list__row"}>
          <dt className="govuk-summary-list__key">{row.name}</dt>
          <dd className="govuk-summary-list__value">{row.value}</dd>
          {row.changeHref !== undefined && (
            <dd className="govuk-summary-list__actions">
              <Link href={row.changeHref}>
                {row.changeWord ?? "Change"}
                <span className="ww-visually-hidden"> {row.name.toLowerCase()}</span>
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
