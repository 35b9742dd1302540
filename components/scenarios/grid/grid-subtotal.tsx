import { memo } from "react";
import { classNames } from "@/components/ui/class-names";
import { formatPounds } from "@/domain/money/format-pounds";
import type { GridColumn } from "./grid-section";
import { type RowGroup, subtotalOf } from "./grid-view";

interface GridSubtotalProps {
  readonly group: RowGroup;
  readonly columns: readonly GridColumn[];
  readonly rowIndex: number | undefined;
}

/** The sum of a group's amounts, in whole pence. */
export const GridSubtotal = memo(function GridSubtotal({ group, columns, rowIndex }: GridSubtotalProps) {
  return (
    <tr className="ww-grid__subtotal" aria-rowindex={rowIndex}>
      {columns.map((column, position) => {
        const sum = subtotalOf(group.rows, column);
        return position === 0
          ? <th key={column.id} scope="row" className="ww-table__row-head">Subtotal, {group.rows.length === 1 ? "1 line" : `${group.rows.length} lines`}</th>
          : <td key={column.id} className={classNames(column.isNumeric && "ww-table__numeric")}>{sum !== null && formatPounds(sum, "always")}</td>;
      })}
    </tr>
  );
});
