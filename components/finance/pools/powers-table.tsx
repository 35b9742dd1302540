import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, RowHead } from "@/components/ui/table-cells";
import { Tag } from "@/components/ui/tag";
import { spokenDate } from "@/domain/financial-year/spoken-date";
import type { LegalFlags } from "@/domain/pools/legal-flags";
import { poolingPowers } from "@/domain/pools/pooling-powers";

/** The powers to pool money, when each stood, and which bodies may pool under it. */
export const PowersTable = ({ legal }: { readonly legal: LegalFlags }) => (
  <DataTable caption={`Powers to pool money, and which stood on ${spokenDate(legal.on)}`}>
    <thead><tr><ColumnHead>Power</ColumnHead><ColumnHead>In force</ColumnHead><ColumnHead>For whom</ColumnHead></tr></thead>
    <tbody>
      {poolingPowers.map(({ id, name, from, until, who }) => (
        <tr key={id}>
          <RowHead>{name}{id === legal.power?.id && <> <Tag kind="progress">This fund</Tag></>}</RowHead>
          <td>From {spokenDate(from)}{until !== null && <> to {spokenDate(until)}</>}{legal.inForce.some((power) => power.id === id) && <> <Tag kind="agreed">Stood that day</Tag></>}</td>
          <td>{who}</td>
        </tr>
      ))}
    </tbody>
  </DataTable>
);
