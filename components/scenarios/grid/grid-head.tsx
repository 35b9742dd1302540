import { useMemo } from "react";
import { appColumns, useAppTable } from "@/components/tables/use-app-table";
import type { GridColumn, GridRow } from "./grid-section";
import type { TableView } from "./grid-view";

interface GridHeadProps {
  readonly columns: readonly GridColumn[];
  readonly view: TableView;
  /** One, where not every row of the table is drawn. */
  readonly rowIndex: number | undefined;
  readonly onSort: (column: string) => void;
}

const helper = appColumns<GridRow>();
const noRows: readonly GridRow[] = [];

/** The heads of a table's columns; pressed, a head sorts by its column. */
export function GridHead({ columns, view, rowIndex, onSort }: GridHeadProps) {
  const definitions = useMemo(() => columns.map(({ id, head }) => helper.display({ id, header: head })), [columns]);
  const table = useAppTable(definitions, noRows);
  return (
    <thead>
      {table.getHeaderGroups().map((group) => (
        <tr key={group.id} aria-rowindex={rowIndex}>
          {group.headers.map(({ id, column: { id: columnId } }) => {
            const column = columns.find((one) => one.id === columnId);
            const sorted = view.sort?.column === columnId ? (view.sort.descending ? "descending" : "ascending") : undefined;
            return (
              <th key={id} scope="col" aria-sort={sorted} className={column?.isNumeric ? "ww-table__numeric" : undefined}>
                <button type="button" className="ww-grid__sort" onClick={() => onSort(columnId)}>{column?.head}<span aria-hidden="true">{sorted === undefined ? "" : sorted === "ascending" ? " ↑" : " ↓"}</span></button>
              </th>
            );
          })}
        </tr>
      ))}
    </thead>
  );
}
