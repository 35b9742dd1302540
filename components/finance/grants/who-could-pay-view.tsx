import { Pounds } from "@/components/money/pounds";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import type { PayableBy } from "@/domain/grants/who-could-pay-for";
import { formatPounds } from "@/domain/money/format-pounds";
import { nameOfId } from "@/domain/plan/format-field";
import type { Plan } from "@/domain/plan/plan";

/** For each part of a service's cost every source: what it pays, what it could pay, and the clause of who may not. */
export function WhoCouldPayView({ parts, plan, year, serviceId }: { readonly parts: readonly PayableBy[]; readonly plan: Plan; readonly year: string; readonly serviceId: string }) {
  const name = nameOfId(serviceId, plan);
  if (parts.length === 0) return <p>{name} costs nothing in {year}.</p>;
  return parts.map(({ portion, costType, cost, payers }) => {
    const part = [portion, costType].filter((each) => each !== null).join(", ");
    return (
      <DataTable key={`${portion ?? ""} ${costType ?? ""}`} compact caption={`Who could pay the ${formatPounds(cost, "always")} of ${name} in ${year}${part === "" ? "" : `: ${part}`}?`}>
        <thead><tr><ColumnHead>Source</ColumnHead><NumericHead>Pays now</NumericHead><NumericHead>Could pay, at most</NumericHead><ColumnHead>Why not</ColumnHead></tr></thead>
        <tbody>
          {payers.map(({ sourceId, paysNow, mayPay, atMost, refusals }) => (
            <tr key={sourceId}>
              <RowHead>{nameOfId(sourceId, plan)}</RowHead>
              <NumericCell><Pounds value={paysNow} pence="always" /></NumericCell>
              <NumericCell strong={atMost !== "0.00"}><Pounds value={atMost} pence="always" /></NumericCell>
              <td>{mayPay ? (atMost === "0.00" ? "What it has is needed elsewhere, or there is nothing of it in this year." : "") : refusals.map(({ id, clause, byHowMuch }) => <span key={id} className="ww-refusal">“{clause}” ({byHowMuch})</span>)}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    );
  });
}
