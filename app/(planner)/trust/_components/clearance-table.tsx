import { EntryList } from "@/components/register/entry-list";
import { SourceLine } from "@/components/register/source-line";
import { DataTable } from "@/components/ui/data-table";
import { Details } from "@/components/ui/details";
import { EmptyState } from "@/components/ui/empty-state";
import { ColumnHead, RowHead } from "@/components/ui/table-cells";
import { isoDate } from "@/domain/plan/fields";
import { spokenDate } from "@/domain/financial-year/spoken-date";
import { wordsOfDomain } from "@/domain/register/words";
import type { Outputs } from "@/trpc/types";

type Overview = Outputs["register"]["overview"];

/** Clearances that the documents report, and the implications they list. History: confirmations of scenarios are made elsewhere. */
export function ClearanceTable({ clearances, implications }: Pick<Overview, "clearances" | "implications">) {
  return (
    <>
      {clearances.length > 0 ? (
        <DataTable caption="Clearances the documents report">
          <thead>
            <tr><ColumnHead>Field</ColumnHead><ColumnHead>Given by</ColumnHead><ColumnHead>On</ColumnHead><ColumnHead>What it says</ColumnHead><ColumnHead>Relying on</ColumnHead><ColumnHead>Source</ColumnHead></tr>
          </thead>
          <tbody>
            {clearances.map((row) => (
              <tr key={row.id}>
                <RowHead strong>{wordsOfDomain[row.domain]}</RowHead>
                <td>{row.role}</td>
                <td>{spokenDate(isoDate.parse(row.givenOn))}</td>
                <td>{row.gist}{row.note !== null && <span className="ww-table__note">{row.note}</span>}</td>
                <td>{row.sourcesReliedOn.length > 0 ? row.sourcesReliedOn.join("; ") : "Not applicable"}</td>
                <td><SourceLine source={row.source} /></td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      ) : (
        <EmptyState title="No clearances reported">The documents name nobody who cleared the law or the money. Confirmations of scenarios are made on the scenarios themselves.</EmptyState>
      )}
      {implications.length > 0 && <Details summary={`${implications.length} implications in the report`}><EntryList entries={implications} /></Details>}
    </>
  );
}
