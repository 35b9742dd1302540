import { spokenInstant } from "@/components/scenarios/as-at";
import { Pounds } from "@/components/money/pounds";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import { Tag } from "@/components/ui/tag";
import { nameOfId } from "@/domain/plan/format-field";
import type { Plan } from "@/domain/plan/plan";
import type { AskedVirement } from "@/domain/pools/virements/asked-virement";

const tags = { agreed: ["agreed", "Agreed"], refused: ["refused", "Refused"], withdrawn: ["neutral", "Withdrawn"] } as const;

/** The virements that were answered, the last first. */
export function AnsweredVirements({ plan, virements }: { readonly plan: Plan; readonly virements: readonly AskedVirement[] }) {
  return (
    <DataTable caption="Answered" compact>
      <thead><tr><ColumnHead>From and to</ColumnHead><NumericHead>Amount</NumericHead><ColumnHead>Year</ColumnHead><ColumnHead>Answer</ColumnHead><ColumnHead>By whom and why</ColumnHead></tr></thead>
      <tbody>
        {virements.map(({ id, fromLineId, toLineId, amount, year, permanent, answer, clause }) => answer !== null && (
          <tr key={id}>
            <RowHead note={`to ${nameOfId(toLineId, plan)}`}>{nameOfId(fromLineId, plan)}</RowHead>
            <NumericCell><Pounds value={amount} pence="always" /></NumericCell>
            <td>{year}{permanent && <span className="ww-table__note">and later</span>}</td>
            <td><Tag kind={tags[answer.answer][0]}>{tags[answer.answer][1]}</Tag>{answer.version !== null && <span className="ww-table__note">Version {answer.version} has it</span>}</td>
            <td>{answer.reason}<span className="ww-table__note">{answer.answer === "withdrawn" ? "" : `${answer.approver}, “${clause}”; recorded by `}{answer.roleTitle}, {spokenInstant(answer.answeredAt)}</span></td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
