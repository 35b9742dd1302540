import type { ReactNode } from "react";
import type { ConfirmationRequest } from "@/domain/decisions/confirm-funding";
import type { FinancialYear } from "@/domain/financial-year/financial-year";
import { formatPounds } from "@/domain/money/format-pounds";
import { FinancialYearLabel } from "../money/financial-year-label";
import { Pounds } from "../money/pounds";
import { DataTable } from "../ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "../ui/table-cells";
import { Tag } from "../ui/tag";
import { coverage, type CoverageInYear, reliedKey } from "./confirm-coverage";

interface RelianceTableProps {
  readonly id: string;
  readonly request: ConfirmationRequest;
  readonly organisationName: string;
  /** The keys of the sources and years that are ticked. */
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (key: string, isTicked: boolean) => void;
}

/** The sources of one organisation by year, each with a box to tick, and under them how far the ticked ones reach. */
export function RelianceTable({ id, request, organisationName, ticked, onTick }: RelianceTableProps) {
  const sources = [...new Map(request.sources.map(({ sourceId, name }) => [sourceId, name]))];
  const years = request.years.map(({ year }) => year);
  const covered = coverage(request, request.sources.filter((source) => ticked.has(reliedKey(source))));
  const firstKey = request.sources[0] === undefined ? "" : reliedKey(request.sources[0]);
  return (
    <DataTable caption={`Sources of ${organisationName}, by year`} captionHidden wide={years.length > 5}>
      <thead>
        <tr>
          <ColumnHead>Rely on</ColumnHead>
          {years.map((year) => <NumericHead key={year}><FinancialYearLabel year={year} /></NumericHead>)}
        </tr>
      </thead>
      <tbody>
        {sources.map(([sourceId, name]) => (
          <tr key={sourceId}>
            <RowHead>{name}</RowHead>
            {years.map((year) => <SourceCell key={year} year={year} sourceId={sourceId} name={name} request={request} ticked={ticked} onTick={onTick} firstId={id} firstKey={firstKey} />)}
          </tr>
        ))}
      </tbody>
      <tfoot aria-live="polite">
        <CoverageRow name="The version takes from you" covered={covered} read={({ required }) => <Pounds value={required} pence="always" />} />
        <CoverageRow name="You rely on" covered={covered} read={({ relied }) => <Pounds value={relied} pence="always" />} />
        <CoverageRow name="Short by" covered={covered} read={({ shortBy }) => (shortBy === "0.00" ? <Tag kind="agreed">Covered</Tag> : <strong className="ww-short"><Pounds value={shortBy} pence="always" /></strong>)} />
      </tfoot>
    </DataTable>
  );
}

interface SourceCellProps extends Pick<RelianceTableProps, "request" | "ticked" | "onTick"> {
  readonly year: FinancialYear;
  readonly sourceId: string;
  readonly name: string;
  /** The first box carries the field's own id, so that the error summary reaches it. */
  readonly firstId: string;
  readonly firstKey: string;
}

function SourceCell({ request, ticked, onTick, year, sourceId, name, firstId, firstKey }: SourceCellProps) {
  const source = request.sources.find((candidate) => candidate.sourceId === sourceId && candidate.year === year);
  if (source === undefined) return <NumericCell><span className="ww-muted">nothing</span></NumericCell>;
  const key = reliedKey(source);
  const boxId = key === firstKey ? firstId : `rely-${key.replace(/[^A-Za-z0-9]+/g, "-")}`;
  return (
    <NumericCell>
      <label className="ww-tick" htmlFor={boxId}>
        <input type="checkbox" id={boxId} name="reliedOn" value={key} checked={ticked.has(key)} onChange={(event) => onTick(key, event.currentTarget.checked)} />
        <span><span className="ww-visually-hidden">{name}, {year}: </span>{formatPounds(source.available, "always")}</span>
      </label>
      <span className="ww-table__note">{source.certainty}; the version takes {formatPounds(source.used)}</span>
    </NumericCell>
  );
}

function CoverageRow({ name, covered, read }: { readonly name: string; readonly covered: readonly CoverageInYear[]; readonly read: (year: CoverageInYear) => ReactNode }) {
  return (
    <tr>
      <RowHead strong>{name}</RowHead>
      {covered.map((year) => <NumericCell key={year.year}>{read(year)}</NumericCell>)}
    </tr>
  );
}
