import Link from "next/link";
import { Pounds } from "@/components/money/pounds";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import { spokenDate } from "@/domain/financial-year/spoken-date";
import type { Exposure } from "@/domain/grants/exposure";
import { financeHref, type FinancePlace } from "../finance-address";
import { RuleOfGrants } from "./rule-of-grants";

/** What of each grant goes back, day by day, with the running total: what is unspent, and what was bought and is disposed of. */
export function ExposureTable({ rows, place }: { readonly rows: readonly Exposure[]; readonly place: FinancePlace }) {
  const causes = new Set(rows.map(({ cause }) => cause));
  return (
    <>
      <DataTable caption="What goes back, if plans stand still" compact>
        <thead><tr><ColumnHead>Grant</ColumnHead><ColumnHead>On</ColumnHead><NumericHead>Unspent</NumericHead><NumericHead>Carried forward</NumericHead><NumericHead>Goes back</NumericHead><NumericHead>In all so far</NumericHead></tr></thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.awardId} ${row.on} ${row.cause === "disposal" ? row.assetId : ""}`}>
              <RowHead note={row.cause === "disposal" ? `${row.assetName}, disposed of` : null}><Link href={financeHref(place, `/grants/${row.awardId}`)}>{row.name}</Link></RowHead>
              <td>{spokenDate(row.on)}</td>
              <NumericCell>{row.cause === "unspent" && <Pounds value={row.unspent} pence="always" />}</NumericCell>
              <NumericCell>{row.cause === "unspent" && <Pounds value={row.carried} pence="always" />}</NumericCell>
              <NumericCell><Pounds value={row.goesBack} pence="always" /></NumericCell>
              <NumericCell strong><Pounds value={row.running} pence="always" /></NumericCell>
            </tr>
          ))}
        </tbody>
      </DataTable>
      {causes.has("unspent") && <p className="ww-small ww-no-print"><RuleOfGrants rule="carry-forward-and-clawback" words="What goes back of what is unspent" /></p>}
      {causes.has("disposal") && <p className="ww-small ww-no-print"><RuleOfGrants rule="asset-clawback" words="What goes back with an asset" /></p>}
    </>
  );
}
