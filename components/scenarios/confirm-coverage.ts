import { type ConfirmationRequest, reliedInYear, type ReliedOn } from "@/domain/decisions/confirm-funding";
import type { FinancialYear } from "@/domain/financial-year/financial-year";
import { compare, money, subtract, sum, toPounds } from "@/domain/money/money";
import type { Pounds } from "@/domain/plan/fields";

/** How far the sources relied on cover one year. */
export interface CoverageInYear {
  readonly year: FinancialYear;
  readonly required: Pounds;
  readonly relied: Pounds;
  /** What is missing, "0.00" when it is covered. */
  readonly shortBy: Pounds;
  /** What nobody at all pays for in this version. */
  readonly gap: Pounds;
}

/** The running coverage of a confirmation, year by year. */
export function coverage(request: ConfirmationRequest, reliedOn: readonly ReliedOn[]): CoverageInYear[] {
  return request.years.map(({ year, required, gap }) => {
    const relied = reliedInYear(request, reliedOn, year);
    const isShort = compare(money(relied), money(required)) < 0;
    return { year, required, relied, gap, shortBy: isShort ? toPounds(subtract(money(required), money(relied))) : toPounds(money("0.00")) };
  });
}

/** What the version takes from the organisation over all its years: the amount the button names. */
export const totalRequired = (request: ConfirmationRequest): Pounds => toPounds(sum(request.years.map(({ required }) => money(required))));

/** A source in a year as one checkbox value, and back. */
export const reliedKey = ({ sourceId, year }: ReliedOn): string => `${sourceId}@${year}`;
