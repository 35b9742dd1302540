import Link from "next/link";
import { Pounds } from "@/components/money/pounds";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import type { IsoDate } from "@/domain/financial-year/financial-year";
import { spokenDate } from "@/domain/financial-year/spoken-date";
import { formatPounds } from "@/domain/money/format-pounds";
import { poundsToPence } from "@/domain/money/money";
import type { Pounds as PoundsText } from "@/domain/plan/fields";
import { type InstalmentState, instalmentStates } from "@/domain/pools/instalment-state";
import type { ContributionInstalments } from "@/domain/pools/pool-contributions";
import { lineHref, type FinancePlace } from "../finance-address";

interface InstalmentsSectionProps {
  readonly contributions: readonly ContributionInstalments[];
  /** What the ledger has received of a contribution, by its id; of one that is not there no ledger speaks. */
  readonly received: ReadonlyMap<string, PoundsText>;
  /** "the end of April", up to which the ledger goes. */
  readonly ledgerTo: string;
  readonly today: IsoDate;
  readonly year: string;
  readonly place: FinancePlace;
  readonly back: string;
  readonly mayChange: boolean;
  /** Where four equal instalments of a contribution are offered. */
  readonly offerHref: (lineId: string) => string;
}

/** "In the ledger to the end of April", "Due, not received", "4 April 2005". */
function stateInWords(state: InstalmentState, ledgerTo: string): string {
  switch (state.is) {
    case "received":
      return spokenDate(state.on);
    case "in the ledger":
      return `In the ledger to ${ledgerTo}`;
    case "in part in the ledger":
      return `${formatPounds(state.received, "always")} of it in the ledger to ${ledgerTo}`;
    case "due":
      return "Due, not received";
    case "awaited":
      return "Awaited";
  }
}

/** When each contribution is paid in a year, and where its payments do not come to it. */
export function InstalmentsSection({ contributions, received, ledgerTo, today, year, place, back, mayChange, offerHref }: InstalmentsSectionProps) {
  return (
    <DataTable caption={`Instalments, ${year}`}>
      <thead><tr><ColumnHead>Contribution</ColumnHead><ColumnHead>Due</ColumnHead><NumericHead>Amount</NumericHead><ColumnHead>Received</ColumnHead></tr></thead>
      <tbody>
        {contributions.flatMap(({ line, amount, instalments, difference }) => {
          const states = instalmentStates(instalments, received.get(line.id) ?? null, today);
          const came = received.get(line.id) ?? ("0.00" as PoundsText);
          return [
            ...(instalments.length === 0 ? [<tr key={line.id}><RowHead>{line.name}</RowHead><td colSpan={3}>Paid as one, <Pounds value={amount} pence="always" />{came !== "0.00" && `, of which ${formatPounds(came, "always")} is in the ledger to ${ledgerTo}`}. {mayChange && <Link href={offerHref(line.id)}>Offer four equal instalments<span className="ww-visually-hidden"> of {line.name}</span></Link>}</td></tr>] : []),
            ...instalments.map((instalment, at) => (
              <tr key={instalment.id}>
                <RowHead note={at === 0 && poundsToPence(difference) !== 0n ? <>Instalments differ from the contribution by <Pounds value={difference} pence="always" /></> : undefined}>{line.name}</RowHead>
                <td>{mayChange ? <Link href={lineHref(place, "instalments", instalment.id, {}, back)}>{spokenDate(instalment.dueOn)}</Link> : spokenDate(instalment.dueOn)}</td>
                <NumericCell><Pounds value={instalment.amount} pence="always" /></NumericCell>
                <td>{stateInWords(states[at]!, ledgerTo)}</td>
              </tr>
            )),
          ];
        })}
      </tbody>
    </DataTable>
  );
}
