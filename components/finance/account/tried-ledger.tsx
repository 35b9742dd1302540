import { Pounds } from "@/components/money/pounds";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import type { Pounds as PoundsText } from "@/domain/plan/fields";
import type { TriedLedger } from "./ledger-answer";

const pounds = (text: string) => <Pounds value={text as PoundsText} pence="always" />;

/** What a ledger file would bring in: by line, the rows without a line, and the faults that keep it out. */
export function TriedLedgerTables({ matched, faults, faultCount }: TriedLedger) {
  return (
    <>
      {faultCount > 0 && (
        <DataTable caption={faultCount === 1 ? "One fault to mend" : `${faultCount} faults to mend`} compact>
          <thead><tr><NumericHead>Row</NumericHead><ColumnHead>What is wrong</ColumnHead></tr></thead>
          <tbody>{faults.map(({ number, reason }, at) => <tr key={at}><NumericCell>{number}</NumericCell><td>{reason}.</td></tr>)}</tbody>
        </DataTable>
      )}
      <DataTable caption="By line of the plan" compact>
        <thead><tr><ColumnHead>Line</ColumnHead><NumericHead>Rows</NumericHead><NumericHead>Paid or received</NumericHead><NumericHead>Ordered</NumericHead></tr></thead>
        <tbody>
          {matched.lines.map(({ collection, lineId, name, codes, rowCount, actual, committed }) => <tr key={`${collection} ${lineId}`}><RowHead note={codes.join(", ")}>{name}</RowHead><NumericCell>{rowCount}</NumericCell><NumericCell>{pounds(actual)}</NumericCell><NumericCell>{pounds(committed)}</NumericCell></tr>)}
          {matched.unmatchedCount > 0 && <tr><RowHead>No line of the plan</RowHead><NumericCell>{matched.unmatchedCount}</NumericCell><NumericCell>{pounds(matched.unmatchedActual)}</NumericCell><NumericCell>{pounds(matched.unmatchedCommitted)}</NumericCell></tr>}
        </tbody>
        <tfoot><tr><RowHead>The whole file</RowHead><NumericCell>{matched.lines.reduce((sum, { rowCount }) => sum + rowCount, matched.unmatchedCount)}</NumericCell><NumericCell>{pounds(matched.actual)}</NumericCell><NumericCell>{pounds(matched.committed)}</NumericCell></tr></tfoot>
      </DataTable>
      {matched.unmatchedCount > 0 && (
        <DataTable caption="Rows whose code no line of the plan has" compact>
          <thead><tr><NumericHead>Row</NumericHead><ColumnHead>Code</ColumnHead><ColumnHead>Description</ColumnHead><NumericHead>Amount</NumericHead></tr></thead>
          <tbody>{matched.unmatched.map(({ number, code, description, amount }) => <tr key={number}><NumericCell>{number}</NumericCell><td>{code}</td><td>{description}</td><NumericCell>{pounds(amount)}</NumericCell></tr>)}</tbody>
        </DataTable>
      )}
    </>
  );
}
