import { firstDayOf, lastDayOf, type FinancialYear, type IsoDate } from "../financial-year/financial-year";
import { penceToPounds, poundsToPence } from "../money/money";
import { readRatio, timesRatio } from "../money/ratio";
import type { EvaluatedSource } from "../plan/evaluation";
import type { Pounds } from "../plan/fields";
import type { Line } from "../plan/plan";
import { carryForward } from "./carry-forward";

/** What becomes of an award's money by the end of one year, in pounds. Spendable is always spent + unspent; unspent is always carried forward + what goes back. */
export interface YearEnd {
  readonly year: FinancialYear;
  /** 31 March, or the day on which the award ends before it. */
  readonly on: IsoDate;
  /** What the plan counts on of the year's own money. */
  readonly available: Pounds;
  /** What was carried forward at the end of the year before. */
  readonly carriedIn: Pounds;
  /** What may be spent in the year: its own money and what was carried in. */
  readonly spendable: Pounds;
  /** Spent in the year, of its own money and of what was carried in. */
  readonly spent: Pounds;
  /** Left when the year ends, before anything of it is carried on. */
  readonly unspent: Pounds;
  /** What the terms let the accountable body take on. */
  readonly mayCarry: Pounds;
  /** Taken into the next year: of the year's own money only. */
  readonly carried: Pounds;
  /** The rest: the year's own money that may not be carried on, and what was carried in and is not spent in this year either. */
  readonly goesBack: Pounds;
}

/** What the terms let be taken on of a year's money: a share, rounded once, and at most an amount in pounds. In and out: pence. */
export function mayCarryOn({ carryForwardShare, carryForwardLimit }: Pick<Line<"awards">, "carryForwardShare" | "carryForwardLimit">, available: bigint): bigint {
  const byShare = timesRatio(available, readRatio(carryForwardShare));
  const limit = carryForwardLimit === null ? byShare : poundsToPence(carryForwardLimit);
  return limit < byShare ? limit : byShare;
}

/**
 * What of an award is spent, carried on and goes back year by year if plans stand still; what is carried on is spendable in the next year. In and out: pounds.
 * Source: WE-18. £150,000.00 of which £138,450.25 is spent, at 5%: £11,549.75 unspent, of which £7,500.00 is carried forward and £4,049.75 goes back.
 */
export function yearEnds(award: Line<"awards">, source: EvaluatedSource, years: readonly FinancialYear[]): YearEnd[] {
  const pence = (amounts: EvaluatedSource["used"], year: FinancialYear): bigint => poundsToPence(amounts[year] ?? ("0.00" as Pounds));
  let carriedIn = 0n;
  return years.map((year) => {
    const [available, spent] = [pence(source.counted, year), pence(source.used, year)];
    const ownSpent = available - pence(source.carriedForward, year) - pence(source.unspent, year);
    const { limit, carried } = carryForward(available, ownSpent, { kind: "pounds", pence: mayCarryOn(award, available) });
    const spendable = available + carriedIn;
    const unspent = spendable - spent;
    const end = {
      year, on: endIn(award.endsOn, year), available: penceToPounds(available), carriedIn: penceToPounds(carriedIn), spendable: penceToPounds(spendable), spent: penceToPounds(spent),
      unspent: penceToPounds(unspent), mayCarry: penceToPounds(limit), carried: penceToPounds(carried), goesBack: penceToPounds(unspent - carried),
    };
    carriedIn = carried;
    return end;
  });
}

const endIn = (endsOn: IsoDate | null, year: FinancialYear): IsoDate => (endsOn !== null && endsOn >= firstDayOf(year) && endsOn < lastDayOf(year) ? endsOn : lastDayOf(year));
