import { firstDayOf, lastDayOf, type FinancialYear, type IsoDate } from "../financial-year/financial-year";
import { penceToPounds, poundsToPence } from "../money/money";
import { readRatio, timesRatio } from "../money/ratio";
import type { EvaluatedSource, Evaluation } from "../plan/evaluation";
import type { Pounds } from "../plan/fields";
import type { Line, Plan } from "../plan/plan";
import { carryForward } from "./carry-forward";

/** What becomes of one year's money of an award. Unspent is always carried forward + what goes back of the year's own money. */
export interface YearEnd {
  readonly year: FinancialYear;
  /** 31 March, or the day on which the award ends before it. */
  readonly on: IsoDate;
  /** What the plan counts on of the year's own money. */
  readonly available: Pounds;
  /** Spent of it in the year itself. */
  readonly spent: Pounds;
  readonly unspent: Pounds;
  /** What the terms let the accountable body take on. */
  readonly mayCarry: Pounds;
  readonly carried: Pounds;
  /** What was carried in from the year before and is not spent in this one either. */
  readonly carriedInUnspent: Pounds;
  /** The rest of the year's own money, and what was carried in and is not spent. */
  readonly goesBack: Pounds;
}

/** What the terms let be taken on of a year's money: a share, rounded once, and at most an amount in pounds. In and out: pence. */
export function mayCarryOn({ carryForwardShare, carryForwardLimit }: Pick<Line<"awards">, "carryForwardShare" | "carryForwardLimit">, available: bigint): bigint {
  const byShare = timesRatio(available, readRatio(carryForwardShare));
  const limit = carryForwardLimit === null ? byShare : poundsToPence(carryForwardLimit);
  return limit < byShare ? limit : byShare;
}

/**
 * What of an award is unspent at each year's end if plans stand still, what may be carried on, and what goes back.
 * Source: WE-18. £150,000.00 of which £138,450.25 is spent, at 5%: £7,500.00 carried forward and £4,049.75 back.
 */
export function yearEnds(award: Line<"awards">, source: EvaluatedSource, years: readonly FinancialYear[]): YearEnd[] {
  const pence = (amounts: EvaluatedSource["used"], year: FinancialYear): bigint => poundsToPence(amounts[year] ?? ("0.00" as Pounds));
  let carriedIn = { pence: 0n, spent: 0n };
  return years.map((year) => {
    const [available, needed, never] = [pence(source.counted, year), pence(source.carriedForward, year), pence(source.unspent, year)];
    const spent = available - needed - never;
    const judged = carryForward(available, spent, { kind: "pounds", pence: mayCarryOn(award, available) });
    const lapsed = carriedIn.pence - carriedIn.spent;
    carriedIn = { pence: judged.carried, spent: needed };
    return {
      year, on: endIn(award.endsOn, year), available: penceToPounds(available), spent: penceToPounds(spent), unspent: penceToPounds(judged.unspent), mayCarry: penceToPounds(judged.limit),
      carried: penceToPounds(judged.carried), carriedInUnspent: penceToPounds(lapsed), goesBack: penceToPounds(judged.repaid + lapsed),
    };
  });
}

const endIn = (endsOn: IsoDate | null, year: FinancialYear): IsoDate => (endsOn !== null && endsOn >= firstDayOf(year) && endsOn < lastDayOf(year) ? endsOn : lastDayOf(year));

/** One day on which money of a restricted award would go back, with what has gone back by then. */
export interface Exposure extends YearEnd {
  readonly awardId: string;
  readonly name: string;
  readonly running: Pounds;
}

/** Every day on which money of a restricted award would be unspent if plans stand still, in the order of days, then of awards; what goes back is summed as it runs. */
export function clawbackExposure(plan: Plan, evaluation: Evaluation): Exposure[] {
  const sources = new Map(evaluation.sources.map((source) => [source.id, source]));
  const rows = plan.awards.filter(({ restricted }) => restricted).flatMap((award) => {
    const source = sources.get(award.id);
    return source === undefined ? [] : yearEnds(award, source, evaluation.years).filter(({ unspent, goesBack }) => unspent !== "0.00" || goesBack !== "0.00").map((end) => ({ ...end, awardId: award.id, name: award.name }));
  }).sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : one.awardId < other.awardId ? -1 : 1));
  let running = 0n;
  return rows.map((row) => ({ ...row, running: penceToPounds((running += poundsToPence(row.goesBack))) }));
}
