import type { FinancialYear } from "../financial-year/financial-year";
import { financialYearOf } from "../financial-year/financial-year";
import { shareOfYear, type Run } from "../financial-year/share-of-year";
import { poundsToPence } from "../money/money";
import { isOne, multiply, timesRatio, type Ratio } from "../money/ratio";
import type { RuleId } from "../plan/evaluation";
import type { Pounds } from "../plan/fields";

export interface YearAmount {
  readonly pence: bigint;
  readonly rule: RuleId;
}

/** What a full-year line needs to be charged to a year: pence for a full year, when it runs, how a part year counts. */
export interface FullYearLine extends Run {
  readonly fullYear: bigint;
  readonly partYear: "days" | "months";
}

/** A line of the plan with its amount in whole pence, read once for all years. */
export const withPence = <Item extends { readonly amount: Pounds }>(line: Item): Item & { readonly fullYear: bigint } => ({ ...line, fullYear: poundsToPence(line.amount) });

/**
 * The amount of a recurrent line in one year: full-year pounds × factor × share of the year, rounded once, half away
 * from zero. `factor` is the compounded index of a cost or the taper share of an award; `wholeYearRule` names it.
 * A year in which the line runs for a part, or not at all, is explained by the part-year rule.
 * Source: WE-02, WE-06, WE-07. £288,000.00 × 1.0295 is £296,496.00; £60,000.00 × 153/365 is £25,150.68.
 */
export function amountInYear(line: FullYearLine, year: FinancialYear, factor: Ratio, wholeYearRule: RuleId): YearAmount {
  const share = shareOfYear(year, line, line.partYear);
  if (isOne(share)) return { pence: timesRatio(line.fullYear, factor), rule: wholeYearRule };
  return { pence: timesRatio(line.fullYear, multiply(factor, share)), rule: "part-year" };
}

/** A one-off amount: whole in the financial year of its start (the plan's first when it has none), nothing in the others. */
export function oneOffInYear(line: FullYearLine, year: FinancialYear, firstYear: FinancialYear): YearAmount {
  const chargedIn = line.startsOn === null ? firstYear : financialYearOf(line.startsOn);
  return { pence: chargedIn === year ? line.fullYear : 0n, rule: "one-off-amount" };
}
