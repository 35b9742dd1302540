import Link from "next/link";
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
  return (
    <nav className="ww-account-pages" aria-label="Account of the pool">
      <ul>
        {pages.map(([page, words]) => <li key={page}><Link href={accountHref(place, poolId, page, page === "virements" ? {} : { year })} aria-current={page === current ? "page" : undefined}>{words}</Link></li>)}
      </ul>
    </nav>
  );
}
