import type { FinancialYear } from "../financial-year/financial-year";
import { penceToPounds } from "../money/money";
import { sumPence } from "../money/sum-pence";
import type { Pounds } from "../plan/fields";
import { invariant } from "../plan/invariant";
import type { Line } from "../plan/plan";
import { coverParts, type CoveredStep } from "./cover-parts";
import { outturnParts, outturnSchemes, type OutturnLine } from "./outturn-parts";
import { foundPool, poolPartners, type PoolEvaluation, type PoolPartner, type PoolPlan } from "./pool-partner";
import { shareParts, type SharedPart } from "./share-parts";

/** What was planned, what it came to, and the difference: above nought over, below nought under. Pounds of one year. */
export interface BudgetAndOutturn {
  readonly budget: Pounds;
  readonly outturn: Pounds;
  readonly variance: Pounds;
}

export interface PoolOutturnLine extends BudgetAndOutturn {
  readonly costLineId: string;
  readonly name: string;
}

export interface PoolOutturnScheme extends BudgetAndOutturn {
  readonly serviceId: string;
  readonly name: string;
  readonly lines: readonly PoolOutturnLine[];
}

/** A step of the treatment of an overspend: what each source has and gives, and what is left to cover. */
export interface PoolOutturnStep {
  readonly step: CoveredStep["step"];
  /** Null where schemes net because the pool says so and no step names it. */
  readonly clause: string | null;
  readonly sources: readonly { readonly stepId: string | null; readonly serviceId: string | null; readonly name: string; readonly available: Pounds; readonly gives: Pounds }[];
  readonly gives: Pounds;
  readonly left: Pounds;
}

/** What one rule shares out: above nought the partners pay, below nought they get back. */
export interface PoolOutturnSharing extends Pick<SharedPart, "level" | "subjectId" | "name" | "model" | "residual" | "ruleId" | "clause"> {
  readonly amount: Pounds;
  readonly parts: readonly { readonly partnerId: string; readonly name: string; readonly bears: Pounds; readonly cap: Pounds | null }[];
  readonly toAgree: Pounds;
}

/** A partner of the pool: what it puts in, by what it is weighed, and what it bears in all. */
export interface PoolOutturnPartner {
  readonly partnerId: string;
  readonly name: string;
  readonly cash: Pounds;
  readonly inKind: Pounds;
  readonly weight: Pounds;
  readonly bears: Pounds;
}

/** What an outturn of a pool means for each partner, and the way there. */
export interface PoolOutturn extends BudgetAndOutturn {
  readonly poolId: string;
  readonly year: FinancialYear;
  readonly schemes: readonly PoolOutturnScheme[];
  readonly steps: readonly PoolOutturnStep[];
  /** What the risk pool and uncommitted allocations give; underspends only move between schemes. */
  readonly fromSteps: Pounds;
  readonly sharings: readonly PoolOutturnSharing[];
  readonly partners: readonly PoolOutturnPartner[];
  /** What no partner bears before the finance officers agree. */
  readonly toAgree: Pounds;
}

export interface PoolOutturnAsk {
  readonly plan: PoolPlan;
  readonly evaluation: PoolEvaluation;
  readonly poolId: string;
  readonly year: FinancialYear;
  /** What cost lines came to, by id; a line that is not named came to its budget. */
  readonly outturns: ReadonlyMap<string, Pounds>;
}

/**
 * What each partner of a pool pays or gets back at an outturn, to the penny: variances by scheme and line, the steps of the
 * agreement in order, then what is left by the narrowest rule (line, scheme, fund). A line with a rule of its own settles
 * by that rule alone. What the lines vary by = what the steps give + what partners bear + what is to be agreed; this law is
 * checked on every run. Throws `InvariantError` when it is broken, or for a pool or year that the plan does not have.
 * Source: section 75 agreements; WE-08 to WE-12 and WE-33.
 */
export function poolOutturn({ plan, evaluation, poolId, year, outturns }: PoolOutturnAsk): PoolOutturn {
  const { pool } = foundPool(plan, evaluation, poolId);
  const partners = poolPartners(plan, evaluation, poolId, year);
  const schemes = outturnSchemes(plan, evaluation, poolId, year, outturns);
  const parts = outturnParts(plan, poolId, schemes);
  const [lines, together] = [parts.filter(({ level }) => level === "cost line"), parts.filter(({ level }) => level === "scheme")];
  const covered = coverParts(pool, plan.waterfallSteps.filter((step) => step.poolId === poolId), year, together);
  const sharings = shareParts(plan, pool, partners, [...lines, ...together], [...lines.map(({ variance }) => variance), ...covered.left]);

  const bears = partners.map((_, at) => sumPence(sharings.map((sharing) => sharing.parts[at]!)));
  const toAgree = sumPence(sharings.map((sharing) => sharing.toAgree));
  const fromSteps = sumPence(covered.steps.filter(({ step }) => step !== "underspends in the pool").map(givesOf));
  const all = schemes.flatMap((scheme) => scheme.lines);
  const variance = sumPence(all.map((line) => line.outturn - line.budget));
  invariant(variance === fromSteps + sumPence(bears) + toAgree, `What the pool "${poolId}" is over or under in ${year} is not what its steps give and its partners bear`);

  const schemeNames = new Map(plan.services.map(({ id, name }) => [id, name]));
  return {
    poolId, year, ...compared(all),
    schemes: schemes.map(({ service, lines: own }) => ({ serviceId: service.id, name: service.name, ...compared(own), lines: own.map((line) => ({ costLineId: line.costLineId, name: line.name, ...compared([line]) })) })),
    steps: covered.steps.map((step) => shownStep(step, schemeNames)),
    fromSteps: penceToPounds(fromSteps),
    sharings: sharings.map((sharing) => shownSharing(sharing, partners)),
    partners: partners.map(({ partnerId, name, cash, inKind, weight }, at) => ({ partnerId, name, cash: penceToPounds(cash), inKind: penceToPounds(inKind), weight: penceToPounds(weight), bears: penceToPounds(bears[at]!) })),
    toAgree: penceToPounds(toAgree),
  };
}

function compared(lines: readonly OutturnLine[]): BudgetAndOutturn {
  const [budget, outturn] = [sumPence(lines.map((line) => line.budget)), sumPence(lines.map((line) => line.outturn))];
  return { budget: penceToPounds(budget), outturn: penceToPounds(outturn), variance: penceToPounds(outturn - budget) };
}

const givesOf = ({ sources }: CoveredStep): bigint => sumPence(sources.map(({ gives }) => gives));

const shownStep = (step: CoveredStep, schemeNames: ReadonlyMap<string, string>): PoolOutturnStep => ({
  step: step.step, clause: step.clause, gives: penceToPounds(givesOf(step)), left: penceToPounds(step.left),
  sources: step.sources.map(({ stepId, serviceId, available, gives }) => ({ stepId, serviceId, name: (serviceId === null ? undefined : schemeNames.get(serviceId)) ?? "The pool as a whole", available: penceToPounds(available), gives: penceToPounds(gives) })),
});

const shownSharing = ({ level, subjectId, name, model, residual, ruleId, clause, amount, parts, caps, toAgree }: SharedPart, partners: readonly PoolPartner[]): PoolOutturnSharing => ({
  level, subjectId, name, model, residual, ruleId, clause, amount: penceToPounds(amount), toAgree: penceToPounds(toAgree),
  parts: partners.map((partner, at) => ({ partnerId: partner.partnerId, name: partner.name, bears: penceToPounds(parts[at]!), cap: shownCap(caps[at] ?? null) })),
});

const shownCap = (cap: bigint | null): Line<"riskShares">["capAmount"] => (cap === null ? null : penceToPounds(cap));
