import Link from "next/link";
import type { Outputs } from "@/trpc/types";
import { DataTable } from "../../ui/data-table";
import { ColumnHead, RowHead } from "../../ui/table-cells";
import { spokenInstant } from "../as-at";
import { scenarioHref } from "../scenario-address";

type History = Outputs["scenarios"]["history"];

interface HistoryTableProps {
  readonly caption: string;
  readonly questionId: string;
  readonly rows: History["rows"];
}

/** Every change, newest first: in which version, when and by whom, of what, from what to what, and why. */
export function HistoryTable({ caption, questionId, rows }: HistoryTableProps) {
  return (
    <DataTable caption={caption} className="ww-history">
      <thead>
        <tr><ColumnHead>Version</ColumnHead><ColumnHead>What</ColumnHead><ColumnHead>From</ColumnHead><ColumnHead>To</ColumnHead><ColumnHead>Who, when and why</ColumnHead></tr>
      </thead>
      <tbody>
        {rows.map(({ scenarioId, scenarioName, version, savedAt, roleTitle, reason, subject, what, from, to }) => (
          <tr key={`${scenarioId} ${version} ${subject} ${what}`}>
            <RowHead note={scenarioName}><Link href={scenarioHref(questionId, scenarioId, version)}>Version {version}<span className="ww-visually-hidden"> of {scenarioName}</span></Link></RowHead>
            <td>{subject}: {what}</td>
            <td>{from === null ? <span className="ww-muted">not there</span> : valueOf(from)}</td>
            <td><strong>{to === null ? "taken out" : valueOf(to)}</strong></td>
            <td>{roleTitle}, {spokenInstant(savedAt)}<span className="ww-table__note">“{reason}”</span></td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

/** A whole line that no figure stands for was there, or was not. */
const valueOf = (words: string): string => (words === "" ? "there" : words);
