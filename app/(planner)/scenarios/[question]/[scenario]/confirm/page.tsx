import type { Metadata } from "next";
import { changesSince } from "@/components/scenarios/changes-since";
import { comparisonHref, emptyView } from "@/components/scenarios/comparison-address";
import { NotForYourRole } from "@/components/scenarios/not-for-your-role";
import { readVersionParameter } from "@/components/scenarios/read-version-parameter";
import { confirmedHref, confirmHref, scenarioHref } from "@/components/scenarios/scenario-address";
import { ScenarioYearTable } from "@/components/scenarios/scenario-year-table";
import { ChangeList } from "@/components/scenarios/version-history";
import { ButtonLink } from "@/components/ui/button-link";
import { Details } from "@/components/ui/details";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { SyntheticTag } from "@/components/ui/synthetic-tag";
import { mayAct } from "@/domain/access/acts";
import { confirmationRequest } from "@/domain/decisions/confirm-funding";
import { serverApi } from "@/trpc/server";
import { loadScenario } from "../../../_components/load-scenario";
import { ConfirmForm } from "./_components/confirm-form";

interface ConfirmPageProps {
  readonly params: Promise<{ readonly question: string; readonly scenario: string }>;
  readonly searchParams: Promise<{ readonly version?: string | readonly string[] }>;
}

export const metadata: Metadata = { title: "Confirm the funding" };

/** Where a finance manager says of one version whether the own organisation's money for it is there. */
export default async function ConfirmPage({ params, searchParams }: ConfirmPageProps) {
  const [{ question: questionId, scenario: scenarioId }, { version: asked }] = await Promise.all([params, searchParams]);
  const api = await serverApi();
  const [me, scenario] = await Promise.all([api.session.me(), loadScenario(api, { questionId, scenarioId, version: readVersionParameter(asked) })]);
  const { version, latestVersion, name, history } = scenario;
  const title = `Confirm the funding of ${name}, version ${version}`;
  const back = scenarioHref(questionId, scenarioId, version);
  if (!mayAct(me.roles, "confirm funding")) {
    return <NotForYourRole title={title} reason="Only a finance manager confirms funding, and only for the own organisation. You can see on the scenario’s page who has answered." backHref={back} backWords={`Back to ${name}`} />;
  }

  const request = confirmationRequest(scenario.evaluation, me.organisationId);
  const answer = scenario.standing.partners.find(({ organisationId }) => organisationId === me.organisationId)?.confirmation ?? null;
  const crumbs = [{ words: "Scenarios", href: "/scenarios" }, { words: scenario.question.title, href: comparisonHref(questionId, emptyView) }, { words: name, href: back }, { words: "Confirm" }];
  if (request.sources.length === 0) {
    return (
      <>
        <PageHeading crumbs={crumbs} title={title} />
        <EmptyState title="Nothing for you to confirm" action={<ButtonLink kind="secondary" href={back}>Back to {name}</ButtonLink>}>None of this version’s money is that of {me.organisationName}.</EmptyState>
      </>
    );
  }
  if (answer !== null) {
    return (
      <>
        <PageHeading crumbs={crumbs} title={title} />
        <Notice title="Your organisation has answered"><p>{answer.roleTitle} answered for {me.organisationName} on version {version}: {answer.outcome}. One answer stands for each version; a newer version asks again.</p></Notice>
        <ButtonLink kind="secondary" href={confirmedHref(questionId, scenarioId, answer.id)}>See what was recorded</ButtonLink>
      </>
    );
  }
  return (
    <>
      <PageHeading
        crumbs={crumbs}
        title={title}
        lead={<>For {me.organisationName}. Your answer is bound to these figures: any later change needs a new one.</>}
        actions={scenario.evaluation.hasSyntheticAmounts ? <SyntheticTag /> : undefined}
      />
      {version !== latestVersion && (
        <Notice kind="urgent" title={`Version ${latestVersion} has been saved since, so version ${version} can no longer be confirmed`} announce>
          <p>What changed:</p>
          <ChangeList changes={changesSince(history, version, latestVersion)} />
          <p><a href={confirmHref(questionId, scenarioId, latestVersion)}>Check version {latestVersion} instead</a></p>
        </Notice>
      )}
      <Details summary="The whole version, year by year"><ScenarioYearTable caption={`${name}, version ${version}`} evaluation={scenario.evaluation} /></Details>
      <ConfirmForm questionId={questionId} scenarioId={scenarioId} version={version} contentHash={scenario.contentHash} organisationName={me.organisationName} request={request} />
    </>
  );
}
