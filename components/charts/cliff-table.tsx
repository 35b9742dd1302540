import { spokenDate } from "@/domain/financial-year/spoken-date";
import { DataTable } from "../ui/data-table";
import { ColumnHead, RowHead } from "../ui/table-cells";
import type { CliffProject } from "./cliff-project";

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** The rows of `FundingCliff`. */
export function CliffTable({ projects }: { readonly projects: readonly CliffProject[] }) {
  return (
    <DataTable caption="Short-term projects and the end of their grants" captionHidden compact>
      <thead>
        <tr>
          <ColumnHead>Project</ColumnHead>
          <ColumnHead>Certainty of its money</ColumnHead>
          <ColumnHead>Grant ends</ColumnHead>
          <ColumnHead>Last safe date to decide</ColumnHead>
          <ColumnHead>At stake</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {projects.map((project) => (
          <tr key={project.id}>
            <RowHead note={project.note}>{project.name}</RowHead>
            <td>{project.stretches.map(({ startsOn, endsOn, certainty }) => <span className="ww-line" key={startsOn}>{sentence(certainty)}, {spokenDate(startsOn)} to {spokenDate(endsOn)}</span>)}</td>
            <td>{project.grantEndsOn === null ? "Not provided" : spokenDate(project.grantEndsOn)}</td>
            <td>{project.lastSafeDecisionOn === null ? "Not worked out" : spokenDate(project.lastSafeDecisionOn)}</td>
            <td>{project.atStake}<span className="ww-table__note">{project.partnerName}</span></td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
