import type { Evaluation } from "@/domain/plan/evaluation";
import { totalOver } from "@/domain/plan/total-over";
import { yearTable, type YearTableRow } from "@/domain/plan/year-table";
import { FinancialYearLabel } from "../money/financial-year-label";
import { Pounds } from "../money/pounds";
import { HowWorkedOut } from "../rulebook/how-worked-out";
import type { LinkedRule } from "../rulebook/linked-rules";
import { DataTable } from "../ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "../ui/table-cells";
import type { BesideLine } from "./history/beside-line";

const ruleOf: Readonly<Record<YearTableRow["kind"], LinkedRule>> = {
  cost: "sum-of-lines", source: "restricted-money-first", gap: "unfunded-gap", "cumulative gap": "cumulative-gap", "one-off cost": "sum-of-lines",
};

interface ScenarioYearTableProps {
  readonly caption: string;
  readonly evaluation: Evaluation;
  /** What stands beside each row, told by the id of the figure or the source. */
  readonly beside?: BesideLine;
}

/** One scenario year by year, laid out so that each column can be added up on paper: cost, less what each source pays, is the gap. */
export function ScenarioYearTable({ caption, evaluation, beside }: ScenarioYearTableProps) {
  const { years } = evaluation;
  return (
    <DataTable caption={caption} wide={years.length > 5}>
      <thead>
        <tr>
          <ColumnHead>In pounds</ColumnHead>
          {years.map((year) => <NumericHead key={year}><FinancialYearLabel year={year} /></NumericHead>)}
          <NumericHead>All years</NumericHead>
        </tr>
      </thead>
      <tbody>
        {yearTable(evaluation).map((row) => {
          const strong = row.kind === "cost" || row.kind === "gap";
          return (
            <tr key={row.id}>
              <RowHead strong={strong} note={<><HowWorkedOut rule={ruleOf[row.kind]} about={row.label} />{beside?.(row.id, row.label)}</>}>{row.kind === "source" ? `Less: ${row.label}` : row.label}</RowHead>
              {years.map((year) => <NumericCell key={year} strong={strong}><Pounds value={totalOver(row.byYear, [year])} pence="always" /></NumericCell>)}
              <NumericCell strong={strong}><Pounds value={row.total} pence="always" /></NumericCell>
            </tr>
          );
        })}
      </tbody>
    </DataTable>
  );
}
