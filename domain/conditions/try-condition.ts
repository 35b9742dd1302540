import { calculate } from "../calculation/calculate";
import { prepare } from "../calculation/prepare";
import { brokenInWords } from "../funding/broken-in-words";
import { settledFunding, type SettledFunding } from "../funding/settled-funding";
import type { PayableCost } from "../funding/payable-cost";
import type { PaymentRefusal, Payer } from "../funding/payer";
import type { LinearSolver } from "../allocation/linear-program";
import type { FinancialYear } from "../financial-year/financial-year";
import { formatPounds } from "../money/format-pounds";
import { penceToPounds } from "../money/money";
import { sumPence } from "../money/sum-pence";
import { evaluateSettled } from "../plan/evaluate";
import type { BrokenBound } from "../plan/evaluation";
import type { Pounds } from "../plan/fields";
import type { Line, Plan } from "../plan/plan";

/** What an award may pay for of one service, or of one portion of its users. */
export interface TriedCost {
  readonly serviceId: string;
  /** The portion's name; null for a service without portions. */
  readonly portion: string | null;
  /** Over all years. */
  readonly cost: Pounds;
  readonly admitted: Pounds;
  /** What it admits without the clause; the clause takes away the difference. */
  readonly admittedBefore: Pounds;
  /** Why it refuses the rest, each clause once. */
  readonly refusals: readonly PaymentRefusal[];
}

/** What an award pays and leaves in one year, without the clause and with it. */
export interface TriedYear {
  readonly year: FinancialYear;
  readonly available: Pounds;
  readonly paidBefore: Pounds;
  readonly paid: Pounds;
  readonly leftBefore: Pounds;
  readonly left: Pounds;
  /** What of the plan's cost nobody pays. */
  readonly unmetBefore: Pounds;
  readonly unmet: Pounds;
}

/** A share, a floor or a pinned payment that would not be kept with the clause. */
export interface TriedBroken extends BrokenBound {
  /** By how much it falls short without the clause; nought where it is kept. */
  readonly shortBefore: Pounds;
  /** What would be broken, with its figures and the funder's words, and what it is without the clause where it is broken already. */
  readonly inWords: string;
}

export interface TriedCondition {
  readonly costs: readonly TriedCost[];
  readonly years: readonly TriedYear[];
  /** True when with it the award may pay for nothing at all, or when a share or a rate is of nothing that the award may pay for. */
  readonly admitsNothing: boolean;
  /** Year by year what would not be kept, the clause itself among it: of this award and of whatever else falls short by another amount than without it. */
  readonly broken: readonly TriedBroken[];
}

/**
 * Tries a clause against a plan before it is saved: service by service and portion by portion what the award would admit
 * and refuse, what it would then pay and leave, and what would not be kept. The clause stands beside those that the award has, or in the place
 * of the one with the same id. Throws what `settledFunding` throws; `solve` is needed where a rate binds.
 */
export function tryCondition(plan: Plan, condition: Line<"conditions">, solve: LinearSolver | null = null): TriedCondition {
  const withIt: Plan = { ...plan, conditions: [...plan.conditions.filter(({ id }) => id !== condition.id), condition] };
  const [worked, workedWithIt] = [calculate(prepare(plan)), calculate(prepare(withIt))];
  const [before, after] = [settledFunding(worked, solve), settledFunding(workedWithIt, solve)];
  const [payerBefore, payer] = [payerOf(before, condition.awardId), payerOf(after, condition.awardId)];
  const costs = costsWith(after, payer).map((tried): TriedCost => {
    const was = before.funding.costs.filter((cost) => isSame(cost, tried) && payerBefore?.admits(cost) === true);
    return { ...tried, admittedBefore: penceToPounds(sumPence(was.map(({ pence }) => pence))) };
  });
  return {
    costs, years: yearsOf(plan, condition.awardId, before, after), admitsNothing: admitsNothing(after, payer, condition),
    broken: brokenWith(withIt, condition.awardId, evaluateSettled(worked, before).brokenBounds, evaluateSettled(workedWithIt, after).brokenBounds),
  };
}

function brokenWith(withIt: Plan, awardId: string, before: readonly BrokenBound[], after: readonly BrokenBound[]): TriedBroken[] {
  return after.flatMap((broken): TriedBroken[] => {
    const shortBefore = before.find(({ id, year }) => id === broken.id && year === broken.year)?.short ?? penceToPounds(0n);
    return broken.sourceId === awardId || broken.short !== shortBefore ? [{ ...broken, shortBefore, inWords: `${brokenInWords(withIt, broken)}${withoutItInWords(broken.short, shortBefore)}` }] : [];
  });
}

function withoutItInWords(short: Pounds, shortBefore: Pounds): string {
  if (shortBefore === "0.00") return "";
  return short === shortBefore ? ". It is so without this condition too." : `. Without this condition ${formatPounds(shortBefore, "always")} is missing already.`;
}

function admitsNothing({ funding }: SettledFunding, payer: Payer | undefined, { kind, serviceId, words }: Line<"conditions">): boolean {
  if (kind === "additionality floor") return false;
  const isShare = kind === "minimum share" || kind === "maximum share";
  const isMeant = ({ spend }: PayableCost): boolean => (!isShare && kind !== "rate") || ((serviceId === null || spend.serviceId === serviceId) && (words === null || !isShare || spend.purpose === words));
  return !funding.costs.some((cost) => cost.pence > 0n && payer?.admits(cost) === true && isMeant(cost));
}

const payerOf = ({ funding }: SettledFunding, awardId: string): Payer | undefined => funding.payers.find(({ source }) => source.id === awardId);
const isSame = (cost: PayableCost, { serviceId, portion }: Pick<TriedCost, "serviceId" | "portion">): boolean => cost.serviceId === serviceId && cost.portion === portion;

/** What the award admits of each service and portion, in the order of services; what costs nothing is left out. */
function costsWith({ funding }: SettledFunding, payer: Payer | undefined): Omit<TriedCost, "admittedBefore">[] {
  const found = new Map<string, { serviceId: string; portion: string | null; cost: bigint; admitted: bigint; refusals: Map<string, PaymentRefusal> }>();
  for (const cost of funding.costs) {
    if (cost.pence === 0n) continue;
    const key = JSON.stringify([cost.serviceId, cost.portion]);
    const row = found.get(key) ?? { serviceId: cost.serviceId, portion: cost.portion, cost: 0n, admitted: 0n, refusals: new Map<string, PaymentRefusal>() };
    found.set(key, row);
    row.cost += cost.pence;
    if (payer?.admits(cost) === true) row.admitted += cost.pence;
    else for (const refusal of payer?.refusals(cost) ?? []) if (!row.refusals.has(refusal.id)) row.refusals.set(refusal.id, refusal);
  }
  return [...found.values()].map((row) => ({ serviceId: row.serviceId, portion: row.portion, cost: penceToPounds(row.cost), admitted: penceToPounds(row.admitted), refusals: [...row.refusals.values()] }));
}

function yearsOf(plan: Plan, awardId: string, before: SettledFunding, after: SettledFunding): TriedYear[] {
  const { years } = prepare(plan);
  return years.map((year, at): TriedYear => {
    const [was, is] = [inYear(before, awardId, at), inYear(after, awardId, at)];
    return { year, available: is.available, paidBefore: was.paid, paid: is.paid, leftBefore: was.left, left: is.left, unmetBefore: was.unmet, unmet: is.unmet };
  });
}

function inYear({ funding, allocation }: SettledFunding, awardId: string, year: number) {
  const source = funding.payers.findIndex((payer) => payer.source.id === awardId);
  const of = (amounts: readonly (readonly bigint[])[]): Pounds => penceToPounds(amounts[source]?.[year] ?? 0n);
  const unmet = sumPence(allocation.unmet.filter((_, cost) => funding.problem.costs[cost]!.year === year));
  return { available: of(funding.problem.sources.map(({ available }) => available)), paid: of(allocation.used), left: of(allocation.left), unmet: penceToPounds(unmet) };
}
