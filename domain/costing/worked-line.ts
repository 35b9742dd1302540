import type { LineHead } from "../calculation/row";
import type { FinancialYear } from "../financial-year/financial-year";
import type { ByYear, RuleId } from "../plan/evaluation";
import { penceToPounds } from "../money/money";
import { sumPence } from "../money/sum-pence";
import { invariant } from "../plan/invariant";

/** A line while it is worked out: whole pence and rule for each year, in the order of the plan's years. */
export interface WorkedLine extends LineHead {
  readonly pence: readonly bigint[];
  readonly rules: readonly RuleId[];
}

/** The sum of several lines, year by year. */
export const sumByYear = (lines: readonly { readonly pence: readonly bigint[] }[], yearCount: number): bigint[] =>
  Array.from({ length: yearCount }, (_, year) => sumPence(lines.map((line) => line.pence[year] ?? 0n)));

/** Sets values beside their years. */
export function recordByYear<Value>(years: readonly FinancialYear[], values: readonly Value[]): Readonly<Record<FinancialYear, Value>> {
  return fillByYear(years, (position) => {
    const value = values[position];
    invariant(value !== undefined, `No value for ${years[position] ?? position}`);
    return value;
  });
}

/** Asks for a value for each year, by its position, and sets it beside the year. */
export function fillByYear<Value>(years: readonly FinancialYear[], valueOf: (position: number) => Value): Readonly<Record<FinancialYear, Value>> {
  const filled: Record<FinancialYear, Value> = {};
  for (let position = 0; position < years.length; position += 1) filled[years[position]!] = valueOf(position);
  return filled;
}

/** Whole pence by year as pounds for display. */
export const poundsByYear = (years: readonly FinancialYear[], pence: readonly bigint[]): ByYear => recordByYear(years, pence.map(penceToPounds));
