import { money, negate, sum, toPounds } from "@/domain/money/money";
import type { EvaluatedSource, Evaluation, Figure, RuleId } from "@/domain/plan/evaluation";
import type { FinancialYear } from "@/domain/financial-year/financial-year";
import type { Pounds } from "@/domain/plan/fields";

/** A line as it enters one figure: with the sign and the part of it that count there. */
export interface ExplainedLine {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly amounts: Readonly<Record<FinancialYear, Pounds>>;
  readonly total: Pounds;
  /** The rules that gave its amounts, each once. */
  readonly rules: readonly RuleId[];
  readonly isSynthetic: boolean;
}

/** A figure counts of a source what it uses, what it leaves, or, in a gap, what it takes off the cost. */
function amountsOfSource(source: EvaluatedSource, rule: RuleId, years: readonly FinancialYear[]): Record<FinancialYear, Pounds> {
  const part = rule === "unspent-restricted-grant" ? source.unspent : source.used;
  const takesOff = rule === "unfunded-gap" || rule === "cumulative-gap";
  return Object.fromEntries(years.map((year) => [year, takesOff ? toPounds(negate(money(part[year] ?? "0.00"))) : part[year] ?? toPounds(money("0.00"))]));
}

/**
 * The lines behind a figure, in the order in which the figure names them. In every year they add up to the
 * figure itself (for the cumulative gap, to the gap of the year).
 */
export function explainedLines(evaluation: Evaluation, figure: Figure): ExplainedLine[] {
  const { years } = evaluation;
  return figure.lineIds.flatMap((id) => {
    const source = evaluation.sources.find((candidate) => candidate.id === id);
    const line = source ?? evaluation.lines.find((candidate) => candidate.id === id) ?? evaluation.inKind.find((candidate) => candidate.id === id);
    if (line === undefined) return [];
    const amounts = source === undefined ? line.amounts : amountsOfSource(source, figure.rule, years);
    const partner = evaluation.partners.find(({ partnerId }) => partnerId === line.partnerId)?.name;
    return [{
      id,
      name: line.name,
      note: [source === undefined ? line.recurrence : source.sourceKind, partner].filter((words) => words !== undefined).join(", "),
      amounts,
      total: toPounds(sum(years.map((year) => money(amounts[year] ?? "0.00")))),
      rules: [...new Set(years.map((year) => line.rules[year]).filter((rule) => rule !== undefined))],
      isSynthetic: line.basis === "synthetic",
    }];
  });
}
