import { FinancialYearLabel } from "../money/financial-year-label";
import { Pounds } from "../money/pounds";
import { HowWorkedOut } from "../rulebook/how-worked-out";
import { DataTable } from "../ui/data-table";
import { BandRow, ColumnHead, NumericCell, NumericHead, RowHead } from "../ui/table-cells";
import type { EvaluatedScenario } from "./evaluated-scenario";
import type { OpenFigure } from "./figure-address";
import { FigureLink } from "./figure-link";
import { figureNames } from "./figure-names";

interface YearTableProps {
  readonly caption: string;
  readonly scenarios: readonly EvaluatedScenario[];
  readonly hrefOf?: (open: OpenFigure) => string;
}

const measures = ["cost", "grants", "baseToday", "growth", "gap", "unspentRestricted", "unusedBase", "oneOff"] as const;

/** Each measure year by year, the scenarios under each other, so that one year can be read down the page. */
export function YearTable({ caption, scenarios, hrefOf }: YearTableProps) {
  const years = scenarios[0]?.evaluation.years ?? [];
  return (
    <DataTable caption={caption} wide={years.length > 5} className="ww-year-table">
      <thead>
        <tr>
          <ColumnHead>Scenario</ColumnHead>
          {years.map((year) => <NumericHead key={year}><FinancialYearLabel year={year} /></NumericHead>)}
          <NumericHead>All years</NumericHead>
        </tr>
      </thead>
      {measures.map((figure) => (
        <tbody key={figure}>
          <BandRow columns={years.length + 2}>{figureNames[figure]}{scenarios[0] !== undefined && <HowWorkedOut rule={scenarios[0].evaluation.figures[figure].rule} about={figureNames[figure]} />}</BandRow>
          {scenarios.map(({ id, name, evaluation }) => (
            <tr key={id}>
              <RowHead>{name}</RowHead>
              {years.map((year) => <NumericCell key={year}><Pounds value={evaluation.figures[figure].byYear[year] ?? evaluation.figures[figure].total} pence="always" /></NumericCell>)}
              <NumericCell strong>
                <FigureLink href={hrefOf?.({ scenarioId: id, figure })} about={`${figureNames[figure]}, ${name}`}><Pounds value={evaluation.figures[figure].total} pence="always" /></FigureLink>
              </NumericCell>
            </tr>
          ))}
        </tbody>
      ))}
    </DataTable>
  );
}
