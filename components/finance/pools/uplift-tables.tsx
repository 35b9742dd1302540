import { Difference } from "@/components/money/difference";
import { Pounds } from "@/components/money/pounds";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import { formatRate } from "@/domain/plan/format-field";
import type { Pounds as PoundsText } from "@/domain/plan/fields";
import { penceToPounds, poundsToPence } from "@/domain/money/money";
import type { UpliftOffer } from "@/domain/pools/uplift-offer";

/** The formula of the agreement, line by line, from this year's pool to the next. */
export function UpliftSteps({ offer }: { readonly offer: UpliftOffer }) {
  const { uplift, yearBefore } = offer;
  const rows: readonly (readonly [string, PoundsText, boolean])[] = [
    [`Recurrent cash of ${yearBefore}`, offer.thisYear, false], ["In-year changes kept", uplift.recurrentChanges, false], ["Rolled forward", offer.rolledForward, true],
    [`Inflation of ${formatRate(uplift.inflation)}`, offer.inflation, false], ["Planned changes", uplift.plannedChanges, false],
    [`Efficiency of ${formatRate(uplift.efficiency)} ${uplift.efficiencyIs}`, penceToPounds(-poundsToPence(offer.efficiency)), false], [`Pool of ${uplift.year}`, offer.pool, true],
  ];
  return (
    <DataTable caption={`The pool of ${uplift.year}, step by step`}>
      <thead><tr><ColumnHead>Step</ColumnHead><NumericHead>Pounds</NumericHead></tr></thead>
      <tbody>{rows.map(([words, amount, isTotal]) => <tr key={words} className={isTotal ? "ww-table__total" : undefined}><RowHead strong={isTotal}>{words}</RowHead><NumericCell strong={isTotal}><Pounds value={amount} pence="always" /></NumericCell></tr>)}</tbody>
    </DataTable>
  );
}

/** What the formula asks of each partner, beside what the plan has. */
export const UpliftPartners = ({ offer }: { readonly offer: UpliftOffer }) => (
  <DataTable caption={`Contributions that follow for ${offer.uplift.year}`}>
    <thead><tr><ColumnHead>Partner</ColumnHead><NumericHead>{offer.yearBefore}</NumericHead><NumericHead>Offered for {offer.uplift.year}</NumericHead><NumericHead>Difference</NumericHead><NumericHead>In the plan now</NumericHead></tr></thead>
    <tbody>
      {offer.partners.map(({ partnerId, name, before, offered, change, planned }) => (
        <tr key={partnerId}><RowHead>{name}</RowHead><NumericCell><Pounds value={before} pence="always" /></NumericCell><NumericCell strong><Pounds value={offered} pence="always" /></NumericCell><NumericCell><Difference value={change} welcome="neither" /></NumericCell><NumericCell><Pounds value={planned} pence="always" /></NumericCell></tr>
      ))}
    </tbody>
  </DataTable>
);
