import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, RowHead } from "@/components/ui/table-cells";
import { spokenDate } from "@/domain/financial-year/spoken-date";
import { isoDate } from "@/domain/plan/fields";
import type { ProposalStatus } from "@/domain/proposals/status";
import { ProposalStatusTag } from "./proposal-status-tag";

interface ProposalHistoryProps {
  readonly history: readonly { readonly act: string; readonly status: ProposalStatus; readonly revision: number | null; readonly roleTitle: string; readonly reason: string | null; readonly onDay: string }[];
}

/** Every step so far: when, which role, what came of it and why. */
export function ProposalHistory({ history }: ProposalHistoryProps) {
  return (
    <DataTable caption="Status so far">
      <thead><tr><ColumnHead>Day</ColumnHead><ColumnHead>Status</ColumnHead><ColumnHead>By</ColumnHead><ColumnHead>Reason</ColumnHead></tr></thead>
      <tbody>
        {history.map(({ status, revision, roleTitle, reason, onDay }, position) => (
          <tr key={position}>
            <RowHead note={revision === null ? undefined : `Revision ${revision}`}>{spokenDate(isoDate.parse(onDay))}</RowHead>
            <td><ProposalStatusTag status={status} /></td>
            <td>{roleTitle}</td>
            <td>{reason ?? "None needed"}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
