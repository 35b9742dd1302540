import { positionOf, rateSeries, type SeriesShelf } from "../calculation/rate-series";
import type { FinancialYear } from "../financial-year/financial-year";
import { shareOfYear, type Run } from "../financial-year/share-of-year";
import { isOne, one, zero } from "../money/ratio";

/**
 * Where the shelf keeps the share of each year for which a line runs. A year in which it runs for a part, or not at
 * all, is explained by the part-year rule. Source: WE-02. £60,000.00 × 153/365 is £25,150.68.
 */
export const runSeries = (shelf: SeriesShelf, years: readonly FinancialYear[], { startsOn, endsOn }: Run, partYear: "days" | "months"): number =>
  positionOf(shelf, startsOn === null && endsOn === null ? "always" : `${partYear} ${startsOn} ${endsOn}`, () => {
    const shares = years.map((year) => shareOfYear(year, { startsOn, endsOn }, partYear));
    return rateSeries(shares, shares.map((share) => (isOne(share) ? null : "part-year")));
  });

/** Where the shelf keeps a one-off line's years: whole in the year it is charged to, nothing in the others. */
export const oneOffSeries = (shelf: SeriesShelf, years: readonly FinancialYear[], chargedIn: FinancialYear): number =>
  positionOf(shelf, `one-off ${chargedIn}`, () => rateSeries(years.map((year) => (year === chargedIn ? one : zero)), years.map(() => "one-off-amount")));
