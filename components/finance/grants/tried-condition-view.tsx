import { Pounds } from "@/components/money/pounds";
import { Emphasised } from "@/components/scenarios/emphasised";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import { Tag } from "@/components/ui/tag";
import type { TriedCondition, TriedCost } from "@/domain/conditions/try-condition";
import { formatPounds } from "@/domain/money/format-pounds";
import { penceToPounds, poundsToPence } from "@/domain/money/money";
import { sumPence } from "@/domain/money/sum-pence";
import { nameOfId } from "@/domain/plan/format-field";
import type { Plan } from "@/domain/plan/plan";
import { NotKeptNotice } from "./not-kept-notice";

/** What the clause does, in a sentence with figures. */
export function triedInWords({ costs, years }: TriedCondition, awardName: string): string {
  const total = (read: (year: (typeof years)[number]) => string): bigint => sumPence(years.map((year) => poundsToPence(read(year) as TriedCost["cost"])));
  const [paid, before, left] = [total((year) => year.paid), total((year) => year.paidBefore), total((year) => year.left)];
  const shown = (pence: bigint): string => formatPounds(penceToPounds(pence), "always");
  const admitted = costs.filter((cost) => cost.admitted !== "0.00").length;
  const moved = paid === before ? "as much as without it" : paid < before ? `${shown(before - paid)} less than without it` : `${shown(paid - before)} more than without it`;
  return `With it ${awardName} may pay for ${admitted} of ${costs.length} services and portions; over all years it pays ${shown(paid)}, ${moved}, and leaves ${shown(left)}.`;
}

/** Service by service and portion by portion what a clause admits and refuses, what the award then pays and leaves, and which terms would not be kept. */
export function TriedConditionView({ tried, plan, awardName }: { readonly tried: TriedCondition; readonly plan: Plan; readonly awardName: string }) {
  return (
    <>
      <p className="ww-measure"><Emphasised>{triedInWords(tried, awardName)}</Emphasised></p>
      <NotKeptNotice title="With it not everything would be kept" sentences={tried.broken.map(({ inWords }) => inWords)} />
      <DataTable caption="What it would admit and refuse" compact>
        <thead><tr><ColumnHead>Service</ColumnHead><NumericHead>Cost, all years</NumericHead><NumericHead>Admitted without it</NumericHead><NumericHead>Admitted with it</NumericHead><ColumnHead>Why not the rest</ColumnHead></tr></thead>
        <tbody>{tried.costs.map((cost) => <TriedRow key={`${cost.serviceId} ${cost.portion ?? ""}`} cost={cost} plan={plan} />)}</tbody>
      </DataTable>
      <DataTable caption={`What ${awardName} would pay and leave`} compact>
        <thead><tr><ColumnHead>Year</ColumnHead><NumericHead>Available</NumericHead><NumericHead>Pays now</NumericHead><NumericHead>Would pay</NumericHead><NumericHead>Would leave</NumericHead><NumericHead>Unmet cost of the plan</NumericHead></tr></thead>
        <tbody>
          {tried.years.map(({ year, available, paidBefore, paid, left, unmetBefore, unmet }) => (
            <tr key={year}>
              <RowHead>{year}</RowHead>
              {([["available", available], ["before", paidBefore], ["paid", paid], ["left", left]] as const).map(([name, value]) => <NumericCell key={name}><Pounds value={value} pence="always" /></NumericCell>)}
              <NumericCell><Pounds value={unmet} pence="always" />{unmet !== unmetBefore && <span className="ww-table__note">now <Pounds value={unmetBefore} /></span>}</NumericCell>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </>
  );
}

function TriedRow({ cost: { serviceId, portion, cost, admitted, admittedBefore, refusals }, plan }: { readonly cost: TriedCost; readonly plan: Plan }) {
  return (
    <tr>
      <RowHead note={portion}>{nameOfId(serviceId, plan)}</RowHead>
      <NumericCell><Pounds value={cost} pence="always" /></NumericCell>
      <NumericCell><Pounds value={admittedBefore} pence="always" /></NumericCell>
      <NumericCell><Pounds value={admitted} pence="always" /></NumericCell>
      <td>
        {refusals.length === 0 ? <Tag kind="agreed">Admitted</Tag> : (
          <ul className="ww-refusals">
            {refusals.map(({ id, clause, expected, found, byHowMuch }) => <li key={id}>“{clause}” It admits {nameOfId(expected, plan)}; this is {nameOfId(found, plan)} ({byHowMuch}).</li>)}
          </ul>
        )}
      </td>
    </tr>
  );
}
