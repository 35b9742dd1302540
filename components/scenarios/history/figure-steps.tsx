import Link from "next/link";
import type { Outputs } from "@/trpc/types";
import { Pounds } from "../../money/pounds";
import { DataTable } from "../../ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "../../ui/table-cells";
import { spokenInstant } from "../as-at";
import { scenarioHref } from "../scenario-address";

interface FigureStepsProps {
  readonly caption: string;
  readonly questionId: string;
  readonly steps: Outputs["scenarios"]["history"]["steps"];
}

/** What a figure came to: each version that gave it another value, with what it was before, newest first. */
export function FigureSteps({ caption, questionId, steps }: FigureStepsProps) {
  return (
    <DataTable caption={caption}>
      <thead><tr><ColumnHead>Version</ColumnHead><NumericHead>From</NumericHead><NumericHead>To</NumericHead><ColumnHead>Who, when and why</ColumnHead></tr></thead>
      <tbody>
        {steps.map(({ scenarioId, scenarioName, version, savedAt, roleTitle, reason, before, now }) => (
          <tr key={`${scenarioId} ${version}`}>
            <RowHead note={scenarioName}><Link href={scenarioHref(questionId, scenarioId, version)}>Version {version}<span className="ww-visually-hidden"> of {scenarioName}</span></Link></RowHead>
            <NumericCell>{before === null ? <span className="ww-muted">first</span> : <Pounds value={before} pence="always" />}</NumericCell>
            <NumericCell strong><Pounds value={now} pence="always" /></NumericCell>
            <td>{roleTitle}, {spokenInstant(savedAt)}<span className="ww-table__note">“{reason}”</span></td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
