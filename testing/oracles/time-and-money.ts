/**
 * Slow, obvious second answers for sums of time and money, which share no code with the domain: days are counted one
 * by one along a list made by the clock of JavaScript in universal time, pence by long division.
 */

/** Every day from 1999 to 2031 as text, and where it stands. */
const calendar = Array.from({ length: 12_053 }, (_, day) => new Date(Date.UTC(1999, 0, 1 + day)).toISOString().slice(0, 10));
const placeOf: ReadonlyMap<string, number> = new Map(calendar.map((day, place) => [day, place]));

/** Every day from the first to the last as text, both counted. */
export const everyDay = (first: string, last: string): string[] => calendar.slice(placeOf.get(first), placeOf.get(last)! + 1);

/** "2005/06" of a date: the year that has 1 April before it. */
export function financialYearByMonth(date: string): string {
  const [year, month] = date.split("-").map(Number) as [number, number];
  const first = month >= 4 ? year : year - 1;
  return `${first}/${String(first + 1).slice(2)}`;
}

/** How many of the days, or of the months, fall in each financial year, in order. */
export function countByYear(first: string, last: string, countedBy: "days" | "months"): Map<string, number> {
  const counts = new Map<string, number>();
  for (const day of everyDay(first, last)) {
    if (countedBy === "months" && !day.endsWith("-01")) continue;
    const year = financialYearByMonth(day);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return counts;
}

/** Hands out pence one at a time to whoever is furthest behind, after everybody's whole pence. Weights are whole numbers. */
export function shareOutByHand(total: bigint, weights: readonly bigint[]): bigint[] {
  const sign = total < 0n ? -1n : 1n;
  const size = total * sign;
  const all = weights.reduce((sum, weight) => sum + weight, 0n);
  const parts = weights.map((weight) => (size * weight - ((size * weight) % all)) / all);
  const given = weights.map(() => false);
  for (let left = size - parts.reduce((sum, part) => sum + part, 0n); left > 0n; left -= 1n) {
    let best = -1;
    weights.forEach((weight, position) => {
      if (given[position]) return;
      if (best < 0) { best = position; return; }
      const [mine, theirs] = [(size * weight) % all, (size * weights[best]!) % all];
      if (mine > theirs || (mine === theirs && weight > weights[best]!)) best = position;
    });
    parts[best] = parts[best]! + 1n;
    given[best] = true;
  }
  return parts.map((part) => part * sign);
}

/** Rounds a quotient to the nearest whole number by trying: the nearer neighbour, the one away from zero when halfway. */
export function nearest(numerator: bigint, denominator: bigint): bigint {
  const sign = numerator < 0n !== denominator < 0n ? -1n : 1n;
  const [top, bottom] = [numerator < 0n ? -numerator : numerator, denominator < 0n ? -denominator : denominator];
  const below = top / bottom;
  const toBelow = top - below * bottom;
  const toAbove = (below + 1n) * bottom - top;
  return sign * (toAbove <= toBelow ? below + 1n : below);
}
