import { Fragment } from "react";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import { returnedFigureNames } from "@/domain/base-budget-import/returned-line";
import type { OfferedBudgets } from "@/domain/base-budget-import/offer-base-budgets";
import { formatPounds } from "@/domain/money/format-pounds";

/** The lines of a return, each once, with the parts of them that no total adds again, and their sum beside what the return states. */
export function ReturnedLinesTable({ offer: { year, figure, offered, ofWhich, stated, sum } }: { readonly offer: OfferedBudgets }) {
  return (
    <DataTable caption={`Children’s social care lines of RO3 ${year}, ${returnedFigureNames[figure]}`} compact>
      <thead><tr><ColumnHead>Line</ColumnHead><NumericHead>£ thousands, as printed</NumericHead><NumericHead>Pounds</NumericHead></tr></thead>
      <tbody>
        {offered.map(({ key, name, line, printed, amount, refused }) => (
          <Fragment key={key}>
            <tr>
              <RowHead note={refused === null ? line : `${line}. Not offered: ${refused.charAt(0).toLowerCase()}${refused.slice(1)}`}>{name}</RowHead>
              <NumericCell>{printed}</NumericCell>
              <NumericCell>{formatPounds(amount)}</NumericCell>
            </tr>
            {ofWhich.filter(({ of }) => of === key).map((part) => (
              <tr key={part.name} className="ww-published__part">
                <RowHead note="Within the line above, not offered and not added again">of which {part.name.charAt(0).toLowerCase()}{part.name.slice(1)}</RowHead>
                <td />
                <NumericCell>{formatPounds(part.amount)}</NumericCell>
              </tr>
            ))}
          </Fragment>
        ))}
      </tbody>
      <tfoot>
        <tr><RowHead strong note={stated === null ? "The return states no total" : stated === sum ? "The same as the total that the return states" : `The return states ${formatPounds(stated)}`}>Sum of the lines</RowHead><td /><NumericCell strong>{formatPounds(sum)}</NumericCell></tr>
      </tfoot>
    </DataTable>
  );
}
