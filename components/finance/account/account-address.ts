import type { FinancialYear } from "@/domain/financial-year/financial-year";
import { financeHref, type FinancePlace } from "../finance-address";

export type AccountPage = "account" | "actuals" | "report" | "return" | "virements" | "virements/new";

/** The pages of a pool's account: "/pools/childrens-pool/account?year=2005%2F06". */
export const accountHref = (place: FinancePlace, poolId: string, page: AccountPage, more: Readonly<Record<string, string>> = {}): string => financeHref(place, `/pools/${encodeURIComponent(poolId)}/${page}`, more);

/** Where a ledger file is sent. */
export const ledgerFileHref = (place: FinancePlace, poolId: string): string => financeHref({ questionId: place.questionId, scenarioId: place.scenarioId }, `/pools/${encodeURIComponent(poolId)}/actuals/file`);

/** The year of an address, or the one given where it names none of the plan. */
export const yearAsked = (typed: unknown, years: readonly FinancialYear[], otherwise: FinancialYear): FinancialYear => years.find((year) => year === typed) ?? otherwise;

/** A whole number of an address within bounds; null where it has none. */
export function numberAsked(typed: unknown, from: number, to: number): number | null {
  const number = typeof typed === "string" && /^\d{1,4}$/.test(typed) ? Number(typed) : NaN;
  return number >= from && number <= to ? number : null;
}
