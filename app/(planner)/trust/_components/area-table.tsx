import { BasisTag } from "@/components/register/basis-tag";
import { SourceLine } from "@/components/register/source-line";
import { DataTable } from "@/components/ui/data-table";
import { BandRow, ColumnHead, RowHead } from "@/components/ui/table-cells";
import { type AreaTier, wordsOfTier } from "@/domain/register/words";
import type { Outputs } from "@/trpc/types";

const columns = 4;
const tiers = ["authority", "area", "district", "base"] as const satisfies readonly AreaTier[];

/** The named areas tier by tier. */
export function AreaTable({ areas }: { readonly areas: Outputs["register"]["areas"] }) {
  return (
    <DataTable caption="Areas, districts and offices">
      <thead>
        <tr><ColumnHead>Area</ColumnHead><ColumnHead>Part of</ColumnHead><ColumnHead>Takes in the whole of</ColumnHead><ColumnHead>Source</ColumnHead></tr>
      </thead>
      {tiers.filter((tier) => areas.some((area) => area.tier === tier)).map((tier) => (
        <tbody key={tier}>
          <BandRow columns={columns}>{wordsOfTier[tier]}</BandRow>
          {areas.filter((area) => area.tier === tier).map((area) => (
            <tr key={area.id}>
              <RowHead note={area.note ?? undefined}>{area.name} <BasisTag basis={area.basis} madeUp="Name is ours" /></RowHead>
              <td>{area.parentName ?? "Not applicable"}</td>
              <td>{area.districts.length > 0 ? area.districts.map(({ name }) => name).join("; ") : tier === "area" ? "Not stated" : "Not applicable"}</td>
              <td><SourceLine source={area.source} /></td>
            </tr>
          ))}
        </tbody>
      ))}
    </DataTable>
  );
}
