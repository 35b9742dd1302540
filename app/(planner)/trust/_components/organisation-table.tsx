import { BasisTag } from "@/components/register/basis-tag";
import { SourceLine } from "@/components/register/source-line";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, RowHead } from "@/components/ui/table-cells";
import { wordsOfSector } from "@/domain/register/words";
import type { Outputs } from "@/trpc/types";

/** Partners first, then departments and others. */
export function OrganisationTable({ organisations }: { readonly organisations: Outputs["register"]["bodies"]["organisations"] }) {
  return (
    <DataTable caption="Organisations">
      <thead>
        <tr><ColumnHead>Organisation</ColumnHead><ColumnHead>Sector</ColumnHead><ColumnHead>Part</ColumnHead><ColumnHead>Source</ColumnHead></tr>
      </thead>
      <tbody>
        {organisations.map((row) => (
          <tr key={row.id}>
            <RowHead note={row.note ?? undefined}>{row.name} <BasisTag basis={row.basis} /></RowHead>
            <td>{wordsOfSector[row.sector]}</td>
            <td>{row.isPartner ? "Partner" : row.parentName === null ? "Not a partner" : `Part of ${row.parentName}`}</td>
            <td><SourceLine source={row.source} /></td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
