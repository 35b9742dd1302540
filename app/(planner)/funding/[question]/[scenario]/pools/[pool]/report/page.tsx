import type { Metadata } from "next";
import { DocumentView } from "@/components/documents/document-view";
import { accountHref } from "@/components/finance/account/account-address";
import { AccountPages } from "@/components/finance/account/account-pages";
import { PeriodChoice } from "@/components/finance/account/period-choice";
import { forecastField, quarterField, yearField } from "@/components/finance/account/period-fields";
import { poolCrumbs } from "@/components/finance/pools/pool-address";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { monthName } from "@/domain/ledger/financial-month";
import { accountHeadline } from "@/domain/pools/account/account-headline";
import { quarterlyReport } from "@/domain/pools/account/account-documents";
import { type AccountPageProps, loadAccount } from "../account/_components/load-account";
import { monthsOfQuarter } from "./_components/months-of-quarter";

export const metadata: Metadata = { title: "Quarterly report of a pool" };

/** The report that the pool manager gives the partners each quarter. */
export default async function QuarterlyReportPage(props: AccountPageProps) {
  const { scenario, place, fixed, pool, poolId, year, account, sources, again, search, ledger, now, onwards } = await loadAccount(props, monthsOfQuarter);
  const quarter = Math.ceil(monthsOfQuarter(search, ledger.file?.months ?? 12) / 3);
  const report = quarterlyReport(scenario.plan, account, sources);
  const address = { ...again, quarter: String(quarter) };
  return (
    <>
      <PageHeading
        crumbs={poolCrumbs(place, pool, { words: "Quarterly report" })}
        title={report.title} lead={`${report.subtitle}. ${accountHeadline(account, ledger.closed !== null)}`}
        actions={<ButtonLink href={`${accountHref(fixed, poolId, "report", address).replace("/report?", "/report/workbook?")}`} kind="secondary" download>Workbook (.xlsx)</ButtonLink>} aside={`As at ${now}`}
      />
      <AccountPages place={place} poolId={poolId} current="report" year={year} onwards={onwards} />
      <PeriodChoice kept={place.version === undefined ? {} : { version: String(place.version) }} fields={[yearField(scenario.evaluation.years, year), quarterField(quarter), forecastField(onwards)]} />
      {account.months < quarter * 3 && <Notice><p>{account.months === 0 ? `No ledger file of ${year} is in, so the report stands at the budgets.` : `The ledger file goes to the end of ${monthName(account.months)}, so this is the report of the quarter so far.`}</p></Notice>}
      <DocumentView document={report} address={accountHref(fixed, poolId, "report", address)} asAt={now} />
    </>
  );
}
