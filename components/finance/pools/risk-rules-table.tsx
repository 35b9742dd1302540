import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import { Tag } from "@/components/ui/tag";
import { ColumnHead, RowHead } from "@/components/ui/table-cells";
import { formatPounds } from "@/domain/money/format-pounds";
import { formatRate, nameOfId } from "@/domain/plan/format-field";
import { listInWords } from "@/domain/plan/number-in-words";
import type { Line, Plan } from "@/domain/plan/plan";
import { shareFaults } from "@/domain/pools/share-faults";
import { lineHref, type FinancePlace } from "../finance-address";

interface RiskRulesTableProps {
  readonly plan: Plan;
  readonly pool: Line<"pools">;
  readonly place: FinancePlace;
  readonly back: string;
  readonly mayChange: boolean;
}

/** "60% Luton Borough Council, at most 2% of its contribution". */
function placeInWords(share: Line<"riskShares">, plan: Plan): string {
  const caps = [...(share.capShare === null ? [] : [`${formatRate(share.capShare)} of its contribution`]), ...(share.capAmount === null ? [] : [formatPounds(share.capAmount)])];
  return `${nameOfId(share.partnerId, plan)}${share.share === null ? "" : ` ${formatRate(share.share)}`}${caps.length === 0 ? "" : `, at most ${listInWords(caps)}`}`;
}

/** Who bears what: of the whole fund, of one scheme, of one cost line. The narrowest rule stands. */
export function RiskRulesTable({ plan, pool, place, back, mayChange }: RiskRulesTableProps) {
  const rules = plan.riskRules.filter(({ poolId }) => poolId === pool.id);
  const faults = new Map(shareFaults(plan, pool.id).map((fault) => [fault.ruleId, fault]));
  const hasFund = rules.some(({ serviceId, costLineId }) => serviceId === null && costLineId === null);
  return (
    <DataTable caption="Who bears an overspend, and gets back an underspend">
      <thead><tr><ColumnHead>Of</ColumnHead><ColumnHead>Rule</ColumnHead><ColumnHead>Shares and caps</ColumnHead><ColumnHead>Clause</ColumnHead></tr></thead>
      <tbody>
        {!hasFund && <tr><RowHead>The whole fund</RowHead><td>{pool.riskShare}</td><td>By contributions, {pool.riskBasis}</td><td className="ww-muted">The fund’s own field; no clause is named</td></tr>}
        {rules.map((rule) => {
          const shares = plan.riskShares.filter(({ riskRuleId }) => riskRuleId === rule.id);
          const subject = rule.costLineId !== null ? `Cost: ${nameOfId(rule.costLineId, plan)}` : rule.serviceId !== null ? `Scheme: ${nameOfId(rule.serviceId, plan)}` : "The whole fund";
          return (
            <tr key={rule.id}>
              <RowHead>{mayChange ? <Link href={lineHref(place, "riskRules", rule.id, {}, back)}>{subject}</Link> : subject}</RowHead>
              <td>{rule.model}{rule.residual !== null && `; what caps leave: ${rule.residual}`}</td>
              <td>
                {shares.length === 0 ? `By contributions, ${pool.riskBasis}` : <ul className="ww-agreement__shares">{shares.map((share) => <li key={share.id}>{mayChange ? <Link href={lineHref(place, "riskShares", share.id, {}, back)}>{placeInWords(share, plan)}</Link> : placeInWords(share, plan)}</li>)}</ul>}
                {faults.has(rule.id) && <Tag kind="problem">{faults.get(rule.id)?.total}, not 100%</Tag>}
                {mayChange && <div className="ww-no-print"><Link href={lineHref(place, "riskShares", null, { riskRuleId: rule.id }, back)}>Add a share or cap<span className="ww-visually-hidden"> to {rule.clause}</span></Link></div>}
              </td>
              <td>{rule.clause}</td>
            </tr>
          );
        })}
      </tbody>
    </DataTable>
  );
}
