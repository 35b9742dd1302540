import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, NumericCell, NumericHead } from "@/components/ui/table-cells";
import type { Oddity } from "@/domain/published-grants/oddity";
import { grantHref } from "./published-address";

interface OddityTableProps {
  readonly caption: string;
  readonly oddities: readonly Oddity[];
  /** The edition whose grants are linked; null before it is taken. */
  readonly editionId: string | null;
}

/** Odd things of one kind, row by row: what stands where, and what it was read as. */
export function OddityTable({ caption, oddities, editionId }: OddityTableProps) {
  return (
    <DataTable caption={caption} compact className="ww-published">
      <thead>
        <tr><NumericHead>Row</NumericHead><ColumnHead>Grant and field</ColumnHead><ColumnHead>As published</ColumnHead><ColumnHead>Read as</ColumnHead></tr>
      </thead>
      <tbody>
        {oddities.map(({ position, grantId, field, printed, readAs, why }, at) => (
          <tr key={at}>
            <NumericCell>{position}</NumericCell>
            <td>{editionId === null ? grantId : <Link href={grantHref(editionId, grantId)}>{grantId}</Link>}<span className="ww-table__note">{field}</span></td>
            <td>{printed === "" ? "Nothing" : printed}</td>
            <td>{readAs ?? (printed === "" ? "Not said" : "Stays as text")}{why !== "" && <span className="ww-table__note">{why}</span>}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
