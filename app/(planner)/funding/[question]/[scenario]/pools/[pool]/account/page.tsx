import type { Metadata } from "next";
import { DocumentView } from "@/components/documents/document-view";
import { accountHref, numberAsked } from "@/components/finance/account/account-address";
import { AccountPages } from "@/components/finance/account/account-pages";
import { NotesTable } from "@/components/finance/account/notes-table";
import { PeriodChoice } from "@/components/finance/account/period-choice";
import { forecastField, monthField, yearField } from "@/components/finance/account/period-fields";
import { SchemeTable } from "@/components/finance/account/scheme-table";
import { UnmatchedNotice } from "@/components/finance/account/unmatched-notice";
import { VarianceNoteForm } from "@/components/finance/account/variance-note-form";
import { poolCrumbs } from "@/components/finance/pools/pool-address";
import { ButtonLink } from "@/components/ui/button-link";
import { Details } from "@/components/ui/details";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { Panel } from "@/components/ui/panel";
import { mayAct } from "@/domain/access/acts";
import { accountBelow } from "@/domain/pools/account/account-documents";
import { accountHeadline, accountTitle, footingInWords } from "@/domain/pools/account/account-headline";
import { type AccountPageProps, loadAccount } from "./_components/load-account";

export const metadata: Metadata = { title: "Memorandum account" };

/** The memorandum account of a pool: by scheme what is spent and forecast, what partners owe and paid, and who bears what. */
export default async function AccountPage(props: AccountPageProps) {
  const { me, scenario, place, fixed, pool, poolId, year, ledger, account, sources, again, search, now, onwards } = await loadAccount(props, ({ months }, covered) => numberAsked(months, 1, 12) ?? covered);
  const { plan, evaluation } = scenario;
  const kept = place.version === undefined ? {} : { version: String(place.version) };
  const here = { year, ...(account.months > 0 && { months: String(account.months) }), ...(onwards === "as budgeted" && { forecast: "as-budgeted" }) };
  const mayExplain = mayAct(me.roles, "explain a variance") && account.months > 0;
  const explained = account.schemes.find(({ serviceId }) => mayExplain && serviceId === search.explain);
  return (
    <>
      <PageHeading
        crumbs={poolCrumbs(place, pool, { words: "Account" })}
        title={accountTitle(pool.name, account)} lead={`${accountHeadline(account, ledger.closed !== null)} ${footingInWords(account)}`}
        aside={ledger.closed !== null ? `${year} is closed, by ${ledger.closed.roleTitle}` : undefined}
      />
      <AccountPages place={place} poolId={poolId} current="account" year={year} onwards={onwards} />
      <PeriodChoice kept={kept} fields={[yearField(evaluation.years, year), ...(ledger.file === null ? [] : [monthField(ledger.file.months, account.months), forecastField(onwards)])]} />
      {ledger.file === null && (
        <EmptyState title={`No actuals of ${year} yet`} action={mayAct(me.roles, "bring in actuals") ? <ButtonLink href={accountHref(place, poolId, "actuals", { year })}>Bring in actuals</ButtonLink> : undefined}>
          The pool manager or a finance manager brings in a file from the finance system of the host. Until then every scheme stands at its budget.
        </EmptyState>
      )}
      {account.inLedger.hasRows && <UnmatchedNotice unmatched={account.unmatched} />}
      <SchemeTable account={account} caption="By scheme" />
      <Details summary="By cost and ledger code"><SchemeTable account={account} caption="By cost" withLines /></Details>
      {explained !== undefined && (
        <Panel id="explain" title={`Explain ${explained.name}`}>
          <VarianceNoteForm key={explained.serviceId} scenarioId={scenario.scenarioId} year={year} months={account.months} serviceId={explained.serviceId} schemeName={explained.name} note={explained.note} back={accountHref(place, poolId, "account", here)} />
        </Panel>
      )}
      {account.months > 0 && <NotesTable account={account} explainHref={mayExplain ? (serviceId) => `${accountHref(place, poolId, "account", { ...here, explain: serviceId })}#explain` : null} />}
      <DocumentView document={accountBelow(plan, account, sources)} address={accountHref(fixed, poolId, "account", { ...again, ...here })} asAt={now} />
    </>
  );
}
