import Link from "next/link";
import { Pounds } from "@/components/money/pounds";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import type { AllocationBoard, BoardCell } from "@/domain/grants/allocation-board";
import { formatPounds } from "@/domain/money/format-pounds";
import type { Pounds as PoundsText } from "@/domain/plan/fields";

interface BoardTableProps {
  readonly board: AllocationBoard;
  readonly cellHref: (sourceId: string, serviceId: string) => string;
  readonly whoHref: (serviceId: string) => string;
}

const none = "0.00" as PoundsText;

/** What was said of a cell: "pinned to £5,000", "at most nothing". */
export const pinsInWords = (pins: BoardCell["pins"]): string => pins.map(({ limit, amount }) => (limit === "exactly" ? `pinned to ${formatPounds(amount)}` : limit === "at most" && amount === none ? "forbidden" : `${limit} ${formatPounds(amount)}`)).join(", ");

/** Sources against services in a year, as the engine proposes it; each cell can be pressed. */
export function BoardTable({ board: { year, sources, rows, unmet }, cellHref, whoHref }: BoardTableProps) {
  const of = (amounts: { readonly [year: string]: PoundsText }): PoundsText => amounts[year] ?? none;
  return (
    <DataTable caption={`Who pays for what in ${year}`} compact wide className="ww-board">
      <thead>
        <tr>
          <ColumnHead>Service</ColumnHead>
          <NumericHead>Cost</NumericHead>
          {sources.map(({ id, name }) => <NumericHead key={id}>{name}</NumericHead>)}
          <NumericHead>Unmet</NumericHead>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ service, cost, cells, unmet: short }) => (
          <tr key={service.id}>
            <RowHead note={<Link href={whoHref(service.id)}>Who could pay?<span className="ww-visually-hidden"> for {service.name}</span></Link>}>{service.name}</RowHead>
            <NumericCell><Pounds value={cost} pence="always" /></NumericCell>
            {cells.map(({ source, amount, pins }) => (
              <NumericCell key={source.id}>
                <Link className={amount === none ? "ww-board__nothing" : "ww-board__pays"} href={cellHref(source.id, service.id)} aria-label={`${source.name} pays ${formatPounds(amount, "always")} for ${service.name}${pins.length > 0 ? `, ${pinsInWords(pins)}` : ""}: change`} scroll={false}>{amount === none ? "–" : formatPounds(amount, "always")}</Link>
                {pins.length > 0 && <span className="ww-table__note">{pinsInWords(pins)}</span>}
              </NumericCell>
            ))}
            <NumericCell strong={short !== none}>{short === none ? <span className="ww-muted">nothing</span> : <span className="ww-board__short"><Pounds value={short} pence="always" /></span>}</NumericCell>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <RowHead strong>Used</RowHead>
          <td />
          {sources.map((source) => <NumericCell key={source.id} strong><Pounds value={of(source.used)} pence="always" /></NumericCell>)}
          <NumericCell strong><Pounds value={unmet} pence="always" /></NumericCell>
        </tr>
        <tr>
          <RowHead>Would lapse</RowHead>
          <td />
          {sources.map((source) => <NumericCell key={source.id}>{of(source.unspent) === none ? <span className="ww-muted">nothing</span> : <Pounds value={of(source.unspent)} pence="always" />}</NumericCell>)}
          <td />
        </tr>
        <tr>
          <RowHead>Carried forward</RowHead>
          <td />
          {sources.map((source) => <NumericCell key={source.id}>{of(source.carriedForward) === none ? <span className="ww-muted">nothing</span> : <Pounds value={of(source.carriedForward)} pence="always" />}</NumericCell>)}
          <td />
        </tr>
      </tfoot>
    </DataTable>
  );
}
