import type { FinancialYear } from "../financial-year/financial-year";
import { readRatio, timesRatio } from "../money/ratio";
import { sumPence } from "../money/sum-pence";
import type { EvaluatedSource, Evaluation } from "../plan/evaluation";
import type { Line, Plan } from "../plan/plan";
import { penceIn } from "./exit-route-need";

/** A savings target of one year, worked out; whole pence. */
export interface WorkedSavingsTarget {
  readonly target: Line<"savingsTargets">;
  readonly partnerName: string;
  readonly year: FinancialYear;
  /** The partner's money of the year that no condition ties: what the target is a share of. */
  readonly unrestricted: bigint;
  /** Its restricted grants, which the target leaves alone. */
  readonly restricted: bigint;
  readonly saving: bigint;
  /** Savings that the plan already takes off the partner's costs in that year. */
  readonly planned: bigint;
}

/** What is taken off costs: lines of the kind "saving", and what exit routes save. */
const isSaving = (plan: Plan, id: string): boolean => plan.costLines.some((cost) => cost.id === id && cost.costType === "saving");

/**
 * Each savings target against the money it may touch. A restricted grant cannot be saved from, so it is left out: two
 * per cent of £15.6 million unrestricted is £312,000.00 whatever grants stand beside it. Growth that is only asked for
 * is not counted. Rounded once. Source: WE-28.
 */
export function savingsTargetsOf(plan: Plan, evaluation: Evaluation): WorkedSavingsTarget[] {
  const { sources, lines } = evaluation;
  return plan.savingsTargets.map((target) => {
    const { partnerId, year } = target;
    const own = sources.filter((source) => ownerOf(plan, source) === partnerId && source.sourceKind !== "base budget growth");
    const total = (isRestricted: boolean): bigint => sumPence(own.filter(({ restricted }) => restricted === isRestricted).map((source) => penceIn(source.amounts, year)));
    const unrestricted = total(false);
    const planned = -sumPence(lines.filter((line) => line.partnerId === partnerId && (isSaving(plan, line.id) || (line.collection === "exitRoutes" && line.recurrence === "recurrent"))).map((line) => penceIn(line.amounts, year)));
    return { target, partnerName: plan.partners.find(({ id }) => id === partnerId)?.name ?? partnerId, year, unrestricted, restricted: total(true), saving: timesRatio(unrestricted, readRatio(target.share)), planned };
  });
}

const ownerOf = (plan: Plan, source: EvaluatedSource): string => plan.awards.find(({ id }) => id === source.id)?.accountableBodyId ?? source.partnerId;
