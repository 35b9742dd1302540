import type { FinancialYear } from "../../financial-year/financial-year";
import { RuleRefusal } from "../rule-refusal";

/** Refuses years that stand twice or go back; years may be left out. */
export function refuseYearsNotRising(years: readonly { readonly year: FinancialYear }[]): void {
  years.forEach(({ year }, place) => {
    const before = years[place - 1]?.year;
    if (before !== undefined && year <= before) throw new RuleRefusal(`years[${place}].year`, `${year} stands after ${before}. Give each year once, in order`);
  });
}
