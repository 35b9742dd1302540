import { Pounds } from "@/components/money/pounds";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import type { WorkedSavingsTarget } from "@/domain/mainstreaming/savings-of";
import { penceToPounds } from "@/domain/money/money";
import { formatRate } from "@/domain/plan/format-field";

/** Savings targets against the money they may touch: restricted grants stand beside it and are left out. */
export function SavingsTable({ targets }: { readonly targets: readonly WorkedSavingsTarget[] }) {
  if (targets.length === 0) return null;
  return (
    <DataTable caption="Savings targets, of unrestricted money only">
      <thead><tr><ColumnHead>Partner and year</ColumnHead><NumericHead>Unrestricted money</NumericHead><NumericHead>Restricted grants, left out</NumericHead><NumericHead>Share</NumericHead><NumericHead>Saving to find</NumericHead><NumericHead>Savings in the plan</NumericHead></tr></thead>
      <tbody>
        {targets.map(({ target, partnerName, year, unrestricted, restricted, saving, planned }) => (
          <tr key={target.id}>
            <RowHead note={target.source}>{partnerName}, {year}</RowHead>
            <NumericCell><Pounds value={penceToPounds(unrestricted)} /></NumericCell>
            <NumericCell><Pounds value={penceToPounds(restricted)} /></NumericCell>
            <NumericCell>{formatRate(target.share)}</NumericCell>
            <NumericCell strong><Pounds value={penceToPounds(saving)} /></NumericCell>
            <NumericCell><Pounds value={penceToPounds(planned)} /></NumericCell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
