import type { FinancialYear } from "../financial-year/financial-year";

/** An amount of one financial year, whole pence, that is either paid once or comes again. */
export interface CostOfYear {
  readonly year: FinancialYear;
  readonly recurrence: "one-off" | "recurrent";
  readonly pence: bigint;
}

/**
 * One-off and recurrent cost of each year, side by side and never added to each other: one-off money may pay for the
 * first and not for the second. Lines of other years are not counted; the caller refuses them.
 */
export const oneOffAndRecurrent = (lines: readonly CostOfYear[], years: readonly FinancialYear[]) =>
  years.map((year) => {
    const sumOf = (recurrence: CostOfYear["recurrence"]): bigint => lines.filter((line) => line.year === year && line.recurrence === recurrence).reduce((sum, { pence }) => sum + pence, 0n);
    return { year, oneOff: sumOf("one-off"), recurrent: sumOf("recurrent") };
  });
