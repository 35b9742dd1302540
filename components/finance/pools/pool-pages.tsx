import Link from "next/link";
import { accountHref } from "../account/account-address";
import type { FinancePlace } from "../finance-address";
import { poolHref, poolPageHref, type PoolPage } from "./pool-address";

interface PoolPagesProps {
  readonly place: FinancePlace;
  readonly poolId: string;
  /** Null on the summary. */
  readonly current: PoolPage | null;
  readonly year: string;
}

const pages: readonly (readonly [page: PoolPage, words: string])[] = [["agreement", "Agreement"], ["contributions", "Contributions"], ["outturn", "Outturn"], ["statements", "Statements"], ["checklist", "Checklist"], ["exit", "If it ends"]];

/** The way between the pages of a pooled fund, in the same year; its account has pages of its own. */
export function PoolPages({ place, poolId, current, year }: PoolPagesProps) {
  return (
    <nav className="ww-pool-pages ww-no-print" aria-label="The pooled fund">
      <ul>
        <li><Link href={poolHref(place, poolId)} aria-current={current === null ? "page" : undefined}>Summary</Link></li>
        {pages.map(([page, words]) => <li key={page}><Link href={poolPageHref(place, poolId, page, { year })} aria-current={page === current ? "page" : undefined}>{words}</Link></li>)}
        <li><Link href={accountHref(place, poolId, "account", { year })}>Account</Link></li>
        <li><Link href={accountHref(place, poolId, "virements")}>Virements</Link></li>
      </ul>
    </nav>
  );
}
