import { SubNavigation } from "@/components/ui/sub-navigation";
import type { FinancePlace } from "../finance-address";
import { accountHref, type AccountPage } from "./account-address";

interface AccountPagesProps {
  readonly place: FinancePlace;
  readonly poolId: string;
  readonly current: AccountPage;
  readonly year: string;
}

const pages: readonly (readonly [page: AccountPage, words: string])[] = [["account", "Account"], ["actuals", "Actuals"], ["report", "Quarterly report"], ["return", "Annual return"], ["virements", "Virements"]];

/** The way between the pages of a pool's account, in the same year. */
export function AccountPages({ place, poolId, current, year }: AccountPagesProps) {
  const links = pages.map(([page, words]) => ({ words, href: accountHref(place, poolId, page, page === "virements" ? {} : { year }), current: page === current && "page" } as const));
  return <SubNavigation label="Account of the pool" links={links} />;
}
