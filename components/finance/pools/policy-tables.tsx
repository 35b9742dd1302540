import Link from "next/link";
import { Pounds } from "@/components/money/pounds";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import { formatPounds } from "@/domain/money/format-pounds";
import { nameOfId } from "@/domain/plan/format-field";
import type { Line, Plan } from "@/domain/plan/plan";
import { capitalised } from "@/domain/plan/number-in-words";
import { lineHref, type FinancePlace } from "../finance-address";

interface PolicyTableProps {
  readonly plan: Plan;
  readonly poolId: string;
  readonly place: FinancePlace;
  readonly back: string;
  readonly mayChange: boolean;
}

/** The order in which an overspend is treated; what no step covers the partners share. */
export function WaterfallTable({ plan, poolId, place, back, mayChange }: PolicyTableProps) {
  const steps = plan.waterfallSteps.filter((step) => step.poolId === poolId).sort((one, other) => one.place - other.place || (one.year ?? "").localeCompare(other.year ?? "", "en"));
  if (steps.length === 0) return null;
  return (
    <DataTable caption="How an overspend is treated, step by step">
      <thead><tr><ColumnHead>Step</ColumnHead><ColumnHead>Whose money</ColumnHead><ColumnHead>Year</ColumnHead><NumericHead>Holds</NumericHead><ColumnHead>Clause</ColumnHead></tr></thead>
      <tbody>
        {steps.map(({ id, place: at, step, serviceId, year, amount, clause }) => (
          <tr key={id}>
            <RowHead>{at}. {mayChange ? <Link href={lineHref(place, "waterfallSteps", id, {}, back)}>{capitalised(step)}</Link> : capitalised(step)}</RowHead>
            <td>{serviceId === null ? "The fund as a whole" : nameOfId(serviceId, plan)}</td>
            <td>{year ?? "Every year"}</td>
            <NumericCell>{amount === null ? "As the account tells" : <Pounds value={amount} />}</NumericCell>
            <td>{clause}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

/** "above £250,000; permanent". */
function askedInWords(rule: Line<"virementRules">): string {
  const asks = [
    ...(rule.above === null ? [] : [`above ${formatPounds(rule.above)}`]), ...(rule.yearAbove === null ? [] : [`above ${formatPounds(rule.yearAbove)} in the year`]), ...(rule.permanent ? ["permanent"] : []),
    ...(rule.betweenCapitalAndRevenue ? ["between capital and revenue"] : []), ...(rule.crossesScheme ? ["from one scheme to another"] : []), ...(rule.crossesRingFence ? ["out of a ring-fence"] : []),
  ];
  return asks.length === 0 ? "Any virement" : capitalised(asks.join("; "));
}

/** Who must agree before budget moves; of the rules that match the last wins. */
export function VirementPolicyTable({ plan, poolId, place, back, mayChange }: PolicyTableProps) {
  const rules = plan.virementRules.filter((rule) => rule.poolId === poolId).sort((one, other) => one.place - other.place);
  if (rules.length === 0) return null;
  return (
    <DataTable caption="Who agrees to a virement; the last rule that matches wins">
      <thead><tr><ColumnHead>A virement that is</ColumnHead><ColumnHead>Agreed by</ColumnHead><ColumnHead>Clause</ColumnHead></tr></thead>
      <tbody>
        {rules.map((rule) => <tr key={rule.id}><RowHead>{mayChange ? <Link href={lineHref(place, "virementRules", rule.id, {}, back)}>{askedInWords(rule)}</Link> : askedInWords(rule)}</RowHead><td>{rule.approver}</td><td>{rule.clause}</td></tr>)}
      </tbody>
    </DataTable>
  );
}
