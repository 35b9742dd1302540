import type { FinancialYear } from "../../financial-year/financial-year";
import type { Pounds } from "../../plan/fields";

/** A wish to move budget from one cost of a pool to another. */
export interface VirementWish {
  readonly poolId: string;
  readonly year: FinancialYear;
  readonly fromLineId: string;
  readonly toLineId: string;
  /** Pounds above nought. */
  readonly amount: Pounds;
  /** True when all later years of the plan change by the same amount. */
  readonly permanent: boolean;
}

/** A virement that was agreed before, in the same year. */
export interface AgreedVirement {
  readonly fromLineId: string;
  readonly year: FinancialYear;
  readonly amount: Pounds;
}

/** A fault of a wish, at the field of the form. */
export interface VirementFault {
  readonly field: "year" | "from" | "to" | "amount";
  readonly message: string;
}
