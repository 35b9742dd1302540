import type { Metadata } from "next";
import { comparisonHref, emptyView } from "@/components/scenarios/comparison-address";
import { NotForYourRole } from "@/components/scenarios/not-for-your-role";
import { figuresOfEvaluation } from "@/components/scenarios/grid/edit-figures";
import { refusingRules } from "@/components/scenarios/grid/rule-of-problem";
import { scenarioHref } from "@/components/scenarios/scenario-address";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { SyntheticTag } from "@/components/ui/synthetic-tag";
import { mayAct } from "@/domain/access/acts";
import { findRule } from "@/domain/rulebook/rulebook";
import { serverApi } from "@/trpc/server";
import { loadScenario } from "../../../_components/load-scenario";
import { EditScenario } from "./_components/edit-scenario";

interface EditPageProps {
  readonly params: Promise<{ readonly question: string; readonly scenario: string }>;
}

const ruleTitles = Object.fromEntries(refusingRules.map((rule) => [rule, findRule(rule)?.title ?? rule]));

export const metadata: Metadata = { title: "Edit a scenario" };

/** Where a commissioning officer edits the latest version of a scenario. */
export default async function EditPage({ params }: EditPageProps) {
  const { question: questionId, scenario: scenarioId } = await params;
  const api = await serverApi();
  const [me, scenario] = await Promise.all([api.session.me(), loadScenario(api, { questionId, scenarioId, version: null })]);
  const { name, version, question } = scenario;
  const back = scenarioHref(questionId, scenarioId);
  if (!mayAct(me.roles, "save a scenario version")) {
    return <NotForYourRole title={`Edit ${name}`} reason="A commissioning officer edits scenarios. Ask the commissioning officer of the board for a change, or for a branch to try one in." backHref={back} backWords={`Back to ${name}`} />;
  }
  return (
    <>
      <PageHeading
        crumbs={[{ words: "Scenarios", href: "/scenarios" }, { words: question.title, href: comparisonHref(questionId, emptyView) }, { words: name, href: back }, { words: "Edit" }]}
        title={`Edit ${name}`}
        lead={`You are working on version ${version}. Nothing changes for anybody until you save version ${version + 1}; a confirmation of version ${version} will then stand as history.`}
        actions={scenario.evaluation.hasSyntheticAmounts ? <SyntheticTag /> : undefined}
      />
      <noscript><p>Editing needs JavaScript. <ButtonLink kind="secondary" href={back}>Back to {name}</ButtonLink></p></noscript>
      <EditScenario key={version} questionId={questionId} scenarioId={scenarioId} version={version} plan={scenario.plan} figures={figuresOfEvaluation(scenario.evaluation)} ruleTitles={ruleTitles} />
    </>
  );
}
