import type { FinancialYear } from "../financial-year/financial-year";
import type { ByYear, EvaluatedLine, RuleId } from "../plan/evaluation";
import { penceToPounds } from "../money/money";
import { invariant } from "../plan/invariant";

/** A line while it is worked out: whole pence and rule for each year, in the order of the plan's years. */
export interface WorkedLine extends Omit<EvaluatedLine, "amounts" | "rules"> {
  readonly pence: readonly bigint[];
  readonly rules: readonly RuleId[];
}

export const sumPence = (values: Iterable<bigint>): bigint => {
  let total = 0n;
  for (const value of values) total += value;
  return total;
};

/** The sum of several lines, year by year. */
export const sumByYear = (lines: readonly { readonly pence: readonly bigint[] }[], yearCount: number): bigint[] =>
  Array.from({ length: yearCount }, (_, year) => sumPence(lines.map((line) => line.pence[year] ?? 0n)));

/** Sets values beside their years. */
export function recordByYear<Value>(years: readonly FinancialYear[], values: readonly Value[]): Readonly<Record<FinancialYear, Value>> {
  return Object.fromEntries(
    years.map((year, position) => {
      const value = values[position];
      invariant(value !== undefined, `No value for ${year}`);
      return [year, value];
    }),
  );
}

/** Whole pence by year as pounds for display. */
export const poundsByYear = (years: readonly FinancialYear[], pence: readonly bigint[]): ByYear => recordByYear(years, pence.map(penceToPounds));

export function toEvaluatedLine(line: WorkedLine, years: readonly FinancialYear[]): EvaluatedLine {
  const { pence, rules, ...rest } = line;
  return { ...rest, amounts: poundsByYear(years, pence), rules: recordByYear(years, rules) };
}
