import Link from "next/link";
import { Pounds } from "@/components/money/pounds";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import { spokenDate } from "@/domain/financial-year/spoken-date";
import type { Exposure } from "@/domain/grants/year-ends";
import { financeHref, type FinancePlace } from "../finance-address";
import { RuleOfGrants } from "./rule-of-grants";

/** What of each restricted grant would go back, day by day, with the running total. */
export function ExposureTable({ rows, place }: { readonly rows: readonly Exposure[]; readonly place: FinancePlace }) {
  return (
    <>
      <DataTable caption="What would go back, if plans stand still" compact>
        <thead><tr><ColumnHead>Grant</ColumnHead><ColumnHead>On</ColumnHead><NumericHead>Unspent</NumericHead><NumericHead>Carried forward</NumericHead><NumericHead>Goes back</NumericHead><NumericHead>In all so far</NumericHead></tr></thead>
        <tbody>
          {rows.map(({ awardId, name, on, unspent, carried, goesBack, running }) => (
            <tr key={`${awardId} ${on}`}>
              <RowHead><Link href={financeHref(place, `/grants/${awardId}`)}>{name}</Link></RowHead>
              <td>{spokenDate(on)}</td>
              <NumericCell><Pounds value={unspent} pence="always" /></NumericCell>
              <NumericCell><Pounds value={carried} pence="always" /></NumericCell>
              <NumericCell><Pounds value={goesBack} pence="always" /></NumericCell>
              <NumericCell strong><Pounds value={running} pence="always" /></NumericCell>
            </tr>
          ))}
        </tbody>
      </DataTable>
      <p className="ww-small ww-no-print"><RuleOfGrants rule="carry-forward-and-clawback" words="What would go back" /></p>
    </>
  );
}
