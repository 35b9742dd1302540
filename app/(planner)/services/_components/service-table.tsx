import { SourceLine } from "@/components/register/source-line";
import { DataTable } from "@/components/ui/data-table";
import { BandRow, ColumnHead, RowHead } from "@/components/ui/table-cells";
import { Tag } from "@/components/ui/tag";
import type { Outputs } from "@/trpc/types";

type Service = Outputs["register"]["services"]["services"][number];

const columns = 4;

/** Services in the groups the document lists them under. */
export function ServiceTable({ caption, services }: { readonly caption: string; readonly services: readonly Service[] }) {
  if (services.length === 0) return null;
  const groupings = [...new Set(services.map(({ grouping }) => grouping))];
  return (
    <DataTable caption={`${caption} (${services.length})`}>
      <thead>
        <tr><ColumnHead>Service</ColumnHead><ColumnHead>Ages and review</ColumnHead><ColumnHead>Why</ColumnHead><ColumnHead>Source</ColumnHead></tr>
      </thead>
      {groupings.map((grouping) => (
        <tbody key={grouping}>
          <BandRow columns={columns}>{grouping}</BandRow>
          {services.filter((service) => service.grouping === grouping).map((service) => (
            <tr key={service.id}>
              <RowHead>{service.name} {service.isShortTerm && <Tag kind="partial">Short-term money</Tag>}</RowHead>
              <td>{agesAndReview(service)}</td>
              <td>{service.reason ?? "Not stated"}</td>
              <td><SourceLine source={service.source} /></td>
            </tr>
          ))}
        </tbody>
      ))}
    </DataTable>
  );
}

function agesAndReview({ ageFrom, ageTo, reviewYear }: Service): string {
  const ages = ageFrom === null || ageTo === null ? [] : [`Ages ${ageFrom} to ${ageTo}`];
  const review = reviewYear === null ? [] : [`reviewed in ${reviewYear}`];
  return [...ages, ...review].join("; ") || "Not stated";
}
