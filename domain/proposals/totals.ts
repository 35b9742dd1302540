import type { FinancialYear } from "../financial-year/financial-year";
import { penceToPounds, poundsToPence } from "../money/money";
import type { Pounds } from "../plan/fields";
import type { ProposalContent } from "./content";

/** What one financial year costs and how much of it is asked for, in pounds. */
export interface ProposalYear {
  readonly year: FinancialYear;
  readonly recurrent: Pounds;
  readonly oneOff: Pounds;
  readonly cost: Pounds;
  readonly asked: Pounds;
}

const total = (amounts: readonly Pounds[]): Pounds => penceToPounds(amounts.reduce((running, amount) => running + poundsToPence(amount), 0n));

/** Every year with a cost or an amount asked for, in order. */
export function proposalYears({ costs: { costs }, asks: { asks } }: Pick<ProposalContent, "costs" | "asks">): readonly ProposalYear[] {
  const years = [...new Set([...costs, ...asks].map(({ year }) => year))].sort();
  return years.map((year) => {
    const inYear = costs.filter((line) => line.year === year);
    return {
      year,
      recurrent: total(inYear.filter(({ kind }) => kind === "recurrent").map(({ amount }) => amount)),
      oneOff: total(inYear.filter(({ kind }) => kind === "one-off").map(({ amount }) => amount)),
      cost: total(inYear.map(({ amount }) => amount)),
      asked: total(asks.filter((line) => line.year === year).map(({ amount }) => amount)),
    };
  });
}

/** Cost and money asked for over all years, in pounds. */
export function proposalTotals(content: Pick<ProposalContent, "costs" | "asks">): { readonly cost: Pounds; readonly asked: Pounds } {
  return { cost: total(content.costs.costs.map(({ amount }) => amount)), asked: total(content.asks.asks.map(({ amount }) => amount)) };
}
