import type { FinancialYear, IsoDate } from "../financial-year/financial-year";
import type { CountedBy, Run } from "../financial-year/share-of-year";
import { multiply, oneLess, onePlus, ratio, type Ratio } from "../money/ratio";
import { compoundedRise, pricedSpans, type PricedSpan, type PriceRise } from "./changing-price";

/** A rise on the pay scale: from that day on each post earns so many pence a year more, at the prices of `pricedOn`. */
export interface PayIncrement {
  readonly from: IsoDate;
  readonly pence: bigint;
}

/** Posts of one kind. Rates are exact; `vacancy` is the share of the pay that is not spent because posts stand empty. */
export interface PayLine extends Run {
  readonly posts: Ratio;
  /** Pence a year for one post, at the pay of `pricedOn`. */
  readonly salary: bigint;
  readonly pricedOn: IsoDate;
  readonly onCost: Ratio;
  readonly vacancy: Ratio;
  readonly awards: readonly PriceRise[];
  readonly increments: readonly PayIncrement[];
  readonly countedBy: CountedBy;
}

/** A post's salary in pence a year on a day: the scale point reached, lifted by every award since `pricedOn`. */
export function salaryOn(line: PayLine, day: IsoDate): Ratio {
  const reached = line.increments.filter(({ from }) => from > line.pricedOn && from <= day).reduce((salary, { pence }) => salary + pence, line.salary);
  return multiply(ratio(reached, 1), compoundedRise(line.awards, line.pricedOn, day));
}

/** Pence for a full year at the pay of a day: posts × salary × (1 + on-cost) × (1 − vacancy), exactly. */
export const payOn = (line: PayLine, day: IsoDate): Ratio => [onePlus(line.onCost), oneLess(line.vacancy), salaryOn(line, day)].reduce(multiply, line.posts);

/**
 * The pay of a financial year, cut where an award or an increment takes effect; `penceOfSpans` rounds it once.
 * Source: WE-05. Three co-ordinators at £28,400.00 with 24% on-cost are £105,648.00; awards of 2.95% and 2.5% make
 * £108,764.62 and £111,483.73.
 */
export const paySpans = (line: PayLine, year: FinancialYear): PricedSpan[] =>
  pricedSpans(year, line, line.countedBy, [...line.awards, ...line.increments].map(({ from }) => from), (day) => payOn(line, day));
