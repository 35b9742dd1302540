import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, RowHead } from "@/components/ui/table-cells";
import type { LeftOut } from "@/domain/published-grants/giving-package";

/** What a file of grants leaves out, value by value; nothing where it leaves nothing out. */
export function LeftOutTable({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  if (leftOut.length === 0) return null;
  return (
    <DataTable caption="Left out" compact className="ww-published">
      <thead><tr><ColumnHead>Grant</ColumnHead><ColumnHead>Field</ColumnHead><ColumnHead>What stands there</ColumnHead><ColumnHead>Why it is left out</ColumnHead></tr></thead>
      <tbody>
        {leftOut.map(({ grantId, field, printed, why, wholeGrant }, at) => (
          <tr key={at}>
            <RowHead {...(wholeGrant && { note: "The whole grant" })}>{grantId}</RowHead>
            <td>{field}</td>
            <td>{printed === "" ? "Nothing" : printed}</td>
            <td>{why}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
