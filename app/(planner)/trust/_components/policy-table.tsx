import { SourceLine } from "@/components/register/source-line";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, RowHead } from "@/components/ui/table-cells";
import type { Outputs } from "@/trpc/types";

/** National law and policy in order of time, and what each meant here: evidence can be older than the policy it is held against. */
export function PolicyTable({ events }: { readonly events: Outputs["register"]["overview"]["policy"] }) {
  return (
    <DataTable caption="National law and policy of the time">
      <thead>
        <tr><ColumnHead>Law or policy</ColumnHead><ColumnHead>When</ColumnHead><ColumnHead>What it meant here</ColumnHead><ColumnHead>Source</ColumnHead></tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <tr key={event.id}>
            <RowHead>{event.title}</RowHead>
            <td>{event.dateText}</td>
            <td>{event.effect}</td>
            <td><SourceLine source={event.source} /></td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
