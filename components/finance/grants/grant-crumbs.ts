import { financeHref, type FinancePlace } from "../finance-address";
import type { Crumb } from "@/components/ui/breadcrumbs";

interface Named {
  readonly question: { readonly title: string };
  readonly name: string;
}

/** Where a page of the grants stands: the scenario's grants, then the pages named. */
export const grantCrumbs = (place: FinancePlace, { name }: Named, ...pages: readonly Crumb[]): Crumb[] => [
  { words: "Funding", href: "/funding" },
  ...(pages.length === 0 ? [{ words: `Grants, ${name}` }] : [{ words: `Grants, ${name}`, href: financeHref(place, "/grants") }, ...pages]),
];
