import { SubNavigation } from "@/components/ui/sub-navigation";
import type { FinancePlace } from "../finance-address";
import type { ForecastWay } from "@/domain/pools/account/account-lines";
import { accountHref, type AccountPage } from "./account-address";

interface AccountPagesProps {
  readonly place: FinancePlace;
  readonly poolId: string;
  readonly current: AccountPage;
  readonly year: string;
  /** How the rest of the year is looked at, on the pages that look at it. */
  readonly onwards?: ForecastWay;
}

const pages: readonly (readonly [page: AccountPage, words: string])[] = [["account", "Account"], ["actuals", "Actuals"], ["report", "Quarterly report"], ["return", "Annual return"], ["virements", "Virements"]];

/** The way between the pages of a pool's account, in the same year and with the same forecast. */
export function AccountPages({ place, poolId, current, year, onwards }: AccountPagesProps) {
  const asked = (page: AccountPage): Record<string, string> => (page === "virements" ? {} : { year, ...(onwards === "as budgeted" && page !== "actuals" && { forecast: "as-budgeted" }) });
  const links = pages.map(([page, words]) => ({ words, href: accountHref(place, poolId, page, asked(page)), current: page === current && "page" } as const));
  return <SubNavigation label="Account of the pool" links={links} />;
}
