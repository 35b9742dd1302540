import type { EvaluatedSource, Evaluation, RuleId } from "@/domain/plan/evaluation";
import { totalOver } from "@/domain/plan/total-over";
import { FinancialYearLabel } from "../money/financial-year-label";
import { Pounds } from "../money/pounds";
import { HowWorkedOut } from "../rulebook/how-worked-out";
import { DataTable } from "../ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "../ui/table-cells";
import type { BesideLine } from "./history/beside-line";

function noteOf(source: EvaluatedSource, evaluation: Evaluation): string {
  const partner = evaluation.partners.find(({ partnerId }) => partnerId === source.partnerId)?.name ?? source.partnerId;
  return [source.restricted ? "restricted grant" : source.sourceKind, partner].join(", ");
}

/** The rule of a source's amounts: the one that makes some year differ from a whole one, where there is one. */
const ruleOf = ({ rules }: EvaluatedSource): RuleId => Object.values(rules).find((rule) => rule !== "flat-amount") ?? "flat-amount";

interface SourcesTableProps {
  readonly caption: string;
  readonly evaluation: Evaluation;
  /** What stands beside each source, told by its id. */
  readonly beside?: BesideLine;
}

/** Every source of money by year with how sure it is, what the plan takes of it and what is left. */
export function SourcesTable({ caption, evaluation, beside }: SourcesTableProps) {
  const { years, sources } = evaluation;
  return (
    <DataTable caption={caption} wide={years.length > 5}>
      <thead>
        <tr>
          <ColumnHead>Source</ColumnHead>
          {years.map((year) => <NumericHead key={year}><FinancialYearLabel year={year} /></NumericHead>)}
        </tr>
      </thead>
      <tbody>
        {sources.map((source) => (
          <tr key={source.id}>
            <RowHead note={<>{noteOf(source, evaluation)}<br /><HowWorkedOut rule={ruleOf(source)} about={source.name} />{beside?.(source.id, source.name)}</>}>{source.name}</RowHead>
            {years.map((year) => {
              const [available, left] = [totalOver(source.amounts, [year]), totalOver(source.unspent, [year])];
              return (
                <NumericCell key={year}>
                  <Pounds value={available} pence="always" />
                  <span className="ww-table__note">
                    {available === "0.00" ? "nothing" : source.certainty[year]}
                    {left !== "0.00" && <>; <Pounds value={left} /> not used</>}
                  </span>
                </NumericCell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
