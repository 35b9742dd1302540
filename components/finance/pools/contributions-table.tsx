import Link from "next/link";
import { Pounds } from "@/components/money/pounds";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import { penceToPounds, poundsToPence } from "@/domain/money/money";
import { sumPence } from "@/domain/money/sum-pence";
import type { PartnerContribution } from "@/domain/pools/pool-contributions";
import { lineHref, type FinancePlace } from "../finance-address";

interface ContributionsTableProps {
  readonly contributions: readonly PartnerContribution[];
  readonly year: string;
}

const columns = ["recurrent", "oneOff", "cash", "minimum", "additional", "inKind"] as const;

/** What each partner puts in: cash and of it what must be paid, and in kind apart, which is never added to cash. */
export const ContributionsTable = ({ contributions, year }: ContributionsTableProps) => (
  <DataTable caption={`By partner, ${year}`}>
    <thead>
      <tr><ColumnHead>Partner</ColumnHead><NumericHead>Cash, recurrent</NumericHead><NumericHead>Cash, one-off</NumericHead><NumericHead>All cash</NumericHead><NumericHead>of it minimum</NumericHead><NumericHead>of it additional</NumericHead><NumericHead>In kind, apart</NumericHead></tr>
    </thead>
    <tbody>
      {contributions.map((partner) => <tr key={partner.partnerId}><RowHead>{partner.name}</RowHead>{columns.map((column) => <NumericCell key={column} strong={column === "cash"}><Pounds value={partner[column]} /></NumericCell>)}</tr>)}
      <tr className="ww-table__total"><RowHead strong>All partners</RowHead>{columns.map((column) => <NumericCell key={column} strong><Pounds value={penceToPounds(sumPence(contributions.map((partner) => poundsToPence(partner[column]))))} /></NumericCell>)}</tr>
    </tbody>
  </DataTable>
);

interface ContributionLinesProps extends ContributionsTableProps {
  readonly place: FinancePlace;
  readonly back: string;
  readonly mayChange: boolean;
}

/** The contributions one by one. */
export const ContributionLines = ({ contributions, year, place, back, mayChange }: ContributionLinesProps) => (
  <DataTable caption={`Contributions, ${year}`}>
    <thead><tr><ColumnHead>Contribution</ColumnHead><ColumnHead>Kind</ColumnHead><NumericHead>Amount</NumericHead></tr></thead>
    <tbody>
      {contributions.flatMap(({ name, lines }) => lines.map(({ line, amount }) => (
        <tr key={line.id}>
          <RowHead note={name}>{mayChange ? <Link href={lineHref(place, "baseBudgets", line.id, {}, back)}>{line.name}</Link> : line.name}</RowHead>
          <td>{line.inKind ? "In kind" : `Cash, ${line.recurrence}`}{line.contribution !== null && `, ${line.contribution}`}</td>
          <NumericCell><Pounds value={amount} pence="always" /></NumericCell>
        </tr>
      )))}
    </tbody>
  </DataTable>
);
