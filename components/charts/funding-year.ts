import type { FinancialYear } from "@/domain/financial-year/financial-year";
import type { Pounds } from "@/domain/plan/fields";

/** One year of one scenario: what it costs and who pays. */
export interface FundingYear {
  readonly year: FinancialYear;
  readonly cost: Pounds;
  readonly baseToday: Pounds;
  readonly grants: Pounds;
  readonly growth: Pounds;
  readonly gap: Pounds;
}

/** One scenario as it is drawn beside others. */
export interface ScenarioFunding {
  readonly id: string;
  readonly name: string;
  readonly years: readonly FundingYear[];
}
