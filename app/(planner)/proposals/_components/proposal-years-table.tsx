import { FinancialYearLabel } from "@/components/money/financial-year-label";
import { Pounds } from "@/components/money/pounds";
import { HowWorkedOut } from "@/components/rulebook/how-worked-out";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import type { ProposalYear } from "@/domain/proposals/totals";
import type { Pounds as PoundsText } from "@/domain/plan/fields";

interface ProposalYearsTableProps {
  readonly years: readonly ProposalYear[];
  readonly totals: { readonly cost: PoundsText; readonly asked: PoundsText };
}

/** Cost and money asked for, a row a financial year. */
export function ProposalYearsTable({ years, totals }: ProposalYearsTableProps) {
  if (years.length === 0) return null;
  return (
    <DataTable caption="Cost and money asked for, by financial year (April to March)" compact>
      <thead>
        <tr><ColumnHead>Year</ColumnHead><NumericHead>Recurrent</NumericHead><NumericHead>One-off</NumericHead><NumericHead>Cost</NumericHead><NumericHead>Asked for</NumericHead></tr>
      </thead>
      <tbody>
        {years.map(({ year, recurrent, oneOff, cost, asked }) => (
          <tr key={year}>
            <RowHead><FinancialYearLabel year={year} /></RowHead>
            <NumericCell><Pounds value={recurrent} /></NumericCell>
            <NumericCell><Pounds value={oneOff} /></NumericCell>
            <NumericCell><Pounds value={cost} /></NumericCell>
            <NumericCell><Pounds value={asked} /></NumericCell>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <RowHead strong note={<HowWorkedOut rule="sum-of-lines" about="All years" />}>All years</RowHead><NumericCell /><NumericCell />
          <NumericCell strong><Pounds value={totals.cost} /></NumericCell><NumericCell strong><Pounds value={totals.asked} /></NumericCell>
        </tr>
      </tfoot>
    </DataTable>
  );
}
