import { Pounds } from "@/components/money/pounds";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import { monthName } from "@/domain/ledger/financial-month";
import { listInWords } from "@/domain/plan/number-in-words";
import type { Pounds as PoundsText } from "@/domain/plan/fields";
import type { TriedLedger } from "./ledger-answer";

const pounds = (text: string) => <Pounds value={text as PoundsText} pence="always" />;

/** What a ledger file would bring in: by line, the rows without a line, those that stand in it twice, and the faults that keep it out. */
export function TriedLedgerTables({ matched, faults, faultCount, repeated, repeatedCount }: TriedLedger) {
  return (
    <>
      {faultCount > 0 && (
        <DataTable caption={faultCount === 1 ? "One fault to mend" : `${faultCount} faults to mend`} compact>
          <thead><tr><NumericHead>Row</NumericHead><ColumnHead>What is wrong</ColumnHead></tr></thead>
          <tbody>{faults.map(({ number, reason }, at) => <tr key={at}><NumericCell>{number}</NumericCell><td>{reason}.</td></tr>)}</tbody>
        </DataTable>
      )}
      {repeatedCount > 0 && (
        <DataTable caption="Twice in the file: is that right?" compact>
          <thead><tr><ColumnHead>Rows</ColumnHead><ColumnHead>Code</ColumnHead><ColumnHead>Description</ColumnHead><ColumnHead>Month</ColumnHead><NumericHead>Amount of each</NumericHead></tr></thead>
          <tbody>{repeated.map(({ numbers, code, description, month, amount }) => <tr key={numbers[0]}><td>{listInWords(numbers.map(String))}</td><td>{code}</td><td>{description}</td><td>{monthName(month)}</td><NumericCell>{pounds(amount)}</NumericCell></tr>)}</tbody>
        </DataTable>
      )}
      <DataTable caption="By line of the plan" compact>
        <thead><tr><ColumnHead>Line</ColumnHead><NumericHead>Rows</NumericHead><NumericHead>Paid</NumericHead><NumericHead>Received</NumericHead><NumericHead>Ordered</NumericHead></tr></thead>
        <tbody>
          {matched.lines.map(({ collection, lineId, name, codes, rowCount, actual, committed }) => <tr key={`${collection} ${lineId}`}><RowHead note={codes.join(", ")}>{name}</RowHead><NumericCell>{rowCount}</NumericCell><NumericCell>{collection === "costLines" && pounds(actual)}</NumericCell><NumericCell>{collection !== "costLines" && pounds(actual)}</NumericCell><NumericCell>{pounds(committed)}</NumericCell></tr>)}
          <tr className="ww-table__total"><RowHead strong>All lines of the plan</RowHead><NumericCell strong>{matched.lines.reduce((sum, { rowCount }) => sum + rowCount, 0)}</NumericCell><NumericCell strong>{pounds(matched.paid)}</NumericCell><NumericCell strong>{pounds(matched.received)}</NumericCell><NumericCell strong>{pounds(matched.committed)}</NumericCell></tr>
          {matched.unmatchedCount > 0 && <tr><RowHead>No line of the plan</RowHead><NumericCell>{matched.unmatchedCount}</NumericCell><td colSpan={2}>{pounds(matched.unmatchedActual)} paid or received</td><NumericCell>{pounds(matched.unmatchedCommitted)}</NumericCell></tr>}
        </tbody>
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
