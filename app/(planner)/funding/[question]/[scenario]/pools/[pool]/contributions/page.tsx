import type { Metadata } from "next";
import Link from "next/link";
import { PrintFooter } from "@/components/comparison/print-footer";
import { lineHref } from "@/components/finance/finance-address";
import { MayChange } from "@/components/finance/may-change";
import { SaveChangesForm } from "@/components/finance/save-changes-form";
import { ContributionLines, ContributionsTable } from "@/components/finance/pools/contributions-table";
import { InstalmentsSection } from "@/components/finance/pools/instalments-section";
import { poolCrumbs, poolPageHref } from "@/components/finance/pools/pool-address";
import { PoolPages } from "@/components/finance/pools/pool-pages";
import { UpliftPartners, UpliftSteps } from "@/components/finance/pools/uplift-tables";
import { YearChoice } from "@/components/finance/pools/year-choice";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { Panel } from "@/components/ui/panel";
import { mayAct } from "@/domain/access/acts";
import { firstDayOf, type IsoDate, lastDayOf } from "@/domain/financial-year/financial-year";
import { monthName } from "@/domain/ledger/financial-month";
import { formatPounds } from "@/domain/money/format-pounds";
import { poundsToPence } from "@/domain/money/money";
import { capitalised, numberInWords } from "@/domain/plan/number-in-words";
import { accountContributions } from "@/domain/pools/account/account-contributions";
import { instalmentOffer } from "@/domain/pools/instalment-offer";
import { contributionInstalments, poolContributions } from "@/domain/pools/pool-contributions";
import { foundPool } from "@/domain/pools/pool-partner";
import { upliftOffer } from "@/domain/pools/uplift-offer";
import { orPage } from "@/trpc/server";
import { loadPool, type PoolPageProps } from "../_components/load-pool";

export const metadata: Metadata = { title: "Contributions to a pooled fund" };

/** What each partner puts into a fund, when it pays, and how contributions are carried into the next year. */
export default async function ContributionsPage(props: PoolPageProps) {
  const { api, me, scenario, plan, evaluation, pool, poolId, year, place, search, now, isLatest } = await loadPool(props);
  const { evaluated } = foundPool(plan, evaluation, poolId);
  const contributions = poolContributions(plan, evaluation, poolId, year);
  const paid = contributionInstalments(plan, contributions, firstDayOf(year), lastDayOf(year), poundsToPence);
  const { file } = await orPage(api.ledger.get({ questionId: scenario.question.id, year, importId: null }));
  const received = new Map(accountContributions({ plan, evaluation, poolId, year, months: file?.months ?? 0, ledger: file }).flatMap((each) => (each.receivedFrom.is === "ledger" ? [[each.baseBudgetId, each.received] as const] : [])));
  const uplifts = plan.uplifts.filter((each) => each.poolId === poolId);
  const offers = uplifts.flatMap((each) => upliftOffer(plan, evaluation, each) ?? []);
  const mayChange = isLatest && mayAct(me.roles, "save a scenario version");
  const here = (more: Readonly<Record<string, string>> = {}): string => poolPageHref(place, poolId, "contributions", { year, ...more });
  const saving = { scenarioId: scenario.scenarioId, baseVersion: scenario.version, next: here() };
  const asked = paid.find(({ line, instalments }) => line.id === search.instalments && instalments.length === 0);
  return (
    <>
      <PageHeading
        crumbs={poolCrumbs(place, pool, { words: "Contributions" })}
        title={contributions.length === 0 ? `Nobody contributes to ${pool.name} yet` : `${capitalised(numberInWords(contributions.length))} ${contributions.length === 1 ? "partner puts" : "partners put"} ${formatPounds(evaluated.income[year]!)} in cash into ${pool.name} in ${year}`}
        actions={
          <>
            {mayChange && <ButtonLink kind="secondary" href={lineHref(place, "baseBudgets", null, { poolId, arrangement: "pooled" }, here())}>Add a contribution</ButtonLink>}
            {contributions.length > 0 && <ButtonLink href={poolPageHref({ ...place, version: scenario.version }, poolId, "contributions/workbook", { year })} kind="secondary" download>Workbook (.xlsx)</ButtonLink>}
          </>
        } aside={`As at ${now}`}
      />
      <PoolPages place={place} poolId={poolId} current="contributions" year={year} />
      <YearChoice place={place} years={evaluation.years} year={year} />
      {contributions.length === 0 ? <EmptyState title="No contributions">A contribution is a base budget of a partner that is held as pooled and names this fund.</EmptyState> : (
        <>
          <ContributionsTable contributions={contributions} year={year} />
          <ContributionLines contributions={contributions} year={year} place={place} back={here()} mayChange={mayChange} />
          <InstalmentsSection contributions={paid} received={received} ledgerTo={`the end of ${monthName(file?.months ?? 0)}`} today={me.today as IsoDate} year={year} place={place} back={here()} mayChange={mayChange} offerHref={(lineId) => `${here({ instalments: lineId })}#instalments`} />
          {asked !== undefined && (
            <Panel id="instalments" title={`Four equal instalments of ${asked.line.name}`} subtitle={`${formatPounds(asked.amount, "always")} on the first day of each quarter of ${year}; odd pence go to the first`}>
              <MayChange roles={me.roles} isLatest={isLatest}><SaveChangesForm {...saving} changes={instalmentOffer(plan, asked.line, asked.amount, year)} defaultReason={`Four equal instalments of ${asked.line.name} in ${year}`}>Add four instalments</SaveChangesForm></MayChange>
            </Panel>
          )}
        </>
      )}
      <h2>Into the next year</h2>
      <p className="ww-measure">Shares may also follow need: a <Link href="/funding/contribution-key">contribution key</Link> offers them from need-weighted populations.</p>
      {offers.length === 0 && <p className="ww-measure">No uplift is agreed yet. {mayChange && <Link href={lineHref(place, "uplifts", null, { poolId }, here())}>Say how contributions are carried into a year</Link>}</p>}
      {offers.map((offer) => (
        <section key={offer.uplift.id} aria-label={`Uplift for ${offer.uplift.year}`}>
          <UpliftSteps offer={offer} />
          {mayChange && <p className="ww-no-print"><Link href={lineHref(place, "uplifts", offer.uplift.id, {}, here())}>Change the terms of {offer.uplift.year}</Link></p>}
          <UpliftPartners offer={offer} />
          {offer.isBelowNought && <Notice kind="urgent" title={`These terms leave nothing to contribute in ${offer.uplift.year}`}><p>They take more from the pool than it has, so there is nothing to take up. Change the terms of {offer.uplift.year}.</p></Notice>}
          {offer.changes.length === 0 && !offer.isBelowNought && <p>The plan has these contributions.</p>}
          {offer.changes.length > 0 && search.uplift !== offer.uplift.id && mayChange && <p className="ww-no-print"><ButtonLink kind="secondary" href={`${here({ uplift: offer.uplift.id })}#uplift`}>Take up the contributions of {offer.uplift.year}</ButtonLink></p>}
          {offer.changes.length > 0 && search.uplift === offer.uplift.id && (
            <Panel id="uplift" title={`Take up the contributions of ${offer.uplift.year}`} subtitle="They stand for that year and those after it, until another uplift is taken up. No partner may be harmed without its agreement.">
              <MayChange roles={me.roles} isLatest={isLatest}><SaveChangesForm {...saving} changes={offer.changes} defaultReason={`Contributions carried into ${offer.uplift.year} as the agreement says`}>Take up {formatPounds(offer.pool, "always")} for {offer.uplift.year}</SaveChangesForm></MayChange>
            </Panel>
          )}
        </section>
      ))}
      <PrintFooter address={poolPageHref({ ...place, version: scenario.version }, poolId, "contributions", { year })} asAt={now} versions={[{ name: scenario.name, version: scenario.version, hash: scenario.contentHash }]} />
    </>
  );
}
