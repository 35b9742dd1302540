import { addDays } from "../decisions/calendar-day";
import { firstDayOf, lastDayOf, type FinancialYear, type IsoDate } from "../financial-year/financial-year";
import { shareOfYear, type CountedBy, type Run } from "../financial-year/share-of-year";
import { divideHalfUp, multiply, one, onePlus, sumRatios, type Ratio } from "../money/ratio";

/** A rise in a price: from that day on it is (1 + rate) times what it was. */
export interface PriceRise {
  readonly from: IsoDate;
  readonly rate: Ratio;
}

/**
 * What the rises have multiplied a price by on a day, exactly: those that came after the day at whose prices the
 * amount is stated, up to and on the day itself. Their order does not matter. Source: WE-05 and WE-05b; adding the
 * percentages instead would understate the cost.
 */
export const compoundedRise = (rises: readonly PriceRise[], pricedOn: IsoDate, day: IsoDate): Ratio =>
  rises.filter(({ from }) => from > pricedOn && from <= day).reduce((factor, { rate }) => multiply(factor, onePlus(rate)), one);

/** A part of a year in which the price does not change: its days, its share of the year, and pence for a full year. */
export interface PricedSpan {
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  readonly share: Ratio;
  readonly fullYear: Ratio;
}

/**
 * Cuts the part of a year for which a line runs at every day on which its price changes. `fullYearOn` gives the pence
 * for a full year at the prices of a day. Throws `PartMonthError` when months are asked for and a line or a change
 * starts inside one.
 */
export function pricedSpans(year: FinancialYear, run: Run, countedBy: CountedBy, changesOn: readonly IsoDate[], fullYearOn: (day: IsoDate) => Ratio): PricedSpan[] {
  const first = run.startsOn !== null && run.startsOn > firstDayOf(year) ? run.startsOn : firstDayOf(year);
  const last = run.endsOn !== null && run.endsOn < lastDayOf(year) ? run.endsOn : lastDayOf(year);
  if (first > last) return [];
  const starts = [...new Set([first, ...changesOn.filter((day) => day > first && day <= last)])].sort();
  return starts.map((startsOn, position) => {
    const next = starts[position + 1];
    const endsOn = next === undefined ? last : addDays(next, -1);
    return { startsOn, endsOn, share: shareOfYear(year, { startsOn, endsOn }, countedBy), fullYear: fullYearOn(startsOn) };
  });
}

/** Whole pence of the spans together, rounded once: £105,648.00 with 2.95% from 1 November is £106,946.59 by months (WE-05). */
export function penceOfSpans(spans: readonly PricedSpan[]): bigint {
  const { numerator, denominator } = sumRatios(spans.map(({ share, fullYear }) => multiply(share, fullYear)));
  return divideHalfUp(numerator, denominator);
}
