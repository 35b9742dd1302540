import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { FundingAgainstCost } from "@/components/charts/funding-against-cost";
import { AssumptionsThatDiffer } from "@/components/comparison/assumptions-that-differ";
import { ConfirmationStanding } from "@/components/comparison/confirmation-standing";
import type { OpenFigure } from "@/components/comparison/figure-address";
import { PartnerTable } from "@/components/comparison/partner-table";
import { PrintFooter } from "@/components/comparison/print-footer";
import { SideBySideTable } from "@/components/comparison/side-by-side-table";
import { WaterfallOfDifference } from "@/components/comparison/waterfall-of-difference";
import { plainHref } from "@/components/comparison/what-would-change-address";
import { WhoPays } from "@/components/comparison/who-pays";
import { YearTable } from "@/components/comparison/year-table";
import { asAt } from "@/components/scenarios/as-at";
import { AsKnownNotice } from "@/components/scenarios/as-at-notice";
import { ChangeComparisonForm } from "@/components/scenarios/change-comparison-form";
import { atToday, changeComparisonHref, comparisonCsvHref, comparisonFault, comparisonHref, comparisonXlsxHref, isChanging, isFromForm, readComparisonView, type SearchParams } from "@/components/scenarios/comparison-address";
import { Emphasised } from "@/components/scenarios/emphasised";
import { fundingOf } from "@/components/scenarios/funding-of";
import { periodOf } from "@/components/scenarios/period-of";
import { PrintButton } from "@/components/scenarios/print-button";
import { leftOrMissingHref } from "@/components/scenarios/scenario-address";
import { bandsOf, columnsOf } from "@/components/scenarios/side-by-side-of";
import { confirmationEntries } from "@/components/scenarios/standing-of";
import { ToldDifference } from "@/components/scenarios/told-difference";
import { VersionStateTag } from "@/components/scenarios/version-state-tag";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { SyntheticTag } from "@/components/ui/synthetic-tag";
import { assumptionsThatDiffer } from "@/domain/plan/compare-assumptions";
import { cliffSentence } from "@/domain/plan/cliff-sentence";
import { headline } from "@/domain/plan/headline";
import { serverApi } from "@/trpc/server";
import { loadComparison } from "../../_components/load-comparison";
import { loadStates } from "../../_components/load-states";

import { ArrangeRows } from "./_components/arrange-rows";
import { OpenFigurePanel } from "./_components/open-figure-panel";
import { WhatWouldChangeSection } from "./_components/what-would-change-section";

interface ComparePageProps {
  readonly params: Promise<{ readonly question: string }>;
  readonly searchParams: Promise<SearchParams>;
}

export const metadata: Metadata = { title: "Compare scenarios" };

/** The heart of the planner: the scenarios of one question side by side. Everything that is open is in the address. */
export default async function ComparePage({ params, searchParams }: ComparePageProps) {
  const [{ question: questionId }, search] = await Promise.all([params, searchParams]);
  const view = readComparisonView(search);
  const isFaulty = comparisonFault(search) !== null;
  if (isFromForm(search) && !isFaulty) redirect(comparisonHref(questionId, view));

  const api = await serverApi();
  const [me, { reference, told, columns, comparison, cannotCompare, ...question }, questions] = await Promise.all([api.session.me(), loadComparison(api, questionId, view), api.scenarios.questions()]);
  const now = asAt(me.today, new Date());
  const crumbs = [{ words: "Scenarios", href: "/scenarios" }, { words: question.title }, { words: "Compare" }];
  if (reference === null) {
    return (
      <>
        <PageHeading crumbs={crumbs} title={question.question} />
        <EmptyState title="No scenarios yet" action={<ButtonLink href="/scenarios" kind="secondary">All questions</ButtonLink>}>A commissioning officer of the trust makes the first one.</EmptyState>
      </>
    );
  }

  const stateOf = await loadStates(api, questionId, question.scenarios);
  const listed = questions.find(({ id }) => id === questionId)?.scenarios ?? [];
  const evaluated = question.scenarios.map(({ key, name, evaluation }) => ({ id: key, name, evaluation }));
  const byKey = question.scenarios.map((scenario) => ({ ...scenario, scenarioId: scenario.key }));
  // Two stand with their reasons; of more it would be a book, so each has a page of its own.
  const whoPays = await Promise.all(question.scenarios.map(async (scenario) => ({
    ...scenario, scenarioId: scenario.key, reasonsHref: leftOrMissingHref(questionId, scenario.scenarioId, scenario.version),
    reasons: question.scenarios.length > 2 ? null : (await api.scenarios.explainFunding({ scenarioId: scenario.scenarioId, version: scenario.version, leftAtMost: 10 })).funding,
  })));
  const placeAndPeriod = `${reference.plan.about.place}, ${periodOf(reference.evaluation.years)}`;
  const isSynthetic = question.scenarios.some(({ evaluation }) => evaluation.hasSyntheticAmounts);
  const hrefOf = (figure: OpenFigure): string => comparisonHref(questionId, { ...view, figure });
  // What would change the answer is asked of versions, so a day is told as the version that it came to.
  const pinned = { ...view, columns: view.columns.some(({ at }) => at !== undefined) ? question.scenarios.map(({ scenarioId, version }) => ({ scenarioId, version })) : view.columns };
  const csvHref = comparisonCsvHref(questionId, view);
  return (
    <>
      <PageHeading
        crumbs={crumbs}
        title={question.question}
        lead={<Emphasised>{cliffSentence(reference.evaluation)}</Emphasised>}
        actions={<><ButtonLink href={changeComparisonHref(questionId, view)} kind="secondary">Change what is compared</ButtonLink><ButtonLink href={plainHref(questionId, view)} kind="secondary">In plain English</ButtonLink><PrintButton /><ButtonLink href={csvHref} kind="secondary" download>Download as CSV</ButtonLink><ButtonLink href={comparisonXlsxHref(questionId, view)} kind="secondary" download>Download as XLSX</ButtonLink>{isSynthetic && <SyntheticTag />}</>}
        aside={`As at ${now}`}
      />
      {(isChanging(search) || isFaulty) && <ChangeComparisonForm questionId={questionId} scenarios={listed} columns={question.scenarios} referenceKey={reference.key} toldKey={told?.key ?? null} view={view} search={search} />}
      {view.columns.length === 0 && question.available.length > question.scenarios.length && <Notice kind="plain"><p>{question.scenarios.length} of {question.available.length} scenarios are compared: those that have come furthest towards a decision. <Link href={changeComparisonHref(questionId, view)}>Choose others</Link></p></Notice>}
      <AsKnownNotice columns={question.scenarios} todayHref={comparisonHref(questionId, atToday(view))} />
      {view.figure !== null && <OpenFigurePanel api={api} questionId={questionId} scenarios={question.scenarios} open={view.figure} closeHref={comparisonHref(questionId, { ...view, figure: null })} />}
      <FundingAgainstCost title={headline(columns)} placeAndPeriod={placeAndPeriod} scenarios={evaluated.map(fundingOf)} csvHref={csvHref} />
      {cannotCompare !== null && <Notice kind="urgent" title="These scenarios cannot be set side by side"><p>{cannotCompare}. Choose others, or look at each on its own page.</p></Notice>}
      {comparison !== null && (
        <>
          {comparison.yearsLeftOut.length > 0 && <Notice kind="plain"><p>Not every scenario covers {comparison.yearsLeftOut.join(", ")}, so the totals leave {comparison.yearsLeftOut.length === 1 ? "it" : "them"} out.</p></Notice>}
          <ArrangeRows questionId={questionId} view={view} columns={question.scenarios} referenceKey={reference.key} isEmpty={comparison.groups.length === 0} />
          <SideBySideTable caption="Side by side" columns={columnsOf(questionId, question.scenarios, reference.key)} bands={bandsOf(comparison)} hrefOf={hrefOf} stateOf={(key) => <VersionStateTag {...stateOf(key)} />} open={view.figure} />
        </>
      )}
      {told !== null && <ToldDifference reference={{ ...reference, scenarioId: reference.key }} told={{ ...told, scenarioId: told.key }} others={byKey} hrefOf={(scenarioId) => comparisonHref(questionId, { ...view, figure: null, told: scenarioId })} />}
      {told !== null && <WaterfallOfDifference reference={reference} told={told} />}
      <WhatWouldChangeSection api={api} questionId={questionId} view={pinned} search={search} columns={columns} />
      <AssumptionsThatDiffer columns={evaluated} assumptions={assumptionsThatDiffer(question.scenarios.map(({ plan }) => plan))} />
      <WhoPays scenarios={whoPays} />
      <YearTable caption="Year by year" scenarios={evaluated} hrefOf={hrefOf} />
      <PartnerTable caption="By partner" scenarios={evaluated} referenceId={reference.key} />
      <ConfirmationStanding entries={[...new Map(confirmationEntries(question.scenarios).map((entry) => [entry.id, entry])).values()]} />
      <PrintFooter address={comparisonHref(questionId, view)} asAt={now} versions={question.scenarios.map(({ name, version, contentHash }) => ({ name, version, hash: contentHash }))} />
    </>
  );
}
