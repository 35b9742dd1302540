import { positionOf, rateSeries } from "../calculation/rate-series";
import type { LineHead, Row } from "../calculation/row";
import { riseSeries, shareSeries, type RowContext } from "../costing/cost-row";
import type { WorkedLine } from "../costing/worked-line";
import type { IsoDate } from "../financial-year/financial-year";
import { poundsToPence } from "../money/money";
import { isOne, readRatio } from "../money/ratio";
import type { EvaluatedSource } from "../plan/evaluation";
import type { Line } from "../plan/plan";

type Certainty = Line<"awards">["certainty"];

/** What is known of money that can pay for services before any year is worked out. */
export interface SourceHead extends LineHead {
  readonly sourceKind: EvaluatedSource["sourceKind"];
  readonly restricted: boolean;
  readonly certainty: readonly Certainty[];
  readonly endsOn: IsoDate | null;
}

/** Money that can pay for services, with what it has in each year. */
export interface WorkedSource extends SourceHead, WorkedLine {}

/** What the plan says about one award elsewhere. */
export interface AwardTerms {
  readonly years: readonly Line<"awardYears">[];
  readonly conditions: readonly Line<"conditions">[];
}

/**
 * An award for the calculation: full-year amount × taper share × share of the year, rounded once; or the stated amount.
 * Source: WE-06 and WE-07. Children's Fund £180,000.00 at 2/3 is £120,000.00.
 */
export function awardRow(award: Line<"awards">, terms: AwardTerms, context: RowContext): Row<SourceHead> {
  const own = new Map(terms.years.map((line) => [line.year, line]));
  const [onlyService = null, ...others] = new Set(terms.conditions.flatMap(({ kind, serviceId }) => (kind === "service" ? [serviceId] : [])));
  const shares = context.years.map((year) => own.get(year)?.share ?? "1");
  return {
    head: {
      collection: "awards", id: award.id, name: award.name, partnerId: award.accountableBodyId,
      serviceId: award.restricted && others.length === 0 ? onlyService : null,
      recurrence: "recurrent", basis: award.basis, sourceKind: "grant", restricted: award.restricted,
      certainty: context.years.map((year) => own.get(year)?.certainty ?? award.certainty),
      endsOn: award.endsOn,
    },
    pence: Number(poundsToPence(award.amount)),
    rise: positionOf(context.rises, `taper ${shares.join(" ")}`, () => {
      const exact = shares.map(readRatio);
      return rateSeries(exact, exact.map((share) => (isOne(share) ? "flat-amount" : "taper")));
    }),
    share: shareSeries({ ...award, recurrence: "recurrent" }, context),
    given: context.stated("awards", award.id),
    givenRule: "stated-amount",
  };
}

/**
 * A base budget for the calculation: full-year amount × compounded index, flat where it has none, × share of the year,
 * rounded once; one-off base money whole in the year it starts.
 * What a partner pays today counts as confirmed; growth that is only asked for counts as indicative.
 */
export const baseBudgetRow = (budget: Line<"baseBudgets">, context: RowContext): Row<SourceHead> => ({
  head: {
    collection: "baseBudgets", id: budget.id, name: budget.name, partnerId: budget.partnerId, serviceId: budget.serviceId,
    recurrence: budget.recurrence, basis: budget.basis,
    sourceKind: budget.growth ? "base budget growth" : "base budget today", restricted: false,
    certainty: context.years.map((): Certainty => (budget.growth ? "indicative" : "confirmed")),
    endsOn: budget.endsOn,
  },
  pence: Number(poundsToPence(budget.amount)),
  rise: riseSeries(budget, context),
  share: shareSeries(budget, context),
  given: context.stated("baseBudgets", budget.id),
  givenRule: "stated-amount",
});
