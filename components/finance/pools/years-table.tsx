import { Pounds } from "@/components/money/pounds";
import { FinancialYearLabel } from "@/components/money/financial-year-label";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import type { FinancialYear } from "@/domain/financial-year/financial-year";
import type { ByYear } from "@/domain/plan/evaluation";
import type { EvaluatedPool } from "@/domain/pools/evaluated-pool";

/** What goes into a fund and what it pays, year by year: income = paid out + not allocated. */
export function PoolYearsTable({ pool, years }: { readonly pool: EvaluatedPool; readonly years: readonly FinancialYear[] }) {
  const rows: readonly (readonly [string, ByYear])[] = [...pool.contributions.map(({ name, cash }) => [`From ${name}, in cash`, cash] as const), ["Income", pool.income], ["Paid out to schemes", pool.paidOut], ["Not allocated", pool.unallocated], ["Cost that nothing meets", pool.unmet]];
  return (
    <DataTable caption="Year by year">
      <thead><tr><ColumnHead>Pounds</ColumnHead>{years.map((year) => <NumericHead key={year}><FinancialYearLabel year={year} /></NumericHead>)}</tr></thead>
      <tbody>
        {rows.map(([name, amounts]) => (
          <tr key={name} className={name === "Income" ? "ww-table__total" : undefined}><RowHead strong={name === "Income"}>{name}</RowHead>{years.map((year) => <NumericCell key={year} strong={name === "Income"}><Pounds value={amounts[year]!} pence="always" /></NumericCell>)}</tr>
        ))}
      </tbody>
    </DataTable>
  );
}
