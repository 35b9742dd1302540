import { FinancialYearLabel } from "../money/financial-year-label";
import { Pounds } from "../money/pounds";
import { DataTable } from "../ui/data-table";
import { BandRow, ColumnHead, NumericCell, NumericHead, RowHead } from "../ui/table-cells";
import type { ScenarioFunding } from "./funding-year";

/** The rows of `FundingAgainstCost`, to the penny. */
export function FundingTable({ scenarios }: { readonly scenarios: readonly ScenarioFunding[] }) {
  return (
    <DataTable caption="Funding against cost, in pounds" captionHidden compact>
      <thead>
        <tr>
          <ColumnHead>Year</ColumnHead>
          <NumericHead>Cost</NumericHead>
          <NumericHead>Base budget today</NumericHead>
          <NumericHead>Grants</NumericHead>
          <NumericHead>Base budget growth</NumericHead>
          <NumericHead>Unfunded gap</NumericHead>
        </tr>
      </thead>
      {scenarios.map((scenario) => (
        <tbody key={scenario.id}>
          <BandRow columns={6}>{scenario.name}</BandRow>
          {scenario.years.map((year) => (
            <tr key={year.year}>
              <RowHead><FinancialYearLabel year={year.year} /></RowHead>
              {[year.cost, year.baseToday, year.grants, year.growth, year.gap].map((pounds, position) => (
                <NumericCell key={position}><Pounds value={pounds} pence="always" /></NumericCell>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </DataTable>
  );
}
