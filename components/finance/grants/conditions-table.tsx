import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, RowHead } from "@/components/ui/table-cells";
import { Tag } from "@/components/ui/tag";
import type { IsoDate } from "@/domain/financial-year/financial-year";
import { spokenDate } from "@/domain/financial-year/spoken-date";
import type { Line, Plan } from "@/domain/plan/plan";
import { conditionInWords } from "./condition-in-words";

interface ConditionsTableProps {
  readonly plan: Plan;
  readonly conditions: readonly Line<"conditions">[];
  readonly today: IsoDate;
  readonly changeHref: ((id: string) => string) | null;
}

/** The register of an award's conditions: the clause, who sees to it, by when, and what proves it. */
export function ConditionsTable({ plan, conditions, today, changeHref }: ConditionsTableProps) {
  return (
    <DataTable caption="Conditions" compact>
      <thead><tr><ColumnHead>What it says</ColumnHead><ColumnHead>Clause</ColumnHead><ColumnHead>Who sees to it</ColumnHead><ColumnHead>Due</ColumnHead><ColumnHead>Evidence</ColumnHead></tr></thead>
      <tbody>
        {conditions.map((line) => (
          <tr key={line.id}>
            <RowHead>{changeHref === null ? conditionInWords(plan, line) : <Link href={changeHref(line.id)}>{conditionInWords(plan, line)}</Link>}</RowHead>
            <td>“{line.clause}”</td>
            <td>{line.owner ?? <span className="ww-muted">nobody named</span>}</td>
            <td><DueState dueOn={line.dueOn} doneOn={line.doneOn} today={today} /></td>
            <td>{line.evidence ?? <span className="ww-muted">none named</span>}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

interface DueStateProps {
  readonly dueOn: IsoDate | null;
  readonly doneOn: IsoDate | null;
  readonly today: IsoDate;
  /** "done", "received", "sent". */
  readonly doneWord?: string;
}

/** When something is due, and whether it is done or has passed. */
export function DueState({ dueOn, doneOn, today, doneWord = "done" }: DueStateProps) {
  if (dueOn === null) return <span className="ww-muted">no day</span>;
  return (
    <>
      <span className="ww-nowrap">{spokenDate(dueOn)}</span>
      <span className="ww-table__note">{doneOn !== null ? `${doneWord} ${spokenDate(doneOn)}` : dueOn < today ? <Tag kind="problem">Passed</Tag> : "to come"}</span>
    </>
  );
}
