import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PrintFooter } from "@/components/comparison/print-footer";
import { StandingTag } from "@/components/comparison/standing-tag";
import { Pounds } from "@/components/money/pounds";
import { asAt, spokenInstant } from "@/components/scenarios/as-at";
import { comparisonHref, emptyView } from "@/components/scenarios/comparison-address";
import { confirmedHref, scenarioHref } from "@/components/scenarios/scenario-address";
import { answerState } from "@/components/scenarios/standing-of";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { ButtonLink } from "@/components/ui/button-link";
import { ConfirmationPanel } from "@/components/ui/confirmation-panel";
import { DataTable } from "@/components/ui/data-table";
import { Notice } from "@/components/ui/notice";
import { SummaryList } from "@/components/ui/summary-list";
import { SyntheticTag } from "@/components/ui/synthetic-tag";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import { pounds } from "@/domain/plan/fields";
import { serverApi } from "@/trpc/server";
import { loadScenario } from "../../../../_components/load-scenario";

interface RecordedPageProps {
  readonly params: Promise<{ readonly question: string; readonly scenario: string; readonly confirmation: string }>;
}

export const metadata: Metadata = { title: "Funding answer recorded" };

/** What a finance manager's answer says, exactly as it was recorded. */
export default async function RecordedPage({ params }: RecordedPageProps) {
  const { question: questionId, scenario: scenarioId, confirmation: confirmationId } = await params;
  const api = await serverApi();
  const [me, scenario] = await Promise.all([api.session.me(), loadScenario(api, { questionId, scenarioId, version: null })]);
  const answers = [...scenario.standing.partners.flatMap(({ confirmation }) => (confirmation === null ? [] : [confirmation])), ...scenario.standing.earlier];
  const answer = answers.find(({ id }) => id === confirmationId);
  if (answer === undefined) notFound();
  const partner = scenario.plan.partners.find(({ id }) => id === answer.organisationId)?.name ?? answer.organisationId;
  const home = scenarioHref(questionId, scenarioId, answer.version);
  return (
    <>
      <Breadcrumbs crumbs={[{ words: "Scenarios", href: "/scenarios" }, { words: scenario.question.title, href: comparisonHref(questionId, emptyView) }, { words: scenario.name, href: home }, { words: "Recorded answer" }]} />
      <ConfirmationPanel title={answer.outcome === "refused" ? "Funding refused" : answer.outcome === "confirmed" ? "Funding confirmed" : "Funding confirmed with conditions"}>
        {scenario.name}, version {answer.version}, for {partner}. Your reference is <strong>{answer.id.slice(0, 8)}</strong>.
      </ConfirmationPanel>
      {scenario.latestVersion !== answer.version && <Notice kind="urgent"><p>This answer is for version {answer.version}. Version {scenario.latestVersion} has been saved since, and this says nothing of it.</p></Notice>}
      <SummaryList
        rows={[
          { name: "Answer", value: <StandingTag state={answerState(answer)} /> },
          { name: "Given by", value: `${answer.roleTitle}, ${partner}` },
          { name: "Recorded", value: spokenInstant(answer.confirmedAt) },
          { name: "Statement", value: answer.statement },
          ...(answer.conditions === null ? [] : [{ name: "Conditions", value: answer.conditions }]),
          { name: "Content hash", value: <code>{answer.contentHash}</code> },
        ]}
      />
      {scenario.evaluation.hasSyntheticAmounts && <p><SyntheticTag /></p>}
      <DataTable caption="What the version takes, and what is relied on for it">
        <thead><tr><ColumnHead>Year</ColumnHead><NumericHead>The version takes</NumericHead><NumericHead>Relied on</NumericHead></tr></thead>
        <tbody>
          {answer.years.map(({ year, required, reliedOn }) => (
            <tr key={year}><RowHead>{year}</RowHead><NumericCell><Pounds value={pounds.parse(required)} pence="always" /></NumericCell><NumericCell><Pounds value={pounds.parse(reliedOn)} pence="always" /></NumericCell></tr>
          ))}
        </tbody>
      </DataTable>
      {answer.sources.length > 0 && (
        <DataTable caption="Sources relied on">
          <thead><tr><ColumnHead>Source</ColumnHead><ColumnHead>Year</ColumnHead><ColumnHead>Certainty</ColumnHead><NumericHead>Amount</NumericHead></tr></thead>
          <tbody>
            {answer.sources.map(({ sourceId, year, name, certainty, amount }) => (
              <tr key={`${sourceId} ${year}`}><RowHead>{name}</RowHead><td>{year}</td><td>{certainty}</td><NumericCell><Pounds value={pounds.parse(amount)} pence="always" /></NumericCell></tr>
            ))}
          </tbody>
        </DataTable>
      )}
      <ButtonLink kind="secondary" href={home}>Back to {scenario.name}</ButtonLink>
      <PrintFooter address={confirmedHref(questionId, scenarioId, answer.id)} asAt={asAt(me.today, new Date())} versions={[{ name: scenario.name, version: answer.version, hash: answer.contentHash }]} />
    </>
  );
}
