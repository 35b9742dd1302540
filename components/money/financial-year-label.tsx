import { spokenFinancialYear, type FinancialYear } from "@/domain/financial-year/financial-year";

/** "2005/06", read out as "April 2005 to March 2006". */
export function FinancialYearLabel({ year }: { readonly year: FinancialYear }) {
  return (
    <span className="ww-nowrap">
      <span aria-hidden="true">{year}</span>
      <span className="ww-visually-hidden">{spokenFinancialYear(year)}</span>
    </span>
  );
}
