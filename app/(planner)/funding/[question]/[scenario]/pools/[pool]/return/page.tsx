import type { Metadata } from "next";
import { DocumentView } from "@/components/documents/document-view";
import { accountHref } from "@/components/finance/account/account-address";
import { AccountPages } from "@/components/finance/account/account-pages";
import { PeriodChoice } from "@/components/finance/account/period-choice";
import { forecastField, yearField } from "@/components/finance/account/period-fields";
import { poolCrumbs } from "@/components/finance/pools/pool-address";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { annualReturn } from "@/domain/pools/account/account-documents";
import { accountHeadline } from "@/domain/pools/account/account-headline";
import { type AccountPageProps, loadAccount } from "../account/_components/load-account";

export const metadata: Metadata = { title: "Annual return of a pool" };

/** The return of income and expenditure that the pool manager gives the partners after each year. */
export default async function AnnualReturnPage(props: AccountPageProps) {
  const { scenario, place, fixed, pool, poolId, year, account, sources, again, ledger, now, onwards } = await loadAccount(props, () => 12);
  const document = annualReturn(scenario.plan, account, sources);
  return (
    <>
      <PageHeading
        crumbs={poolCrumbs(place, pool, { words: "Annual return" })}
        title={document.title} lead={`${document.subtitle}. ${accountHeadline(account, ledger.closed !== null)}`}
        actions={<ButtonLink href={accountHref(fixed, poolId, "return", again).replace("/return?", "/return/workbook?")} kind="secondary" download>Workbook (.xlsx)</ButtonLink>} aside={`As at ${now}`}
      />
      <AccountPages place={place} poolId={poolId} current="return" year={year} onwards={onwards} />
      <PeriodChoice kept={place.version === undefined ? {} : { version: String(place.version) }} fields={[yearField(scenario.evaluation.years, year), forecastField(onwards)]} />
      <DocumentView document={document} address={accountHref(fixed, poolId, "return", again)} asAt={now} />
    </>
  );
}
