import Link from "next/link";
import { Pounds } from "@/components/money/pounds";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import { Tag } from "@/components/ui/tag";
import type { FinancialYear, IsoDate } from "@/domain/financial-year/financial-year";
import { spokenDate } from "@/domain/financial-year/spoken-date";
import type { instalmentSum } from "@/domain/grants/instalment-changes";
import { formatPounds } from "@/domain/money/format-pounds";
import type { Pounds as PoundsText } from "@/domain/plan/fields";
import type { ChangeHref } from "./award-tables";

interface InstalmentsTableProps {
  readonly year: FinancialYear;
  readonly instalments: ReturnType<typeof instalmentSum>;
  /** What the award gives in the year. */
  readonly amount: PoundsText;
  readonly today: IsoDate;
  readonly changeHref: ChangeHref;
}

/** The instalments of one year, and whether they sum to it. */
export function InstalmentsTable({ year, instalments: { lines, sum, difference }, amount, today, changeHref }: InstalmentsTableProps) {
  return (
    <DataTable caption={`Instalments of ${year}`} compact>
      <thead><tr><ColumnHead>Due</ColumnHead><ColumnHead>State</ColumnHead><NumericHead>Amount</NumericHead></tr></thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <RowHead>{changeHref === null ? spokenDate(line.dueOn) : <Link href={changeHref(line.id)}>{spokenDate(line.dueOn)}</Link>}</RowHead>
            <td>{line.receivedOn !== null ? `received ${spokenDate(line.receivedOn)}` : line.dueOn < today ? <Tag kind="problem">Passed</Tag> : "to come"}</td>
            <NumericCell><Pounds value={line.amount} pence="always" /></NumericCell>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <RowHead strong>Sum</RowHead>
          <td>{difference === "0.00" ? `is the ${formatPounds(amount, "always")} of the year` : `${formatPounds(difference.replace("-", "") as PoundsText, "always")} ${difference.startsWith("-") ? "less" : "more"} than the ${formatPounds(amount, "always")} of the year`}</td>
          <NumericCell strong><Pounds value={sum} pence="always" /></NumericCell>
        </tr>
      </tfoot>
    </DataTable>
  );
}
