import type { IsoDate } from "../financial-year/financial-year";
import { divideHalfUp, onePlus, timesRatio, type Ratio } from "../money/ratio";

/** A rate of VAT and the day from which it holds, until the next. */
export interface VatRate {
  readonly from: IsoDate;
  readonly rate: Ratio;
}

/** The rate that holds on a day, whatever the order of the list; null before the first. */
export const vatRateOn = (rates: readonly VatRate[], day: IsoDate): Ratio | null =>
  rates.filter(({ from }) => from <= day).reduce<VatRate | null>((latest, rate) => (latest === null || rate.from > latest.from ? rate : latest), null)?.rate ?? null;

/** VAT upon a net price, whole pence, rounded once: 17.5% of £100,000.00 is £17,500.00 (WE-25). The rate is nought or more. */
export const vatOnNet = (net: bigint, rate: Ratio): bigint => timesRatio(net, rate);

/** VAT inside a gross price, whole pence, rounded once: gross × rate ÷ (1 + rate). £17.50 of £117.50 at 17.5%, 7/47 (WE-25). */
export const vatInGross = (gross: bigint, rate: Ratio): bigint => divideHalfUp(gross * rate.numerator, onePlus(rate).numerator);
