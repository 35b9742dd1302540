import Link from "next/link";
import { Pounds } from "@/components/money/pounds";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import { spokenDate } from "@/domain/financial-year/spoken-date";
import { poundsToPence } from "@/domain/money/money";
import type { ContributionInstalments } from "@/domain/pools/pool-contributions";
import { lineHref, type FinancePlace } from "../finance-address";

interface InstalmentsSectionProps {
  readonly contributions: readonly ContributionInstalments[];
  readonly year: string;
  readonly place: FinancePlace;
  readonly back: string;
  readonly mayChange: boolean;
  /** Where four equal instalments of a contribution are offered. */
  readonly offerHref: (lineId: string) => string;
}

/** When each contribution is paid in a year, and where its payments do not come to it. */
export function InstalmentsSection({ contributions, year, place, back, mayChange, offerHref }: InstalmentsSectionProps) {
  return (
    <DataTable caption={`Instalments, ${year}`}>
      <thead><tr><ColumnHead>Contribution</ColumnHead><ColumnHead>Due</ColumnHead><NumericHead>Amount</NumericHead><ColumnHead>Received</ColumnHead></tr></thead>
      <tbody>
        {contributions.flatMap(({ line, amount, instalments, difference }) => [
          ...(instalments.length === 0 ? [<tr key={line.id}><RowHead>{line.name}</RowHead><td colSpan={3}>Paid as one, <Pounds value={amount} pence="always" />. {mayChange && <Link href={offerHref(line.id)}>Offer four equal instalments<span className="ww-visually-hidden"> of {line.name}</span></Link>}</td></tr>] : []),
          ...instalments.map((instalment, at) => (
            <tr key={instalment.id}>
              <RowHead note={at === 0 && poundsToPence(difference) !== 0n ? <>Instalments differ from the contribution by <Pounds value={difference} pence="always" /></> : undefined}>{line.name}</RowHead>
              <td>{mayChange ? <Link href={lineHref(place, "instalments", instalment.id, {}, back)}>{spokenDate(instalment.dueOn)}</Link> : spokenDate(instalment.dueOn)}</td>
              <NumericCell><Pounds value={instalment.amount} pence="always" /></NumericCell>
              <td>{instalment.receivedOn === null ? "Awaited" : spokenDate(instalment.receivedOn)}</td>
            </tr>
          )),
        ])}
      </tbody>
    </DataTable>
  );
}
