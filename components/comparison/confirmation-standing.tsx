import { DataTable } from "../ui/data-table";
import { ColumnHead, RowHead } from "../ui/table-cells";
import { StandingTag, type StandingState } from "./standing-tag";

/** One answer of one partner's finance manager to one version. */
export interface ConfirmationEntry {
  readonly id: string;
  readonly scenarioName: string;
  readonly version: number;
  readonly partnerName: string;
  /** Who answered, by role. */
  readonly personRole: string | null;
  readonly state: StandingState;
  /** "10 May 2005, 14:32"; null while nobody has answered. */
  readonly at: string | null;
  /** The statement, the conditions, the reason, or what has changed since. */
  readonly words: string | null;
}

/** Who has confirmed which version. An answer that no longer holds stays in the list as history. */
export function ConfirmationStanding({ entries }: { readonly entries: readonly ConfirmationEntry[] }) {
  return (
    <DataTable caption="Who has confirmed which version">
      <thead>
        <tr>
          <ColumnHead>Scenario</ColumnHead>
          <ColumnHead>Partner</ColumnHead>
          <ColumnHead>Standing</ColumnHead>
          <ColumnHead>Statement</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <RowHead note={`version ${entry.version}`}>{entry.scenarioName}</RowHead>
            <td>{entry.partnerName}{entry.personRole !== null && <span className="ww-table__note">{entry.personRole}</span>}</td>
            <td><StandingTag state={entry.state} />{entry.at !== null && <span className="ww-table__note">{entry.at}</span>}</td>
            <td>{entry.words ?? <span className="ww-muted">No answer yet</span>}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
