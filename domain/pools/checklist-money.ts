import { firstDayOf, lastDayOf, type FinancialYear } from "../financial-year/financial-year";
import { formatPounds } from "../money/format-pounds";
import { penceToPounds, poundsToPence } from "../money/money";
import { sumPence } from "../money/sum-pence";
import type { Evaluation } from "../plan/evaluation";
import type { Plan } from "../plan/plan";
import type { EvaluatedPool } from "./evaluated-pool";
import { contributionInstalments, poolContributions } from "./pool-contributions";
import { penceIn } from "./pool-partner";

export interface Finding {
  readonly isYes: boolean;
  readonly message: string;
}

const yes = (message: string): Finding => ({ isYes: true, message });
const faults = (found: readonly string[], otherwise: string): Finding => (found.length === 0 ? yes(otherwise) : { isYes: false, message: found.join("; ") });
const shown = (pence: bigint): string => formatPounds(penceToPounds(pence), "always");

/** What partners put in is the pool's income, and where a contribution has instalments in a year, they come to it. */
export function contributionsCheck(plan: Plan, evaluation: Evaluation, poolId: string): Finding {
  const evaluated = evaluation.pools.find((pool) => pool.poolId === poolId);
  const found = evaluation.years.flatMap((year): string[] => {
    const contributions = poolContributions(plan, evaluation, poolId, year);
    const [paid, income] = [sumPence(contributions.map(({ cash }) => poundsToPence(cash))), evaluated === undefined ? 0n : penceIn(evaluated.income, year)];
    const wrong = contributionInstalments(plan, contributions, firstDayOf(year), lastDayOf(year), poundsToPence).filter(({ instalments, difference }) => instalments.length > 0 && poundsToPence(difference) !== 0n);
    return [...(paid === income ? [] : [`${year}: contributions of ${shown(paid)} against an income of ${shown(income)}`]), ...wrong.map(({ line, difference }) => `${year}: the instalments of “${line.name}” differ from it by ${shown(poundsToPence(difference))}`)];
  });
  return faults(found, "Contributions and income agree in every year");
}

/** What the pool has to pay is no more than its income; under and over are told by year. */
export function expenditureCheck({ schemes, income }: EvaluatedPool, years: readonly FinancialYear[]): Finding {
  const each = years.map((year) => ({ year, left: penceIn(income, year) - sumPence(schemes.map(({ cost, paidBeside }) => penceIn(cost, year) - penceIn(paidBeside, year))) }));
  const words = each.map(({ year, left }) => (left === 0n ? `${year} balances` : `${year} ${shown(left < 0n ? -left : left)} ${left < 0n ? "over" : "under"}`)).join(", ");
  return { isYes: each.every(({ left }) => left >= 0n), message: words };
}

/** Awards that pay for the pool's schemes keep their least shares and floors. */
export function ringFenceCheck(plan: Plan, evaluation: Evaluation, { beside }: EvaluatedPool): Finding {
  const awards = plan.awards.filter(({ id, restricted }) => restricted && beside.some(({ sourceId }) => sourceId === id));
  if (awards.length === 0) return yes("No ring-fenced grant pays for these schemes");
  const broken = awards.flatMap(({ id, name }) => evaluation.brokenBounds.filter(({ sourceId }) => sourceId === id).map(({ year, short }) => `${name} in ${year} falls short by ${formatPounds(short, "always")}`));
  return faults(broken, `Within their terms: ${awards.map(({ name }) => name).join(", ")}`);
}

/** What each scheme of a pool lacks of what a return asks for. */
export function schemesCheck(plan: Plan, { poolId, schemes }: EvaluatedPool): Finding {
  const services = plan.services.filter((service) => service.poolId === poolId);
  if (services.length === 0) return { isYes: false, message: "The pool has no scheme" };
  const lacks = services.flatMap((service) => {
    const evaluated = schemes.find(({ serviceId }) => serviceId === service.id);
    const isPaid = evaluated !== undefined && [...Object.values(evaluated.paidByPool), ...Object.values(evaluated.paidBeside)].some((amount) => poundsToPence(amount) > 0n);
    const missing = [...(service.commissionerId === null ? ["commissioner"] : []), ...(isPaid ? [] : ["source of money"]), ...(service.needLevel === null ? ["need level"] : []), ...(service.outcome === null ? ["outcome"] : [])];
    return missing.length === 0 ? [] : [`${service.name} lacks ${missing.join(", ")}`];
  });
  return faults(lacks, "Every scheme has all five");
}

const most = 100_000_000n * 100n;

/** Amounts of a pool outside what the template's fields take. */
export function boundsCheck(plan: Plan, evaluation: Evaluation, poolId: string): Finding {
  const schemes = new Set(plan.services.filter((service) => service.poolId === poolId).map(({ id }) => id));
  const budgets = new Set(plan.baseBudgets.filter((line) => line.poolId === poolId).map(({ id }) => id));
  const lines = [...evaluation.lines.filter(({ serviceId }) => serviceId !== null && schemes.has(serviceId)), ...[...evaluation.sources, ...evaluation.inKind].filter(({ id }) => budgets.has(id))];
  const outside = lines.filter(({ amounts }) => Object.values(amounts).some((amount) => poundsToPence(amount) < 0n || poundsToPence(amount) > most)).map(({ name }) => name);
  return faults(outside.length === 0 ? [] : [`Outside it: ${outside.join(", ")}`], "Every amount is within");
}
