import Link from "next/link";
import { financeHref, lineHref, type FinancePlace } from "@/components/finance/finance-address";
import { AssetsTable, ClaimsTable, LettersTable } from "@/components/finance/grants/award-tables";
import { InstalmentsTable } from "@/components/finance/grants/instalments-table";
import type { FinancialYear, IsoDate } from "@/domain/financial-year/financial-year";
import { spokenDate } from "@/domain/financial-year/spoken-date";
import { assetOnDay } from "@/domain/grants/asset-on-day";
import { instalmentSum } from "@/domain/grants/instalment-changes";
import { letterHistory } from "@/domain/grants/letter-history";
import type { EvaluatedSource } from "@/domain/plan/evaluation";
import { nameOfId } from "@/domain/plan/format-field";
import type { Pounds } from "@/domain/plan/fields";
import type { CollectionName, Plan } from "@/domain/plan/plan";

interface AwardRegistersProps {
  readonly plan: Plan;
  readonly source: EvaluatedSource;
  readonly years: readonly FinancialYear[];
  readonly today: IsoDate;
  readonly place: FinancePlace;
  readonly mayChange: boolean;
  readonly change: (collection: CollectionName, id: string | null) => string;
}

/** What was written, is paid and is asked for under an award: letters, instalments, claims, assets, and the grant it goes into. */
export function AwardRegisters({ plan, source, years, today, place, mayChange, change }: AwardRegistersProps) {
  const letters = letterHistory(plan, source.id);
  const claims = plan.claims.filter(({ awardId }) => awardId === source.id).sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1));
  const assets = plan.assets.filter(({ awardId }) => awardId === source.id).map((asset) => assetOnDay(asset, today));
  const into = plan.consolidations.filter(({ fromAwardId, intoAwardId }) => fromAwardId === source.id || intoAwardId === source.id);
  const of = (collection: CollectionName) => (mayChange ? (id: string): string => change(collection, id) : null);
  const instalments = years.flatMap((year) => {
    const amount = source.amounts[year] ?? ("0.00" as Pounds);
    const found = instalmentSum(plan, source.id, year, amount);
    return found.lines.length === 0 ? [] : [{ year, amount, found }];
  });
  const add = (collection: CollectionName, words: string) => mayChange && <p className="ww-small ww-no-print"><Link href={change(collection, null)}>{words}</Link></p>;
  return (
    <section aria-labelledby="registers">
      <h2 id="registers">Letters, payments and claims</h2>
      {into.map(({ id, fromAwardId, intoAwardId, effectiveOn, ringFence, letter }) => (
        <p key={id}>{fromAwardId === source.id ? <>From {spokenDate(effectiveOn)} it goes into <Link href={financeHref(place, `/grants/${intoAwardId}`)}>{nameOfId(intoAwardId, plan)}</Link></> : <>Since {spokenDate(effectiveOn)} it holds <Link href={financeHref(place, `/grants/${fromAwardId}`)}>{nameOfId(fromAwardId, plan)}</Link></>}, its ring-fence {ringFence} ({letter}).</p>
      ))}
      {letters.length > 0 ? <LettersTable letters={letters} changeHref={of("determinations")} /> : <p>No letter is recorded.</p>}
      {add("determinations", "Record a letter")}
      {instalments.map(({ year, amount, found }) => <InstalmentsTable key={year} year={year} amount={amount} instalments={found} today={today} changeHref={of("instalments")} />)}
      {instalments.length === 0 && <p>No instalments are laid down.</p>}
      {mayChange && <p className="ww-small ww-no-print"><Link href={financeHref(place, `/grants/${source.id}/instalments`)}>Lay down the instalments of a year</Link> or <Link href={lineHref(place, "instalments", null, { collection: "awards", lineId: source.id }, financeHref(place, `/grants/${source.id}`))}>add one instalment</Link></p>}
      {claims.length > 0 ? <ClaimsTable claims={claims} today={today} changeHref={of("claims")} /> : <p>No claim or certificate is asked for.</p>}
      {add("claims", "Record a claim or certificate")}
      {assets.length > 0 && <AssetsTable assets={assets} changeHref={of("assets")} />}
      {add("assets", "Record something bought with it")}
    </section>
  );
}
