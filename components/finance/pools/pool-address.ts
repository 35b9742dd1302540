import type { Crumb } from "@/components/ui/breadcrumbs";
import { financeHref, type FinancePlace } from "../finance-address";

/** The page of a pooled fund itself. */
export const poolHref = (place: FinancePlace, poolId: string): string => financeHref(place, `/pools/${encodeURIComponent(poolId)}`);

export type PoolPage = "agreement" | "contributions" | "outturn" | "statements" | "checklist" | "exit";

/** The pages of a pooled fund itself: "/pools/childrens-pool/outturn?year=2005%2F06". */
export const poolPageHref = (place: FinancePlace, poolId: string, page: PoolPage | `${PoolPage}/workbook`, more: Readonly<Record<string, string>> = {}): string => financeHref(place, `/pools/${encodeURIComponent(poolId)}/${page}`, more);

/** A partner's statement of a pool, as a page or a workbook. */
export const statementHref = (place: FinancePlace, poolId: string, partnerId: string, more: Readonly<Record<string, string>> = {}, file = ""): string => financeHref(place, `/pools/${encodeURIComponent(poolId)}/statements/${encodeURIComponent(partnerId)}${file}`, more);

/** Where a page of a pool stands. */
export const poolCrumbs = (place: FinancePlace, pool: { readonly id: string; readonly name: string }, ...pages: readonly Crumb[]): Crumb[] => [
  { words: "Funding", href: "/funding" }, { words: "Pooled funds", href: financeHref(place, "/pools") },
  ...(pages.length === 0 ? [{ words: pool.name }] : [{ words: pool.name, href: poolHref(place, pool.id) }, ...pages]),
];

/** What a form that only goes somewhere keeps of the address. */
export const keptVersion = ({ version }: FinancePlace): Readonly<Record<string, string>> => (version === undefined ? {} : { version: String(version) });
