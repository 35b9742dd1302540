import { readClauses } from "../../conditions/read-clauses";
import { clauseKinds, type Clause, type ClauseKind, type Spend } from "../../conditions/clause";
import { refusalInWords } from "../../conditions/refusal-in-words";
import { firstDayOf, lastDayOf, type FinancialYear } from "../../financial-year/financial-year";
import { penceToPounds, poundsToPence } from "../../money/money";
import { sumPence } from "../../money/sum-pence";
import type { Evaluation } from "../../plan/evaluation";
import type { Pounds } from "../../plan/fields";
import type { Line, Plan } from "../../plan/plan";

/** A restricted award that pays for the service from which money is to go. */
export interface RingFence {
  readonly awardId: string;
  readonly name: string;
  /** What it pays for the giving service in the year. */
  readonly pays: Pounds;
  /** Whether its conditions let it pay for the receiving cost. */
  readonly admitsReceiver: boolean;
  /** Why not, with the clause; empty where it does. */
  readonly refusals: readonly string[];
}

export interface RingFencedMoney {
  readonly ringFences: readonly RingFence[];
  /** What of the amount only ring-fenced money could give: the giving service's other money does not reach so far. */
  readonly taken: Pounds;
  /** What of that would come from awards that may not pay for the receiver. */
  readonly takenFromUnwilling: Pounds;
}

/**
 * What of a virement would have to come out of ring-fences. Other money of the giving service goes first, then that of
 * awards that may pay for the receiver too; what is left is money for a purpose that the receiver does not serve.
 * Source: conditions of grant; own rule that money never leaves a ring-fence for what its conditions do not allow.
 */
export function ringFencedMoney(plan: Plan, { payments, lines }: Evaluation, wish: { readonly year: FinancialYear; readonly amount: bigint }, from: Line<"costLines">, to: Line<"costLines">): RingFencedMoney {
  const paidBy = (sourceId: string): bigint => sumPence(payments.filter((payment) => payment.year === wish.year && payment.serviceId === from.serviceId && payment.sourceId === sourceId).map(({ amount }) => poundsToPence(amount)));
  const fences = plan.awards.filter(({ restricted }) => restricted).map((award) => ({ award, pays: paidBy(award.id) })).filter(({ pays }) => pays > 0n)
    .map(({ award, pays }) => ({ pays, fence: fenceOf(plan, award, pays, to, wish.year) }));
  const cost = sumPence(lines.filter(({ collection, serviceId }) => collection === "costLines" && serviceId === from.serviceId).map(({ amounts }) => poundsToPence(amounts[wish.year]!)));
  const [all, unwilling] = [sumPence(fences.map(({ pays }) => pays)), sumPence(fences.filter(({ fence }) => !fence.admitsReceiver).map(({ pays }) => pays))];
  const beyond = (pence: bigint): Pounds => penceToPounds(pence > 0n ? pence : 0n);
  return { ringFences: fences.map(({ fence }) => fence), taken: beyond(wish.amount - (cost - all)), takenFromUnwilling: beyond(wish.amount - (cost - unwilling)) };
}

function fenceOf(plan: Plan, award: Line<"awards">, pays: bigint, to: Line<"costLines">, year: FinancialYear): RingFence {
  const isClause = (condition: Line<"conditions">): condition is Line<"conditions"> & { readonly kind: ClauseKind } => (clauseKinds as readonly string[]).includes(condition.kind);
  const terms = readClauses({ restricted: true, nature: award.nature, clauses: plan.conditions.filter(({ awardId }) => awardId === award.id).filter(isClause) satisfies readonly Clause[] });
  const refusals = spendsOn(plan, to, year).flatMap((spend) => terms.refusals(spend)).map((refusal) => refusalInWords({ ...refusal, expected: named(plan, refusal.expected), found: named(plan, refusal.found) }));
  return { awardId: award.id, name: award.name, pays: penceToPounds(pays), admitsReceiver: refusals.length === 0, refusals: [...new Set(refusals)] };
}

const named = (plan: Plan, words: string): string => plan.services.reduce((text, { id, name }) => text.replaceAll(new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9-])`, "g"), name), words);

/** What the receiving cost is spent on, for each portion of its service's users. */
function spendsOn(plan: Plan, to: Line<"costLines">, year: FinancialYear): Spend[] {
  const service = plan.services.find(({ id }) => id === to.serviceId);
  if (service === undefined) return [];
  const portions = plan.portions.filter(({ serviceId }) => serviceId === service.id);
  const later = (day: Spend["from"], other: Spend["from"]): Spend["from"] => (day !== null && other !== null && day > other ? day : other);
  const days = { from: later(to.startsOn, firstDayOf(year)), to: to.endsOn !== null && to.endsOn < lastDayOf(year) ? to.endsOn : lastDayOf(year) };
  return (portions.length === 0 ? [service] : portions).map(({ ageFrom, ageTo, needLevel, area }) => ({ serviceId: service.id, ageFrom, ageTo, needLevel, area, purpose: service.purpose, costType: to.costType, nature: to.nature, ...days }));
}
