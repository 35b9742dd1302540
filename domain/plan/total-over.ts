import type { FinancialYear } from "../financial-year/financial-year";
import { add, money, noMoney, toPounds } from "../money/money";
import type { ByYear } from "./evaluation";
import type { Pounds } from "./fields";

/** The sum of the displayed years; a year that is not there counts as nothing. */
export const totalOver = (amounts: ByYear, years: readonly FinancialYear[]): Pounds => toPounds(years.reduce((sum, year) => add(sum, money(amounts[year] ?? "0.00")), noMoney));
