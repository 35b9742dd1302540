import { everyDay, nearest } from "./time-and-money";

/**
 * Slow, obvious second answers for costs, which share no code with the domain: a price is looked up for every single
 * day (or month) of the year and added up over one common denominator, in whole numbers.
 */

/** A rise of so many ten-thousandths from a day on. */
export interface OracleRise {
  readonly from: string;
  readonly tenThousandths: bigint;
}

export interface OracleLine {
  /** Pence a year at the prices of `pricedOn`, times ten thousand for every factor in `factors`. */
  readonly pence: bigint;
  readonly pricedOn: string;
  readonly rises: readonly OracleRise[];
  readonly increments: readonly { readonly from: string; readonly pence: bigint }[];
  /** Further factors in ten-thousandths: posts, one plus on-cost, one less vacancy. */
  readonly factors: readonly bigint[];
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/** Whole pence of a year that is given by its first calendar year. Every unit of time is priced by itself. */
export function costDayByDay(line: OracleLine, firstCalendarYear: number, countedBy: "days" | "months"): bigint {
  const days = everyDay(`${firstCalendarYear}-04-01`, `${firstCalendarYear + 1}-03-31`);
  const units = countedBy === "days" ? days : days.filter((day) => day.endsWith("-01"));
  const scale = 10_000n ** BigInt(line.rises.length + line.factors.length);
  let total = 0n;
  for (const day of units) {
    if ((line.startsOn !== null && day < line.startsOn) || (line.endsOn !== null && day > line.endsOn)) continue;
    let price = line.pence;
    for (const { from, pence } of line.increments) if (line.pricedOn < from && from <= day) price += pence;
    for (const { from, tenThousandths } of line.rises) price *= line.pricedOn < from && from <= day ? 10_000n + tenThousandths : 10_000n;
    for (const factor of line.factors) price *= factor;
    total += price;
  }
  return nearest(total, scale * BigInt(units.length));
}

/** Half weeks of redundancy pay, year by year on the calendar: how old was the person on the first day of each year of service? */
export function halfWeeksByBirthday(age: number, years: number): number {
  const leaves = 2025;
  const born = leaves - age;
  let halves = 0;
  let counted = 0;
  for (let begins = leaves - 1; begins >= leaves - years; begins -= 1) {
    if (counted === 20) break;
    counted += 1;
    const then = begins - born;
    halves += then >= 41 ? 3 : then >= 22 ? 2 : 1;
  }
  return years < 2 ? 0 : halves;
}
