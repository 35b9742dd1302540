import { SubNavigation } from "@/components/ui/sub-navigation";
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
  const links = [
    { words: "Summary", href: poolHref(place, poolId), current: current === null && "page" },
    ...pages.map(([page, words]) => ({ words, href: poolPageHref(place, poolId, page, { year }), current: page === current && "page" } as const)),
    { words: "Account", href: accountHref(place, poolId, "account", { year }) },
    { words: "Virements", href: accountHref(place, poolId, "virements") },
  ] as const;
  return <SubNavigation label="The pooled fund" links={links} />;
}
