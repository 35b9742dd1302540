import Link from "next/link";
import { Pounds } from "@/components/money/pounds";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import { formatPounds } from "@/domain/money/format-pounds";
import type { FinancialYear } from "@/domain/financial-year/financial-year";
import { nameOfId } from "@/domain/plan/format-field";
import type { Line, Plan } from "@/domain/plan/plan";
import { capitalised } from "@/domain/plan/number-in-words";
import { waterfallOf } from "@/domain/pools/waterfall";
import { lineHref, type FinancePlace } from "../finance-address";

interface PolicyTableProps {
  readonly plan: Plan;
  readonly poolId: string;
  readonly place: FinancePlace;
  readonly back: string;
  readonly mayChange: boolean;
}

const within = { "pro rata": "in proportion to what each holds", "in the order of the list": "one after the other in this order" } as const;

/** The order in which an overspend is treated, step by step as the outturn goes through it; what no step covers the partners share. */
export function WaterfallTable({ plan, poolId, place, back, mayChange, year }: PolicyTableProps & { readonly year: FinancialYear }) {
  const lines = plan.waterfallSteps.filter((step) => step.poolId === poolId).sort((one, other) => one.place - other.place || (one.year ?? "").localeCompare(other.year ?? "", "en"));
  const pool = plan.pools.find(({ id }) => id === poolId);
  if (lines.length === 0 || pool === undefined) return null;
  const stepsIn = (each: FinancialYear) => waterfallOf(pool.netting, lines, each);
  const numberOf = (line: Line<"waterfallSteps">): number => stepsIn(line.year ?? year).findIndex((step) => step.lines.includes(line)) + 1;
  const isShared = lines.some((line) => (stepsIn(line.year ?? year)[numberOf(line) - 1]?.lines.length ?? 0) > 1);
  return (
    <>
      <DataTable caption="How an overspend is treated, step by step">
        <thead><tr><ColumnHead>Step</ColumnHead><ColumnHead>Whose money</ColumnHead><ColumnHead>Year</ColumnHead><NumericHead>Holds</NumericHead><ColumnHead>Clause</ColumnHead></tr></thead>
        <tbody>
          {stepsIn(year)[0]?.clause === null && <tr><RowHead>1. Underspends in the pool</RowHead><td>The fund as a whole</td><td>Every year</td><NumericCell>As the account tells</NumericCell><td className="ww-muted">The fund nets across its schemes; no clause is named</td></tr>}
          {lines.map((line) => (
            <tr key={line.id}>
              <RowHead>{numberOf(line)}. {mayChange ? <Link href={lineHref(place, "waterfallSteps", line.id, {}, back)}>{capitalised(line.step)}</Link> : capitalised(line.step)}</RowHead>
              <td>{line.serviceId === null ? "The fund as a whole" : nameOfId(line.serviceId, plan)}</td>
              <td>{line.year ?? "Every year"}</td>
              <NumericCell>{line.amount === null ? "As the account tells" : <Pounds value={line.amount} />}</NumericCell>
              <td>{line.clause}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      {isShared && <p className="ww-measure">Lines with the same number are one step in a year: they give together, {within[pool.waterfallWithin]}.</p>}
    </>
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
