import type { Metadata } from "next";
import Link from "next/link";
import { FundingReasons } from "@/components/comparison/funding-reasons";
import { PrintFooter } from "@/components/comparison/print-footer";
import { financeHref } from "@/components/finance/finance-address";
import { boardSentence } from "@/components/finance/grants/board-sentence";
import { BoardTable } from "@/components/finance/grants/board-table";
import { grantCrumbs } from "@/components/finance/grants/grant-crumbs";
import { NotKeptNotice } from "@/components/finance/grants/not-kept-notice";
import { typedQuery } from "@/components/finance/typed-query";
import { WhoCouldPayView } from "@/components/finance/grants/who-could-pay-view";
import { Emphasised } from "@/components/scenarios/emphasised";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { allocationBoard } from "@/domain/grants/allocation-board";
import { type FinancePageProps, loadFinance } from "../../_components/load-finance";
import { CellPanel } from "./_components/cell-panel";

export const metadata: Metadata = { title: "Who pays for what" };

/** Sources against services in a year: what the engine proposes, what a person says of it, what is unmet, what would lapse, and why. */
export default async function BoardPage(props: FinancePageProps) {
  const { api, me, scenario, place, search, now, isLatest } = await loadFinance(props);
  const { plan, evaluation, scenarioId, name, version, contentHash } = scenario;
  const query = typedQuery(search);
  const year = evaluation.years.find((each) => each === query.text("year")) ?? evaluation.years[0];
  const board = year === undefined ? null : allocationBoard(plan, evaluation, year);
  if (year === undefined || board === null || board.rows.length === 0) {
    return (
      <>
        <PageHeading crumbs={grantCrumbs(place, scenario, { words: "Who pays for what" })} title="Who pays for what" />
        <EmptyState title="Nothing costs anything yet">Give the services of this scenario their costs, and the engine proposes which money pays for them.</EmptyState>
      </>
    );
  }
  const service = board.rows.find((row) => row.service.id === query.text("who"))?.service;
  const [{ funding }, parts] = await Promise.all([
    api.scenarios.explainFunding({ scenarioId, version, leftAtMost: 4 }),
    service === undefined ? null : api.grants.whoCouldPay({ scenarioId, version, serviceId: service.id, year }),
  ]);
  const href = (more: Readonly<Record<string, string>>): string => financeHref(place, "/grants/board", { year, ...more });
  const { said, notKept } = boardSentence(plan, evaluation, board);
  return (
    <>
      <PageHeading crumbs={grantCrumbs(place, scenario, { words: "Who pays for what" })} title="Who pays for what" lead={<Emphasised>{said}</Emphasised>} aside={`${name}, version ${version}, as at ${now}`} />
      <NotKeptNotice title={`Not kept in ${year}`} sentences={notKept} />
      <p className="ww-no-print">Year: {evaluation.years.map((each, at) => <span key={each}>{at > 0 && " | "}{each === year ? <strong>{each}</strong> : <Link href={financeHref(place, "/grants/board", { year: each })}>{each}</Link>}</span>)}</p>
      <BoardTable board={board} cellHref={(source, to) => `${href({ source, service: to })}#cell`} whoHref={(who) => `${href({ who })}#who`} />
      <p className="ww-small ww-no-print">Press an amount to say what a source is to pay; the engine chooses the rest.</p>
      <CellPanel api={api} roles={me.roles} isLatest={isLatest} scenario={scenario} place={place} board={board} query={query} />
      {parts !== null && service !== undefined && <section id="who" aria-label={`Who could pay for ${service.name}`}><WhoCouldPayView parts={parts} plan={plan} year={year} serviceId={service.id} /></section>}
      <h2>Why money is left or missing, in all years</h2>
      <FundingReasons funding={funding} />
      <PrintFooter address={financeHref({ ...place, version }, "/grants/board", { year })} asAt={now} versions={[{ name, version, hash: contentHash }]} />
    </>
  );
}
