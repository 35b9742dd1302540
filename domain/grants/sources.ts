import { amountInYear, oneOffInYear, withPence } from "../costing/amount-in-year";
import type { StatedPence } from "../costing/stated-amounts";
import type { WorkedLine } from "../costing/worked-line";
import type { FinancialYear, IsoDate } from "../financial-year/financial-year";
import { isOne, one, readRatio } from "../money/ratio";
import type { EvaluatedSource } from "../plan/evaluation";
import type { Line, Plan } from "../plan/plan";

type Certainty = Line<"awards">["certainty"];

/** Money that can pay for services, while it is worked out. */
export interface WorkedSource extends WorkedLine {
  readonly sourceKind: EvaluatedSource["sourceKind"];
  readonly restricted: boolean;
  readonly certainty: readonly Certainty[];
  readonly endsOn: IsoDate | null;
  /** The services it may pay for; null for any. */
  readonly mayPayFor: ReadonlySet<string> | null;
}

/**
 * Every award in each year: full-year amount × taper share × share of the year, rounded once; or the stated amount.
 * A restricted award pays only for the services its conditions name.
 * Source: WE-06 and WE-07. Children's Fund £180,000.00 at 2/3 is £120,000.00.
 */
export function workAwards(plan: Plan, years: readonly FinancialYear[], stated: StatedPence): WorkedSource[] {
  const ownYears = new Map(plan.awardYears.map((line) => [`${line.awardId} ${line.year}`, line]));
  return plan.awards.map(withPence).map((award) => {
    const amounts = years.map((year) => {
      const override = stated("awards", award.id, year);
      if (override !== undefined) return { pence: override, rule: "stated amount" as const };
      const share = readRatio(ownYears.get(`${award.id} ${year}`)?.share ?? "1");
      return amountInYear(award, year, share, isOne(share) ? "flat amount" : "taper");
    });
    const mayPayFor = award.restricted ? new Set(plan.conditions.filter((condition) => condition.awardId === award.id).map((condition) => condition.serviceId)) : null;
    const [onlyService = null, ...others] = mayPayFor ?? [];
    return {
      collection: "awards", id: award.id, name: award.name, partnerId: award.accountableBodyId,
      serviceId: others.length === 0 ? onlyService : null,
      recurrence: "recurrent", basis: award.basis, sourceKind: "grant", restricted: award.restricted,
      certainty: years.map((year) => ownYears.get(`${award.id} ${year}`)?.certainty ?? award.certainty),
      endsOn: award.endsOn, mayPayFor,
      pence: amounts.map((amount) => amount.pence), rules: amounts.map((amount) => amount.rule),
    };
  });
}

/**
 * Every base budget in each year, flat, by its share of the year; one-off base money whole in the year it starts.
 * What a partner pays today counts as confirmed; growth that is only asked for counts as indicative.
 */
export function workBaseBudgets(plan: Plan, years: readonly FinancialYear[], stated: StatedPence): WorkedSource[] {
  return plan.baseBudgets.map(withPence).map((budget) => {
    const amounts = years.map((year) => {
      const override = stated("baseBudgets", budget.id, year);
      if (override !== undefined) return { pence: override, rule: "stated amount" as const };
      return budget.recurrence === "one-off" ? oneOffInYear(budget, year, plan.about.firstYear) : amountInYear(budget, year, one, "flat amount");
    });
    return {
      collection: "baseBudgets", id: budget.id, name: budget.name, partnerId: budget.partnerId, serviceId: budget.serviceId,
      recurrence: budget.recurrence, basis: budget.basis,
      sourceKind: budget.growth ? "base budget growth" : "base budget today", restricted: false,
      certainty: years.map((): Certainty => (budget.growth ? "indicative" : "confirmed")),
      endsOn: budget.endsOn, mayPayFor: budget.serviceId === null ? null : new Set([budget.serviceId]),
      pence: amounts.map((amount) => amount.pence), rules: amounts.map((amount) => amount.rule),
    };
  });
}
