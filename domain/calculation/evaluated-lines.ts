import { fillByYear } from "../costing/worked-line";
import type { FinancialYear } from "../financial-year/financial-year";
import type { EvaluatedLine } from "../plan/evaluation";
import { poundsAt, ruleAt } from "./read-worked";
import { rowsOf } from "./row-set";
import type { WorkedRows } from "./work-rows";

/** Every row with its pounds as text and its rule for each year. Rows that are worked out alike share one record of rules. */
export function evaluatedLines(worked: WorkedRows, years: readonly FinancialYear[]): EvaluatedLine[] {
  const rulesOfKind = new Map<string, EvaluatedLine["rules"]>();
  return rowsOf(worked.set).map((row, position) => {
    const rulesNow = (): EvaluatedLine["rules"] => fillByYear(years, (year) => ruleAt(worked, position, year));
    const kind = `${row.rise} ${row.share}`;
    const rules = (row.given === null ? rulesOfKind.get(kind) : undefined) ?? rulesNow();
    if (row.given === null) rulesOfKind.set(kind, rules);
    return { ...row.head, amounts: fillByYear(years, (year) => poundsAt(worked, position, year)), rules };
  });
}
