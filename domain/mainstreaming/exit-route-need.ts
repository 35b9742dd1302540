import { financialYearOf, type FinancialYear } from "../financial-year/financial-year";
import { poundsToPence } from "../money/money";
import { sumPence } from "../money/sum-pence";
import type { ByYear, Evaluation, Payment } from "../plan/evaluation";
import type { Plan } from "../plan/plan";
import type { ExitRouteAsk } from "./exit-route-ask";
import { savingLineId } from "./exit-route-lines";
import { alwaysRunning, penceFromDay, type RunningAmount } from "./pence-from-day";

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
 * stops, its cost. Nothing before the year of effect. That year is answered for whole, or from the day of effect on:
 * then what the service costs from that day, less what still pays from that day, and never more than the year's whole
 * gap. A cost that stops is always counted from its day, because the days before it were worked. A project of
 * £154,945.44 whose grant ends on 31 August 2006 lacks £92,068.73 in 2006/07, of which £89,995.71 from 1 September on.
 */
export function exitRouteNeed(plan: Plan, evaluation: Evaluation, ask: Pick<ExitRouteAsk, "route" | "serviceId" | "awardId" | "effectiveOn" | "firstYear">): bigint[] {
  const { serviceId, awardId, effectiveOn } = ask;
  const stopsWhole = ask.route === "stop" && awardId === null;
  const ofAward = (payment: Payment): boolean => payment.serviceId === serviceId && payment.sourceId === awardId;
  const full = stopsWhole ? costOfService(evaluation, serviceId) : gapOfService(evaluation, serviceId);
  const lost = awardId === null ? full : fallOf(paidIn(evaluation, ofAward));
  const whole = full.map((pence, at) => smaller(pence, lost[at] ?? 0n));
  const yearOfEffect = financialYearOf(effectiveOn);
  return evaluation.years.map((year, at) => {
    const pence = whole[at] ?? 0n;
    if (year < yearOfEffect) return 0n;
    if (year > yearOfEffect || (ask.firstYear === "whole" && !stopsWhole)) return pence;
    const paid = (counts: (payment: Payment) => boolean): RunningAmount[] => paymentsAsRun(plan, evaluation, year, counts).map((each) => ({ ...each, pence: -each.pence }));
    const cost = costsAsRun(plan, evaluation, year, serviceId);
    const left = penceFromDay(stopsWhole ? cost : [...cost, ...paid((payment) => payment.serviceId === serviceId)], year, effectiveOn);
    // The award's best year is what it would pay all year.
    const best = (lost[at] ?? 0n) + sumPence(paymentsAsRun(plan, evaluation, year, ofAward).map((each) => each.pence));
    const fallen = awardId === null ? left : penceFromDay([{ pence: best, run: alwaysRunning }, ...paid(ofAward)], year, effectiveOn);
    return larger(0n, smaller(pence, smaller(left, fallen)));
  });
}

/** The service's recurrent cost in one year, line by line, each with the days on which it runs. */
function costsAsRun(plan: Plan, { lines }: Evaluation, year: FinancialYear, serviceId: string): RunningAmount[] {
  return lines.filter((line) => line.serviceId === serviceId && line.recurrence === "recurrent").map(({ id, amounts }) => {
    const route = plan.exitRoutes.find((exit) => savingLineId(exit.id) === id);
    return { pence: penceIn(amounts, year), run: route === undefined ? (plan.costLines.find((cost) => cost.id === id) ?? alwaysRunning) : { startsOn: route.effectiveOn, endsOn: null } };
  });
}

/** The payments of one year that count, each with the days on which its grant or base budget runs. */
const paymentsAsRun = (plan: Plan, { payments }: Evaluation, year: FinancialYear, counts: (payment: Payment) => boolean): RunningAmount[] =>
  payments.filter((payment) => payment.year === year && counts(payment)).map(({ sourceId, amount }) => ({
    pence: poundsToPence(amount), run: [...plan.awards, ...plan.baseBudgets].find(({ id }) => id === sourceId) ?? alwaysRunning,
  }));

/** Whole pence of one year. */
export function penceIn(amounts: ByYear, year: FinancialYear): bigint {
  const amount = amounts[year];
  return amount === undefined ? 0n : poundsToPence(amount);
}

export const smaller = (one: bigint, other: bigint): bigint => (one < other ? one : other);
export const larger = (one: bigint, other: bigint): bigint => (one > other ? one : other);

/** What payments that count come to in each year, whole pence. */
export const paidIn = ({ years, payments }: Evaluation, counts: (payment: Payment) => boolean): bigint[] =>
  years.map((year) => payments.reduce((sum, payment) => (payment.year === year && counts(payment) ? sum + poundsToPence(payment.amount) : sum), 0n));

/** By how much each year is below the best year so far, whole pence. */
export function fallOf(paid: readonly bigint[]): bigint[] {
  let best = 0n;
  return paid.map((pence) => {
    if (pence > best) best = pence;
    return best - pence;
  });
}
