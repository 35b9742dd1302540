import Link from "next/link";
import { Pounds } from "@/components/money/pounds";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import type { FinancialYear } from "@/domain/financial-year/financial-year";
import { nameOfId } from "@/domain/plan/format-field";
import type { Plan } from "@/domain/plan/plan";
import type { EvaluatedPool } from "@/domain/pools/evaluated-pool";
import { lineHref, type FinancePlace } from "../finance-address";

interface SchemesTableProps {
  readonly plan: Plan;
  readonly pool: EvaluatedPool;
  readonly year: FinancialYear;
  readonly place: FinancePlace;
  readonly back: string;
  readonly mayChange: boolean;
}

const unsaid = <span className="ww-muted">Not said</span>;

/** The schemes of a fund: who commissions and provides each, for whom, what it costs and who pays. */
export function SchemesTable({ plan, pool, year, place, back, mayChange }: SchemesTableProps) {
  const services = new Map(plan.services.map((service) => [service.id, service]));
  return (
    <DataTable caption={`Schemes, ${year}`}>
      <thead><tr><ColumnHead>Scheme</ColumnHead><ColumnHead>Need level</ColumnHead><ColumnHead>Outcome</ColumnHead><NumericHead>Cost</NumericHead><NumericHead>Paid by the fund</NumericHead><NumericHead>Paid beside it</NumericHead></tr></thead>
      <tbody>
        {pool.schemes.map(({ serviceId, name, cost, paidByPool, paidBeside }) => {
          const service = services.get(serviceId);
          const who = service?.commissionerId == null ? "No commissioner is named." : `Commissioned by ${nameOfId(service.commissionerId, plan)}.`;
          return (
            <tr key={serviceId}>
              <RowHead note={<>{who} Provided by {service === undefined ? "" : nameOfId(service.providerId, plan)}.</>}>{mayChange ? <Link href={lineHref(place, "services", serviceId, {}, back)}>{name}</Link> : name}</RowHead>
              <td>{service?.needLevel ?? unsaid}</td>
              <td>{service?.outcome ?? unsaid}</td>
              <NumericCell><Pounds value={cost[year]!} pence="always" /></NumericCell>
              <NumericCell><Pounds value={paidByPool[year]!} pence="always" /></NumericCell>
              <NumericCell><Pounds value={paidBeside[year]!} pence="always" /></NumericCell>
            </tr>
          );
        })}
      </tbody>
    </DataTable>
  );
}
