import { FinancialYearLabel } from "@/components/money/financial-year-label";
import { Pounds } from "@/components/money/pounds";
import { HowWorkedOut } from "@/components/rulebook/how-worked-out";
import type { LinkedRule } from "@/components/rulebook/linked-rules";
import { DataTable } from "@/components/ui/data-table";
import { SyntheticTag } from "@/components/ui/synthetic-tag";
import { BandRow, ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import type { RecordedFigures } from "@/domain/decisions/decision-record";
import { money, sum, toPounds } from "@/domain/money/money";
import type { Pounds as PoundsText } from "@/domain/plan/fields";

/** The rules by the names under which a record holds its figures. */
const ruleOf = new Map<string, LinkedRule>([
  ["Cost", "sum-of-lines"], ["Grants", "restricted-money-first"], ["Base budget today", "restricted-money-first"], ["Base budget growth", "restricted-money-first"],
  ["Unfunded gap", "unfunded-gap"], ["Unspent restricted grant", "unspent-restricted-grant"], ["One-off cost", "sum-of-lines"],
]);

function HowNamed({ name }: { readonly name: string }) {
  const rule = ruleOf.get(name);
  return rule === undefined ? null : <HowWorkedOut rule={rule} about={name} />;
}

/** The money of a decision record: the version's figures by year, and what each partner's base budget pays. */
export function RecordFigures({ figures }: { readonly figures: RecordedFigures }) {
  const cells = (byYear: Readonly<Record<string, PoundsText>>) => figures.years.map((year) => <NumericCell key={year}>{byYear[year] === undefined ? "not provided" : <Pounds value={byYear[year]} pence="always" />}</NumericCell>);
  const total = (byYear: Readonly<Record<string, PoundsText>>): PoundsText => toPounds(sum(figures.years.map((year) => money(byYear[year] ?? "0.00"))));
  return (
    <>
      {figures.hasSyntheticAmounts && <p><SyntheticTag /></p>}
      <DataTable caption="The money" compact>
        <thead><tr><ColumnHead>Figure</ColumnHead>{figures.years.map((year) => <NumericHead key={year}><FinancialYearLabel year={year} /></NumericHead>)}<NumericHead>Total</NumericHead></tr></thead>
        <tbody>
          {figures.rows.map((row) => <tr key={row.name}><RowHead note={<HowNamed name={row.name} />}>{row.name}</RowHead>{cells(row.byYear)}<NumericCell strong><Pounds value={row.total} pence="always" /></NumericCell></tr>)}
          <BandRow columns={figures.years.length + 2}>By partner<HowWorkedOut rule="restricted-money-first" about="By partner" /></BandRow>
          {figures.partners.flatMap(({ name, baseToday, growth, growthTotal }) => [
            <tr key={`${name} today`}><RowHead note="base budget today">{name}</RowHead>{cells(baseToday)}<NumericCell strong><Pounds value={total(baseToday)} pence="always" /></NumericCell></tr>,
            <tr key={`${name} growth`}><RowHead note="base budget growth">{name}</RowHead>{cells(growth)}<NumericCell strong><Pounds value={growthTotal} pence="always" /></NumericCell></tr>,
          ])}
        </tbody>
      </DataTable>
    </>
  );
}
