import type { TypedWish } from "@/components/finance/virements/virement-wish-form";
import { yearAsked } from "@/components/finance/account/account-address";
import type { FinancialYear } from "@/domain/financial-year/financial-year";
import { readTypedPounds } from "@/domain/money/read-typed-pounds";
import type { VirementWish } from "@/domain/pools/virements/virement-wish";

type Search = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A wish as an address has it. */
export function typedWish(search: Search, years: readonly FinancialYear[]): TypedWish & { readonly year: FinancialYear } {
  const text = (field: string): string => (typeof search[field] === "string" ? search[field].trim() : "");
  return { year: yearAsked(search.year, years, years[0]!), from: text("from"), to: text("to"), amount: text("amount"), permanent: text("permanent") === "yes", reason: text("reason").slice(0, 400) };
}

export type ReadWish = { readonly ok: true; readonly wish: VirementWish } | { readonly ok: false; readonly faults: readonly { readonly field: string; readonly message: string }[] };

/** Whether the form was sent, with anything in it or nothing: an address without its fields only opens it. */
export const isSent = (search: Search): boolean => ["from", "to", "amount", "reason"].some((field) => search[field] !== undefined);

/** What was typed as a wish, or its faults. */
export function wishTyped(typed: TypedWish & { readonly year: FinancialYear }, poolId: string): ReadWish {
  const { year, from, to, amount, permanent, reason } = typed;
  const read = readTypedPounds(amount);
  const faults = [
    ...(from === "" ? [{ field: "from", message: "Choose a cost of this pool to take the money from" }] : []), ...(to === "" ? [{ field: "to", message: "Choose a cost of this pool to give the money to" }] : []),
    ...(read.ok ? [] : [{ field: "amount", message: read.reason }]), ...(reason === "" ? [{ field: "reason", message: "Say why, in a few words" }] : []),
  ];
  if (!read.ok || faults.length > 0) return { ok: false, faults };
  return { ok: true, wish: { poolId, year, fromLineId: from, toLineId: to, amount: read.pounds, permanent } };
}
