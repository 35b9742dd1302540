import type { FinancialYear } from "@/domain/financial-year/financial-year";
import { PeriodChoice } from "../account/period-choice";
import type { FinancePlace } from "../finance-address";
import { keptVersion } from "./pool-address";

interface YearChoiceProps {
  readonly place: FinancePlace;
  readonly years: readonly FinancialYear[];
  readonly year: FinancialYear;
}

/** Chooses the financial year that a page shows. */
export const YearChoice = ({ place, years, year }: YearChoiceProps) => <PeriodChoice kept={keptVersion(place)} fields={[{ name: "year", label: "Financial year", value: year, options: years.map((each) => ({ value: each, words: each })) }]} />;
