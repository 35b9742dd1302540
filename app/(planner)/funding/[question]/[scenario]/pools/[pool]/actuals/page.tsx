import type { Metadata } from "next";
import { spokenInstant } from "@/components/scenarios/as-at";
import { accountHref, ledgerFileHref } from "@/components/finance/account/account-address";
import { AccountPages } from "@/components/finance/account/account-pages";
import { CloseYearForm } from "@/components/finance/account/close-year-form";
import { LedgerFileForm } from "@/components/finance/account/ledger-file-form";
import { PeriodChoice } from "@/components/finance/account/period-choice";
import { yearField } from "@/components/finance/account/period-fields";
import { UnmatchedNotice } from "@/components/finance/account/unmatched-notice";
import { poolCrumbs } from "@/components/finance/pools/pool-address";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { Panel } from "@/components/ui/panel";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import Link from "next/link";
import { mayAct } from "@/domain/access/acts";
import type { IsoDate } from "@/domain/financial-year/financial-year";
import { closingRefusal, monthsOver, periodRefusal } from "@/domain/ledger/ledger-refusal";
import { monthName } from "@/domain/ledger/financial-month";
import { type AccountPageProps, loadAccount } from "../account/_components/load-account";

export const metadata: Metadata = { title: "Actuals of a pool" };

/** The ledger files of a year, and where the next one is brought in. */
export default async function ActualsPage(props: AccountPageProps) {
  const { me, scenario, place, pool, poolId, year, ledger, account } = await loadAccount(props, (_, covered) => covered);
  const { evaluation, scenarioId } = scenario;
  const counts = ledger.imports[0];
  const mayBring = mayAct(me.roles, "bring in actuals");
  const today = me.today as IsoDate;
  const [begun, notBegun, notOver] = [evaluation.years.filter((each) => monthsOver(each, today) > 0), periodRefusal(year, 1, today), closingRefusal(year, today)];
  return (
    <>
      <PageHeading
        crumbs={poolCrumbs(place, pool, { words: "Actuals" })}
        title={`Actuals of ${year}`}
        lead={ledger.closed !== null ? `${ledger.closed.roleTitle} closed ${year}, and a closed year takes no more actuals.` : counts === undefined ? `No ledger file of ${year} is in yet.` : `The ledger of ${year} is in to the end of ${monthName(counts.months)}: ${counts.rowCount} rows.`}
      />
      <AccountPages place={place} poolId={poolId} current="actuals" year={year} />
      <PeriodChoice kept={place.version === undefined ? {} : { version: String(place.version) }} fields={[yearField(evaluation.years, year)]} />
      {counts === undefined ? (
        <EmptyState title="No file yet">{mayBring && notBegun === null ? "Bring in the first one below. It is shown before anything is stored." : "The pool manager or a finance manager brings in a file from the finance system of the host."}</EmptyState>
      ) : (
        <DataTable caption="Files of this year; the latest counts, and the others are kept" compact>
          <thead><tr><ColumnHead>File</ColumnHead><ColumnHead>To the end of</ColumnHead><NumericHead>Rows</NumericHead><ColumnHead>Brought in</ColumnHead><ColumnHead>Hash of its rows</ColumnHead></tr></thead>
          <tbody>
            {ledger.imports.map(({ importId, fileName, months, rowCount, importedAt, roleTitle, contentHash }, at) => (
              <tr key={importId}>
                <RowHead note={at === 0 ? "Counts" : <Link href={accountHref(place, poolId, "account", { year, import: importId })}>The account by this file</Link>}>{fileName}</RowHead>
                <td>{monthName(months)}</td><NumericCell>{rowCount}</NumericCell><td>{roleTitle}<span className="ww-table__note">{spokenInstant(importedAt)}</span></td><td><code className="ww-account-hash">{contentHash.slice(0, 16)}…</code><span className="ww-table__note"><a href={`${ledgerFileHref(place, poolId)}?${new URLSearchParams({ year, import: importId })}`} download>Its rows (.csv)</a></span></td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
      <UnmatchedNotice unmatched={account.unmatched} />
      {mayBring && ledger.closed === null && notBegun !== null && <Notice kind="plain"><p>{notBegun.message}.</p></Notice>}
      {mayBring && ledger.closed === null && notBegun === null && (
        <Panel title="Bring in a ledger file">
          <LedgerFileForm key={year} address={ledgerFileHref(place, poolId)} years={begun} year={year} months={Math.min(monthsOver(year, today), (counts?.months ?? 0) + 1)} accounts={Object.fromEntries(evaluation.years.map((each) => [each, accountHref(place, poolId, "account", { year: each })]))} />
        </Panel>
      )}
      {!mayBring && <Notice kind="plain"><p>The pool manager and finance managers bring in actuals. Your role reads them.</p></Notice>}
      {mayAct(me.roles, "close a year") && ledger.closed === null && counts !== undefined && (
        <Panel title={`Close ${year}`} subtitle="When the partners have settled, so that nothing they relied on moves any more.">
          {notOver !== null ? <p>{notOver.message}.</p> : counts.months === 12 ? <CloseYearForm scenarioId={scenarioId} year={year} /> : <p>The ledger goes to the end of {monthName(counts.months)}. A year is closed once all of it is in.</p>}
        </Panel>
      )}
    </>
  );
}
