import { lastDayOf, type FinancialYear } from "../financial-year/financial-year";
import { runsOn, type Run } from "../financial-year/share-of-year";
import { hundredthsOfPosts, postsInText } from "./posts-count";

/** Posts and children of parts of a service while they run; a plan is one. */
interface WithProvisions {
  readonly provisions: readonly (Run & { readonly posts: string; readonly children: number })[];
}

const runningAtEndOf = ({ provisions }: WithProvisions, year: FinancialYear) => provisions.filter((provision) => runsOn(provision, lastDayOf(year)));

/**
 * Posts on 31 March: the sum over the provisions that run on that day, as text with at most two decimals and no
 * trailing noughts, "18" or "2.5".
 */
export const postsAtEndOf = (given: WithProvisions, year: FinancialYear): string =>
  postsInText(runningAtEndOf(given, year).reduce((total, provision) => total + hundredthsOfPosts(provision.posts), 0n));

/**
 * Children reached, counted on 31 March like the posts: the sum over the provisions that run on that day. A provision
 * that stops in August does not count for its year, so the figure falls as grants end and never promises a place
 * that is already gone.
 */
export const childrenReachedIn = (given: WithProvisions, year: FinancialYear): number => runningAtEndOf(given, year).reduce((total, provision) => total + provision.children, 0);
