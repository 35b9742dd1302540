import { Pounds } from "@/components/money/pounds";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import type { FinancialYear } from "@/domain/financial-year/financial-year";
import { nameOfId } from "@/domain/plan/format-field";
import type { Plan } from "@/domain/plan/plan";
import type { EvaluatedPool } from "@/domain/pools/evaluated-pool";

/** Money that pays for a fund's schemes and is no part of it: grants, and what is aligned, lead commissioned, transferred or a partner's own. */
export const BesideTable = ({ plan, pool, year }: { readonly plan: Plan; readonly pool: EvaluatedPool; readonly year: FinancialYear }) => (
  <DataTable caption={`Beside the fund, ${year}`}>
    <thead><tr><ColumnHead>Money</ColumnHead><ColumnHead>How it is held</ColumnHead><NumericHead>Available</NumericHead><NumericHead>Pays for schemes</NumericHead></tr></thead>
    <tbody>
      {pool.beside.map(({ sourceId, name, partnerId, arrangement, available, paid }) => (
        <tr key={sourceId}><RowHead note={nameOfId(partnerId, plan)}>{name}</RowHead><td>{arrangement ?? "grant"}</td><NumericCell><Pounds value={available[year]!} pence="always" /></NumericCell><NumericCell><Pounds value={paid[year]!} pence="always" /></NumericCell></tr>
      ))}
    </tbody>
  </DataTable>
);
