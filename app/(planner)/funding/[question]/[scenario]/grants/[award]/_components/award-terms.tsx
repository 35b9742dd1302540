import { financeHref, type FinancePlace } from "@/components/finance/finance-address";
import { ConditionsTable } from "@/components/finance/grants/conditions-table";
import { RateTable, SubSharesTable } from "@/components/finance/grants/sub-shares-table";
import { ButtonLink } from "@/components/ui/button-link";
import type { IsoDate } from "@/domain/financial-year/financial-year";
import { rateInYears } from "@/domain/grants/award-rate";
import { sharesInYears } from "@/domain/grants/shares-in-years";
import type { EvaluatedSource, Evaluation } from "@/domain/plan/evaluation";
import type { Plan } from "@/domain/plan/plan";

interface AwardTermsProps {
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly source: EvaluatedSource;
  readonly today: IsoDate;
  readonly place: FinancePlace;
  readonly mayChange: boolean;
  readonly change: (id: string) => string;
}

/** An award's conditions, and what its shares and its rate come to in pounds. */
export function AwardTerms({ plan, evaluation, source, today, place, mayChange, change }: AwardTermsProps) {
  const conditions = plan.conditions.filter(({ awardId }) => awardId === source.id);
  const shares = sharesInYears(plan, evaluation, source);
  const rates = conditions.filter(({ kind }) => kind === "rate").map((condition) => ({ condition, rates: rateInYears(plan, source, condition, evaluation.years) })).filter((each) => each.rates.length > 0);
  return (
    <section aria-labelledby="terms">
      <h2 id="terms">What it may pay for</h2>
      {conditions.length === 0 ? <p>No condition is recorded: it may pay for anything the plan costs.</p> : <ConditionsTable plan={plan} conditions={conditions} today={today} changeHref={mayChange ? change : null} />}
      {shares.length > 0 && <SubSharesTable plan={plan} shares={shares} />}
      {rates.map((each) => <RateTable key={each.condition.id} {...each} />)}
      {mayChange && <p className="ww-no-print"><ButtonLink href={financeHref(place, `/grants/${source.id}/conditions/new`)} kind="secondary">Try a new condition</ButtonLink></p>}
    </section>
  );
}
