import { DataTable } from "../ui/data-table";
import { SummaryList } from "../ui/summary-list";
import { ColumnHead, NumericHead } from "../ui/table-cells";
import type { ListField, RuleField } from "./rule-fields";
import { isNumeric, valueInWords } from "./value-in-words";

/** What goes into a rule or comes out of it: single values as a list, lines as tables. */
export function RuleValues({ fields, values }: { readonly fields: readonly RuleField[]; readonly values: unknown }) {
  const given = new Map<string, unknown>(Object.entries(values as object));
  const single = fields.filter((field) => field.type === "value");
  return (
    <>
      {single.length > 0 && <SummaryList rows={single.map((field) => ({ name: field.title, value: valueInWords(field, given.get(field.name)) }))} />}
      {fields.map((field) => field.type === "list" && <RuleLines key={field.name} list={field} lines={(given.get(field.name) ?? []) as readonly unknown[]} />)}
    </>
  );
}

function RuleLines({ list, lines }: { readonly list: ListField; readonly lines: readonly unknown[] }) {
  if (lines.length === 0) return <p><strong>{list.title}:</strong> none.</p>;
  return (
    <DataTable caption={list.title} compact className="ww-rule-values">
      <thead><tr>{list.columns.map((column) => isNumeric(column) ? <NumericHead key={column.name}>{column.title}</NumericHead> : <ColumnHead key={column.name}>{column.title}</ColumnHead>)}</tr></thead>
      <tbody>
        {lines.map((line, position) => {
          const cells = new Map<string, unknown>(list.isPlain ? [["", line]] : Object.entries(line as object));
          return <tr key={position}>{list.columns.map((column) => <td key={column.name} className={isNumeric(column) ? "ww-table__numeric" : undefined}>{valueInWords(column, cells.get(column.name))}</td>)}</tr>;
        })}
      </tbody>
    </DataTable>
  );
}
