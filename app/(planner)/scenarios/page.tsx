import type { Metadata } from "next";
import Link from "next/link";
import { StandingTag } from "@/components/comparison/standing-tag";
import { Pounds } from "@/components/money/pounds";
import { spokenInstant } from "@/components/scenarios/as-at";
import { AsAtForm } from "@/components/scenarios/as-at-form";
import { comparisonHref, emptyView } from "@/components/scenarios/comparison-address";
import { scenarioHref } from "@/components/scenarios/scenario-address";
import { standingOf } from "@/components/scenarios/standing-of";
import { VersionStateTag } from "@/components/scenarios/version-state-tag";
import { ButtonLink } from "@/components/ui/button-link";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { Panel } from "@/components/ui/panel";
import { SyntheticTag } from "@/components/ui/synthetic-tag";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import { mostColumns } from "@/domain/plan/comparison";
import { serverApi } from "@/trpc/server";
import { loadAsAt } from "../_components/load-as-at";

export const metadata: Metadata = { title: "Scenarios" };

/** The questions before the board, each with the scenarios that answer it, their latest versions and their standing. */
export default async function ScenariosPage({ searchParams }: { readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>> }) {
  const api = await serverApi();
  const listed = await api.scenarios.questions();
  const { answer: questions, view } = await loadAsAt({ href: "/scenarios", search: await searchParams }, (day) => Promise.all(listed.map(({ id }) => api.scenarios.latest({ questionId: id, at: day }))));
  const { at } = view;
  const states = (await Promise.all(listed.map(({ id }) => api.versions.states({ questionId: id, at })))).flat();
  return (
    <>
      <PageHeading title="Scenarios" lead="Each question before the board, and the ways of answering it side by side." />
      {questions.length > 0 && <AsAtForm path="/scenarios" view={view}>The versions saved by the end of that day.</AsAtForm>}
      {questions.length === 0 && <EmptyState title="No questions yet" action={<ButtonLink href="/services" kind="secondary">See the services</ButtonLink>}>A question and its first scenario are put by a commissioning officer. Until then there is nothing to compare.</EmptyState>}
      {questions.map((question) => (
        <Panel key={question.id} id={question.id} title={<Link href={comparisonHref(question.id, emptyView)}>{question.question}</Link>} subtitle={question.title}>
          {question.scenarios.length === 0 && at !== undefined && <p>No scenario of this question had been saved by then.</p>}
          {question.scenarios.length > 0 && (
            <DataTable caption={`Scenarios for ${question.title}`} captionHidden>
              <thead>
                <tr><ColumnHead>Scenario</ColumnHead><ColumnHead>{at === undefined ? "Latest version" : "Version on that day"}</ColumnHead><NumericHead>Base budget growth</NumericHead><NumericHead>Unfunded gap</NumericHead><ColumnHead>Financial confirmation</ColumnHead></tr>
              </thead>
              <tbody>
                {question.scenarios.map((scenario) => {
                  const { scenarioId, name, version, reason, savedAt, roleTitle, evaluation, standing } = scenario;
                  const taken = standingOf(version, standing);
                  return (
                    <tr key={scenarioId}>
                      <RowHead {...(scenario.doNothing ? { note: "always present" } : {})}><Link href={scenarioHref(question.id, scenarioId, at === undefined ? undefined : version)}>{name}</Link></RowHead>
                      <td>Version {version} <VersionStateTag states={states} of={{ scenarioId, version }} /><span className="ww-table__note">“{reason}”</span><span className="ww-table__note">{roleTitle}, <span className="ww-nowrap">{spokenInstant(savedAt)}</span></span></td>
                      <NumericCell><Pounds value={evaluation.figures.growth.total} pence="always" /></NumericCell>
                      <NumericCell><Pounds value={evaluation.figures.gap.total} pence="always" /></NumericCell>
                      <td><StandingTag state={taken.state} /><span className="ww-table__note">{taken.words}</span></td>
                    </tr>
                  );
                })}
              </tbody>
            </DataTable>
          )}
          <div className="ww-actions">
            <ButtonLink href={comparisonHref(question.id, at === undefined ? emptyView : { ...emptyView, columns: question.scenarios.slice(0, mostColumns).map(({ scenarioId }) => ({ scenarioId, version: null, at })) })}>Compare {question.scenarios.length === 1 ? "it" : "them"} side by side</ButtonLink>
            {question.scenarios.some(({ evaluation }) => evaluation.hasSyntheticAmounts) && <SyntheticTag />}
          </div>
        </Panel>
      ))}
    </>
  );
}
