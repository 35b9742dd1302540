import type { Metadata } from "next";
import { comparisonHref, emptyView } from "@/components/scenarios/comparison-address";
import { NotForYourRole } from "@/components/scenarios/not-for-your-role";
import { readVersionParameter } from "@/components/scenarios/read-version-parameter";
import { scenarioHref } from "@/components/scenarios/scenario-address";
import { PageHeading } from "@/components/ui/page-heading";
import { mayAct } from "@/domain/access/acts";
import { serverApi } from "@/trpc/server";
import { loadScenario } from "../../../_components/load-scenario";
import { BranchForm } from "./_components/branch-form";

interface BranchPageProps {
  readonly params: Promise<{ readonly question: string; readonly scenario: string }>;
  readonly searchParams: Promise<{ readonly version?: string | readonly string[] }>;
}

export const metadata: Metadata = { title: "Branch a scenario" };

/** Where a commissioning officer makes a new scenario from a version of another. */
export default async function BranchPage({ params, searchParams }: BranchPageProps) {
  const [{ question: questionId, scenario: scenarioId }, { version: asked }] = await Promise.all([params, searchParams]);
  const api = await serverApi();
  const [me, scenario] = await Promise.all([api.session.me(), loadScenario(api, { questionId, scenarioId, version: readVersionParameter(asked) })]);
  const { name, version } = scenario;
  const title = `Branch from ${name}, version ${version}`;
  const back = scenarioHref(questionId, scenarioId, version);
  if (!mayAct(me.roles, "branch a scenario")) return <NotForYourRole title={title} reason="A commissioning officer branches scenarios. Ask the commissioning officer of the board for one." backHref={back} backWords={`Back to ${name}`} />;
  return (
    <>
      <PageHeading
        crumbs={[{ words: "Scenarios", href: "/scenarios" }, { words: scenario.question.title, href: comparisonHref(questionId, emptyView) }, { words: name, href: back }, { words: "Branch" }]}
        title={title}
        lead="The branch begins as a copy and remembers where it left from. What is changed in it changes nothing here."
      />
      <BranchForm questionId={questionId} scenarioId={scenarioId} version={version} />
    </>
  );
}
