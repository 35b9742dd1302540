import type { ReactNode } from "react";
import { Details } from "../ui/details";
import { Panel } from "../ui/panel";
import { Key, type KeyEntry } from "./key";

interface ChartFrameProps {
  readonly id?: string;
  /** A sentence that states the finding, made from the figures. */
  readonly title: ReactNode;
  /** Measure, place and period. */
  readonly subtitle: ReactNode;
  readonly keyEntries: readonly KeyEntry[];
  /** The picture. */
  readonly children: ReactNode;
  /** A table of the same rows. */
  readonly table: ReactNode;
  /** Where the same rows are as CSV. */
  readonly csvHref?: string | undefined;
}

/** What surrounds every picture: its point, its measure, its key, and the same rows as a table. */
export function ChartFrame({ id, title, subtitle, keyEntries, children, table, csvHref }: ChartFrameProps) {
  return (
    <Panel {...(id === undefined ? {} : { id })} title={title} subtitle={subtitle}>
      <div className="ww-chart">
        {children}
        <div className="ww-chart__foot">
          <Key entries={keyEntries} />
          <Details summary="Show as a table">
            {table}
            {csvHref !== undefined && <p className="ww-small"><a href={csvHref} download>Download these rows as CSV</a></p>}
          </Details>
        </div>
      </div>
    </Panel>
  );
}
