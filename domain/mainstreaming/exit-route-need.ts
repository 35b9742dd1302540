import { financialYearOf, type FinancialYear } from "../financial-year/financial-year";
import { shareOfYear } from "../financial-year/share-of-year";
import { poundsToPence } from "../money/money";
import { one, timesRatio, zero, type Ratio } from "../money/ratio";
import type { ByYear, Evaluation } from "../plan/evaluation";
import type { ExitRouteAsk } from "./exit-route-ask";

/** What a service costs in each year, whole pence; one-off cost apart. */
export const costOfService = ({ years, lines }: Evaluation, serviceId: string): bigint[] =>
  years.map((year) => lines.reduce((sum, line) => (line.serviceId === serviceId && line.recurrence === "recurrent" ? sum + penceIn(line.amounts, year) : sum), 0n));

/** What nobody pays of a service's cost in each year, whole pence. */
export function gapOfService(evaluation: Evaluation, serviceId: string): bigint[] {
  const paid = paidIn(evaluation, (payment) => payment.serviceId === serviceId);
  return costOfService(evaluation, serviceId).map((cost, at) => cost - (paid[at] ?? 0n));
}

/**
 * What an exit route has to answer for in each year, whole pence. Where it meets the end of one award: as much of the
 * gap as that award pays less than in its best year so far. Else the whole gap of the service; where the whole service
 * stops, its cost. Nothing before the year of effect; that year whole or by its days. A cost that stops is always
 * counted by days, because the days before the date were worked.
 */
export function exitRouteNeed(evaluation: Evaluation, ask: ExitRouteAsk): bigint[] {
  const { serviceId, awardId } = ask;
  const stopsWhole = ask.route === "stop" && awardId === null;
  const shares = evaluation.years.map((year) => shareFrom(ask, year, stopsWhole));
  const full = stopsWhole ? costOfService(evaluation, serviceId) : gapOfService(evaluation, serviceId);
  const lost = awardId === null ? full : fallOf(paidIn(evaluation, (payment) => payment.serviceId === serviceId && payment.sourceId === awardId));
  return full.map((pence, at) => timesRatio(smaller(pence, lost[at] ?? 0n), shares[at] ?? zero));
}

/** Whole pence of one year. */
export function penceIn(amounts: ByYear, year: FinancialYear): bigint {
  const amount = amounts[year];
  return amount === undefined ? 0n : poundsToPence(amount);
}

export const smaller = (one: bigint, other: bigint): bigint => (one < other ? one : other);

/** What payments that count come to in each year, whole pence. */
export const paidIn = ({ years, payments }: Evaluation, counts: (payment: Evaluation["payments"][number]) => boolean): bigint[] =>
  years.map((year) => payments.reduce((sum, payment) => (payment.year === year && counts(payment) ? sum + poundsToPence(payment.amount) : sum), 0n));

/** By how much each year is below the best year so far, whole pence. */
export function fallOf(paid: readonly bigint[]): bigint[] {
  let best = 0n;
  return paid.map((pence) => {
    if (pence > best) best = pence;
    return best - pence;
  });
}

function shareFrom({ effectiveOn, firstYear }: ExitRouteAsk, year: FinancialYear, byDays: boolean): Ratio {
  if (byDays || firstYear === "by days") return shareOfYear(year, { startsOn: effectiveOn, endsOn: null }, "days");
  return year < financialYearOf(effectiveOn) ? zero : one;
}
