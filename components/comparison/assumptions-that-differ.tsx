import type { DifferingAssumption } from "@/domain/plan/compare-assumptions";
import { DataTable } from "../ui/data-table";
import { ColumnHead, RowHead } from "../ui/table-cells";

interface AssumptionsThatDifferProps {
  readonly columns: readonly { readonly id: string; readonly name: string }[];
  readonly assumptions: readonly DifferingAssumption[];
}

/** The rates, grants and policies that are not the same in every column, so that nobody takes one for the effect of the other. */
export function AssumptionsThatDiffer({ columns, assumptions }: AssumptionsThatDifferProps) {
  if (columns.length < 2) return null;
  if (assumptions.length === 0) return <section id="assumptions"><h2>Assumptions that differ</h2><p>None. Rises in prices and pay, grants and the certainty that is relied upon are the same in every column.</p></section>;
  return (
    <section id="assumptions">
      <DataTable caption="Assumptions that differ" wide={columns.length > 4}>
        <thead><tr><ColumnHead>Assumption</ColumnHead>{columns.map(({ id, name }) => <ColumnHead key={id}>{name}</ColumnHead>)}</tr></thead>
        <tbody>
          {assumptions.map(({ id, label, note, values }) => (
            <tr key={id}>
              <RowHead note={note}>{label}</RowHead>
              {values.map((value, position) => <td key={columns[position]?.id}>{value}</td>)}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </section>
  );
}
