import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import type { Evaluation } from "@/domain/plan/evaluation";
import type { Plan } from "@/domain/plan/plan";
import { formatCounted } from "@/domain/money/format-pounds";
import { Pounds } from "../money/pounds";
import { financeHref } from "./finance-address";

interface QuestionsMoneyProps {
  readonly questions: readonly { readonly id: string; readonly title: string; readonly scenario: { readonly scenarioId: string; readonly plan: Plan; readonly evaluation: Evaluation } }[];
}

/** The money of every question before the board as it stands, and the way to where it is kept. */
export function QuestionsMoney({ questions }: QuestionsMoneyProps) {
  return (
    <DataTable caption="The money of each question, if nobody decides">
      <thead>
        <tr><ColumnHead>Question</ColumnHead><NumericHead>Cost</NumericHead><NumericHead>Grants</NumericHead><NumericHead>Without funding</NumericHead><ColumnHead>Where it is kept</ColumnHead></tr>
      </thead>
      <tbody>
        {questions.map(({ id, title, scenario: { scenarioId, plan, evaluation: { figures, years } } }) => {
          const place = { questionId: id, scenarioId };
          const kept = [
            ...(plan.awards.length > 0 ? [{ page: "/grants", words: formatCounted(plan.awards.length, "grants") }] : []),
            ...(plan.pools.length > 0 ? [{ page: "/pools", words: formatCounted(plan.pools.length, "pooled funds") }] : []),
            ...(plan.provisions.some(({ awardId }) => awardId !== null) ? [{ page: "/mainstreaming", words: "projects that end" }] : []),
          ];
          return (
            <tr key={id}>
              <RowHead note={`${years[0] ?? ""} to ${years.at(-1) ?? ""}`}>{title}</RowHead>
              <NumericCell><Pounds value={figures.cost.total} /></NumericCell>
              <NumericCell><Pounds value={figures.grants.total} /></NumericCell>
              <NumericCell><Pounds value={figures.gap.total} /></NumericCell>
              <td>{kept.map(({ page, words }, at) => <span key={page}>{at > 0 && ", "}<Link href={financeHref(place, page)} aria-label={`${words}, ${title}`}>{words}</Link></span>)}</td>
            </tr>
          );
        })}
      </tbody>
    </DataTable>
  );
}
