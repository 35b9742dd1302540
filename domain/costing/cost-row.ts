import { positionOf, rateSeries, type RateSeries, type SeriesShelf } from "../calculation/rate-series";
import type { LineHead, Row } from "../calculation/row";
import { financialYearOf, type FinancialYear } from "../financial-year/financial-year";
import { poundsToPence } from "../money/money";
import type { Line } from "../plan/plan";
import type { IndexGrowth } from "./index-growth";
import { oneOffSeries, runSeries } from "./share-series";
import type { StatedAmounts } from "./stated-amounts";
import type { WorkedLine } from "./worked-line";

/** What rows are made of beside their own lines. */
export interface RowContext {
  readonly years: readonly FinancialYear[];
  readonly rises: SeriesShelf;
  readonly shares: SeriesShelf;
  readonly stated: StatedAmounts;
  readonly growth: IndexGrowth;
}

/**
 * A cost line for the calculation. Recurrent: full-year pounds × compounded index × share of the year, rounded once.
 * One-off: whole in the year it starts, the plan's first when it has no date. A stated amount stands as it is stated.
 * Source: WE-02, WE-05b, WE-07. £288,000.00 × 1.0295 is £296,496.00.
 */
export const costRow = (line: Line<"costLines">, context: RowContext): Row => ({
  head: { collection: "costLines", id: line.id, name: line.name, partnerId: line.partnerId, serviceId: line.serviceId, recurrence: line.recurrence, basis: line.basis },
  pence: Number(poundsToPence(line.amount)),
  rise: riseSeries(line, context),
  share: shareSeries(line, context),
  given: context.stated("costLines", line.id),
  givenRule: "stated-amount",
});

/** Where the shelf keeps the rises of a line's index; a one-off line has none. */
export function riseSeries(line: Pick<Line<"costLines">, "index" | "recurrence">, context: RowContext): number {
  const index = line.recurrence === "recurrent" ? line.index : null;
  return positionOf(context.rises, riseKey(index), () => indexSeries(index, context));
}

/** Where the shelf keeps a line's share of each year, by how it recurs. */
export function shareSeries(line: Pick<Line<"costLines">, "startsOn" | "endsOn" | "partYear" | "recurrence">, { shares, years }: RowContext): number {
  if (line.recurrence === "recurrent") return runSeries(shares, years, line, line.partYear);
  return oneOffSeries(shares, years, line.startsOn === null ? years[0]! : financialYearOf(line.startsOn));
}

/** What the shelf of rises calls an index; null is no index. */
export const riseKey = (index: string | null): string => (index === null ? "flat" : `index ${index}`);

/** The compounded rises of an index; one in every year for none. */
export const indexSeries = (index: string | null, { years, growth }: Pick<RowContext, "years" | "growth">): RateSeries =>
  rateSeries(years.map((_, position) => growth(index, position)), years.map(() => (index === null ? "flat-amount" : "indexed-cost")));

/** A line that is worked out elsewhere, such as the saving of an exit route, for the calculation: its pence are given. */
export function givenRow({ pence, rules, ...head }: WorkedLine, context: RowContext): Row<LineHead> {
  const rise = positionOf(context.rises, riseKey(null), () => indexSeries(null, context));
  const share = runSeries(context.shares, context.years, { startsOn: null, endsOn: null }, "days");
  return { head, pence: 0, rise, share, given: new Map(pence.map((each, year) => [year, each])), givenRule: rules[0] ?? "sum-of-lines" };
}
