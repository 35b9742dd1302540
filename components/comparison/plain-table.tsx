import type { Comparison } from "@/domain/plan/comparison";
import { DataTable } from "../ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "../ui/table-cells";
import { plainCell } from "./plain-row";

const columns = [
  { row: "children", words: "Children helped" }, { row: "posts", words: "Posts" },
  { row: "growth", words: "New money asked of partners" }, { row: "gap", words: "Nobody has agreed to pay" },
] as const;

/** The four figures that a board asks for first, one answer a row. */
export function PlainTable({ comparison, scenarios }: { readonly comparison: Comparison; readonly scenarios: readonly { readonly key: string; readonly name: string }[] }) {
  return (
    <DataTable caption={`At a glance: children and posts at the end of ${comparison.years.at(-1) ?? ""}, money over all years shown`}>
      <thead><tr><ColumnHead>If the board chose</ColumnHead>{columns.map(({ row, words }) => <NumericHead key={row}>{words}</NumericHead>)}</tr></thead>
      <tbody>
        {scenarios.map(({ key, name }) => (
          <tr key={key}>
            <RowHead>{name}</RowHead>
            {columns.map(({ row }) => <NumericCell key={row}>{plainCell(comparison, row, key)?.text ?? "not applicable"}</NumericCell>)}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
