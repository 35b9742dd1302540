import { Pounds } from "@/components/money/pounds";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import { Tag } from "@/components/ui/tag";
import type { RateInYear } from "@/domain/grants/award-rate";
import type { SubShareInYear } from "@/domain/grants/shares-in-years";
import type { Line, Plan } from "@/domain/plan/plan";
import { formatRate } from "@/domain/plan/format-field";
import { conditionInWords } from "./condition-in-words";
import { RuleOfGrants } from "./rule-of-grants";

/** The least and the most of each year's award that is for something, in pounds. */
export function SubSharesTable({ plan, shares }: { readonly plan: Plan; readonly shares: readonly SubShareInYear[] }) {
  return (
    <>
      <DataTable caption="Shares of the award, by year" compact>
        <thead><tr><ColumnHead>Year</ColumnHead><ColumnHead>What the terms say</ColumnHead><NumericHead>In pounds</NumericHead><NumericHead>Spent on it</NumericHead><ColumnHead>Kept</ColumnHead></tr></thead>
        <tbody>
          {shares.map(({ year, condition, amount, spent, isKept }) => (
            <tr key={`${condition.id} ${year}`}>
              <RowHead>{year}</RowHead>
              <td>{conditionInWords(plan, condition)}</td>
              <NumericCell><Pounds value={amount} pence="always" /></NumericCell>
              <NumericCell><Pounds value={spent} pence="always" /></NumericCell>
              <td>{isKept ? <Tag kind="agreed">Kept</Tag> : <Tag kind="problem">Not kept</Tag>}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      <p className="ww-small ww-no-print"><RuleOfGrants rule="sub-shares" words="Shares of the award" /></p>
    </>
  );
}

/** What a grant at a rate earns, and what others match it with. */
export function RateTable({ condition, rates }: { readonly condition: Line<"conditions">; readonly rates: readonly RateInYear[] }) {
  return (
    <>
      <DataTable caption={`Earned at ${formatRate(condition.share ?? "0")} of eligible cost`} compact>
        <thead><tr><ColumnHead>Year</ColumnHead><NumericHead>Cost approved</NumericHead><NumericHead>Eligible cost</NumericHead><NumericHead>Counted on</NumericHead><NumericHead>Earned</NumericHead><NumericHead>To repay</NumericHead><NumericHead>Match by others</NumericHead></tr></thead>
        <tbody>
          {rates.map(({ year, approved, eligible, paid, earned, repay, match }) => (
            <tr key={year}>
              <RowHead>{year}</RowHead>
              {([["approved", approved], ["eligible", eligible], ["paid", paid], ["earned", earned], ["repay", repay], ["match", match]] as const).map(([name, value]) => <NumericCell key={name}>{value === null ? "not limited" : <Pounds value={value} pence="always" />}</NumericCell>)}
            </tr>
          ))}
        </tbody>
      </DataTable>
      <p className="ww-small ww-no-print"><RuleOfGrants rule="rate-based-grant" words="Earned at a rate" /></p>
    </>
  );
}
