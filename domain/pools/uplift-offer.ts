import { yearsBetween, type FinancialYear } from "../financial-year/financial-year";
import { freeLineId } from "../plan/free-line-id";
import { allocatePence } from "../money/allocate";
import { penceToPounds, poundsToPence } from "../money/money";
import { readRatio } from "../money/ratio";
import { sumPence } from "../money/sum-pence";
import { diff, type Change } from "../plan/change";
import type { Evaluation } from "../plan/evaluation";
import type { Pounds } from "../plan/fields";
import type { Line, Plan } from "../plan/plan";
import { penceIn } from "./pool-partner";
import { upliftPool } from "./uplift-pool";

/** The contributions that an uplift offers for a year, worked step by step in pounds. */
export interface UpliftOffer {
  readonly uplift: Line<"uplifts">;
  readonly yearBefore: FinancialYear;
  readonly thisYear: Pounds;
  readonly rolledForward: Pounds;
  readonly inflation: Pounds;
  readonly efficiency: Pounds;
  readonly pool: Pounds;
  readonly partners: readonly { readonly partnerId: string; readonly name: string; readonly before: Pounds; readonly planned: Pounds; readonly offered: Pounds; readonly change: Pounds }[];
  /** True where the terms take more from the pool than it has: then nothing is offered. */
  readonly isBelowNought: boolean;
  /** What makes the plan's contributions those offered, for the year and those after it; none when they are already, or when the pool would be below nought. */
  readonly changes: readonly Change[];
}

/**
 * What an uplift makes of the recurrent cash contributions of the year before. Null in the plan's first year and where
 * nobody contributed. Source: the contribution formula of a section 75 agreement; WE-14 and WE-14b.
 */
export function upliftOffer(plan: Plan, evaluation: Evaluation, uplift: Line<"uplifts">): UpliftOffer | null {
  const yearBefore = evaluation.years[evaluation.years.indexOf(uplift.year) - 1];
  if (yearBefore === undefined) return null;
  const amounts = new Map(evaluation.sources.map((line) => [line.id, line.amounts]));
  const lines = plan.baseBudgets.filter((line) => line.poolId === uplift.poolId && !line.inKind && line.recurrence === "recurrent" && amounts.has(line.id));
  const of = (line: Line<"baseBudgets">, year: FinancialYear): bigint => penceIn(amounts.get(line.id)!, year);
  const partners = evaluation.partners.flatMap(({ partnerId, name }) => {
    const own = lines.filter((line) => line.partnerId === partnerId);
    return own.length === 0 ? [] : [{ partnerId, name, own, before: sumPence(own.map((line) => of(line, yearBefore))), planned: sumPence(own.map((line) => of(line, uplift.year))) }];
  });
  if (sumPence(partners.map(({ before }) => before)) === 0n) return null;
  const worked = upliftPool(partners.map(({ before }) => before), {
    recurrentChanges: poundsToPence(uplift.recurrentChanges), inflation: readRatio(uplift.inflation), plannedChanges: poundsToPence(uplift.plannedChanges), efficiency: readRatio(uplift.efficiency),
    efficiencyOn: uplift.efficiencyIs === "of the pool rolled forward" ? "pool rolled forward" : "pool after inflation",
  });
  const stated = partners.flatMap(({ own, before }, at) => {
    const offered = worked.contributions[at]!;
    const parts = before === 0n ? own.map((_, place) => (place === 0 ? offered : 0n)) : allocatePence(offered, own.map((line) => of(line, yearBefore)));
    return own.map((line, place) => ({ line, pence: parts[place]! }));
  });
  return {
    uplift, yearBefore, thisYear: penceToPounds(sumPence(partners.map(({ before }) => before))), rolledForward: penceToPounds(worked.rolledForward), inflation: penceToPounds(worked.inflation), efficiency: penceToPounds(worked.efficiency), pool: penceToPounds(worked.pool),
    partners: partners.map(({ partnerId, name, before, planned }, at) => ({ partnerId, name, before: penceToPounds(before), planned: penceToPounds(planned), offered: penceToPounds(worked.contributions[at]!), change: penceToPounds(worked.contributions[at]! - before) })),
    isBelowNought: worked.pool < 0n,
    changes: worked.pool < 0n || stated.every(({ line, pence }) => of(line, uplift.year) === pence) ? [] : diff(plan, withStated(plan, evaluation, uplift, stated)),
  };
}

/** The plan with the offered amounts stated for the year and every later one, until another uplift is taken up. */
function withStated(plan: Plan, evaluation: Evaluation, uplift: Line<"uplifts">, stated: readonly { readonly line: Line<"baseBudgets">; readonly pence: bigint }[]): Plan {
  const years = evaluation.years.filter((year) => yearsBetween(uplift.year, year) >= 0);
  const taken: string[] = [];
  const wanted = stated.flatMap(({ line, pence }) => years.map((year): Line<"statedAmounts"> => {
    const known = plan.statedAmounts.find((each) => each.collection === "baseBudgets" && each.lineId === line.id && each.year === year);
    const id = known?.id ?? freeLineId(plan, "statedAmounts", `${line.id}-${year}`, taken);
    taken.push(id);
    return { id, collection: "baseBudgets", lineId: line.id, year, amount: penceToPounds(pence), reason: `The uplift agreed for ${uplift.year}` };
  }));
  const ids = new Set(wanted.map(({ id }) => id));
  return { ...plan, statedAmounts: [...plan.statedAmounts.filter(({ id }) => !ids.has(id)), ...wanted] };
}
