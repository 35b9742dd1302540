import type { FinancialYear } from "@/domain/financial-year/financial-year";

/** The period of several financial years in words: "April 2005 to March 2009". */
export function periodOf(years: readonly FinancialYear[]): string {
  const first = years[0];
  const last = years.at(-1);
  return first === undefined || last === undefined ? "" : `April ${first.slice(0, 4)} to March ${Number(last.slice(0, 4)) + 1}`;
}
