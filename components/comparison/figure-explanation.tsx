import Link from "next/link";
import type { ReactNode } from "react";
import type { Evaluation } from "@/domain/plan/evaluation";
import { FinancialYearLabel } from "../money/financial-year-label";
import { Pounds } from "../money/pounds";
import { RuleLink } from "../rulebook/rule-link";
import { DataTable } from "../ui/data-table";
import { SyntheticTag } from "../ui/synthetic-tag";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "../ui/table-cells";
import { explainedLines } from "./explained-lines";
import type { OpenableFigure } from "./figure-address";
import { figureNames } from "./figure-names";

interface FigureExplanationProps {
  readonly scenarioName: string;
  readonly version: number;
  readonly evaluation: Evaluation;
  readonly figure: OpenableFigure;
  /** The same page with the figure closed. */
  readonly closeHref: string;
  /** The assumptions the lines rest on, with their sources; null where none do. */
  readonly assumptions?: ReactNode;
  /** What stands beside each line, told by its id and name: what is said of it, how it came to be. */
  readonly beside?: (id: string, name: string) => ReactNode;
  /** Who changed the lines last, and what they were. */
  readonly history?: ReactNode;
}

/**
 * What pressing a figure opens: its lines year by year, the rule of each, and the rule of the whole. It is a part
 * of the page at `#figure`, opened by the address alone, so it works without JavaScript and on paper.
 */
export function FigureExplanation({ scenarioName, version, evaluation, figure, closeHref, assumptions, beside, history }: FigureExplanationProps) {
  const opened = evaluation.figures[figure];
  const { years } = evaluation;
  const lines = explainedLines(evaluation, opened);
  return (
    <section className="ww-panel ww-explanation" id="figure" aria-labelledby="figure-title" tabIndex={-1}>
      <div className="ww-explanation__head">
        <h2 id="figure-title" className="ww-panel__title">{figureNames[figure]}, {scenarioName}: <Pounds value={opened.total} pence="always" /></h2>
        <Link className="ww-no-print" href={closeHref}>Close<span className="ww-visually-hidden"> the explanation</span></Link>
      </div>
      <p className="ww-panel__subtitle">Version {version}. The rule of the whole: <RuleLink rule={opened.rule} />. Each line below names its own.</p>
      {lines.length === 0 ? <p>No line of this version enters the figure, so it is nil.</p> : (
        <DataTable caption={`The lines of ${figureNames[figure].toLowerCase()}, ${scenarioName}`} captionHidden compact wide={years.length > 5}>
          <thead>
            <tr>
              <ColumnHead>Line</ColumnHead>
              {years.map((year) => <NumericHead key={year}><FinancialYearLabel year={year} /></NumericHead>)}
              <NumericHead>All years</NumericHead>
              <ColumnHead>Rule</ColumnHead>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.id}>
                <RowHead note={<>{line.note}{line.isSynthetic && <> <SyntheticTag>synthetic</SyntheticTag></>}{beside?.(line.id, line.name)}</>}>{line.name}</RowHead>
                {years.map((year) => <NumericCell key={year}><Pounds value={line.amounts[year] ?? line.total} pence="always" /></NumericCell>)}
                <NumericCell><Pounds value={line.total} pence="always" /></NumericCell>
                <td>{line.rules.map((rule) => <span className="ww-line" key={rule}><RuleLink rule={rule} /></span>)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            {figure === "cumulativeGap" && (
              <tr>
                <RowHead>Gap of each year</RowHead>
                {years.map((year) => <NumericCell key={year}><Pounds value={evaluation.figures.gap.byYear[year] ?? opened.total} pence="always" /></NumericCell>)}
                <NumericCell><Pounds value={evaluation.figures.gap.total} pence="always" /></NumericCell>
                <td><RuleLink rule="unfunded-gap" /></td>
              </tr>
            )}
            <tr>
              <RowHead strong>{figureNames[figure]}</RowHead>
              {years.map((year) => <NumericCell key={year} strong><Pounds value={opened.byYear[year] ?? opened.total} pence="always" /></NumericCell>)}
              <NumericCell strong><Pounds value={opened.total} pence="always" /></NumericCell>
              <td><RuleLink rule={opened.rule} /></td>
            </tr>
          </tfoot>
        </DataTable>
      )}
      {assumptions}
      {history}
    </section>
  );
}
