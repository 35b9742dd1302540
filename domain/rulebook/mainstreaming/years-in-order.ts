import { nextFinancialYear, type FinancialYear } from "../../financial-year/financial-year";
import { RuleRefusal } from "../rule-refusal";

/** Refuses years that do not follow each other one by one; `list` is the input's name for them: "years". */
export function refuseYearsOutOfOrder(years: readonly { readonly year: FinancialYear }[], list: string): void {
  years.forEach(({ year }, at) => {
    const before = years[at - 1];
    if (before === undefined) return;
    const expected = nextFinancialYear(before.year);
    if (year !== expected) throw new RuleRefusal(`${list}[${at}].year`, `${year} stands after ${before.year}; give the years in order without a break, so ${expected} here`);
  });
}
