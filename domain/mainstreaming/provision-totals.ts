import { lastDayOf, type FinancialYear } from "../financial-year/financial-year";
import { runsOn } from "../financial-year/share-of-year";
import { penceToPounds } from "../money/money";
import { readRatio } from "../money/ratio";
import type { Plan } from "../plan/plan";

const runningAtEndOf = (plan: Plan, year: FinancialYear) => plan.provisions.filter((provision) => runsOn(provision, lastDayOf(year)));

/**
 * Posts on 31 March: the sum over the provisions that run on that day, as text with at most two decimals and no
 * trailing noughts, "18" or "2.5".
 */
export function postsAtEndOf(plan: Plan, year: FinancialYear): string {
  const hundredths = runningAtEndOf(plan, year).reduce((total, provision) => {
    const number = readRatio(provision.posts);
    return total + (number.numerator * 100n) / number.denominator;
  }, 0n);
  return penceToPounds(hundredths).replace(/\.?0+$/, "");
}

/**
 * Children reached, counted on 31 March like the posts: the sum over the provisions that run on that day. A provision
 * that stops in August does not count for its year, so the figure falls as grants end and never promises a place
 * that is already gone.
 */
export const childrenReachedIn = (plan: Plan, year: FinancialYear): number => runningAtEndOf(plan, year).reduce((total, provision) => total + provision.children, 0);
