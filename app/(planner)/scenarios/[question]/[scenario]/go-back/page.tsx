import type { Metadata } from "next";
import { comparisonHref, emptyView } from "@/components/scenarios/comparison-address";
import { NotForYourRole } from "@/components/scenarios/not-for-your-role";
import { readVersionParameter } from "@/components/scenarios/read-version-parameter";
import { scenarioHref } from "@/components/scenarios/scenario-address";
import { ChangeList } from "@/components/scenarios/version-history";
import { PageHeading } from "@/components/ui/page-heading";
import { Panel } from "@/components/ui/panel";
import { mayAct } from "@/domain/access/acts";
import { diff } from "@/domain/plan/change";
import { describeChange } from "@/domain/plan/describe-change";
import { serverApi } from "@/trpc/server";
import { loadScenario } from "../../../_components/load-scenario";
import { GoBackForm } from "./_components/go-back-form";

interface GoBackPageProps {
  readonly params: Promise<{ readonly question: string; readonly scenario: string }>;
  readonly searchParams: Promise<{ readonly version?: string | readonly string[] }>;
}

export const metadata: Metadata = { title: "Go back to a version" };

/** Where a commissioning officer lets a scenario stand again as an earlier version did. */
export default async function GoBackPage({ params, searchParams }: GoBackPageProps) {
  const [{ question: questionId, scenario: scenarioId }, { version: asked }] = await Promise.all([params, searchParams]);
  const api = await serverApi();
  const [me, earlier, standing] = await Promise.all([
    api.session.me(),
    loadScenario(api, { questionId, scenarioId, version: readVersionParameter(asked) }),
    loadScenario(api, { questionId, scenarioId, version: null }),
  ]);
  const title = `Go back to version ${earlier.version} of ${standing.name}`;
  const back = scenarioHref(questionId, scenarioId);
  if (!mayAct(me.roles, "save a scenario version")) return <NotForYourRole title={title} reason="A commissioning officer keeps scenarios. Ask the commissioning officer of the board." backHref={back} backWords={`Back to ${standing.name}`} />;
  const changes = diff(standing.plan, earlier.plan);
  return (
    <>
      <PageHeading
        crumbs={[{ words: "Scenarios", href: "/scenarios" }, { words: standing.question.title, href: comparisonHref(questionId, emptyView) }, { words: standing.name, href: back }, { words: "Go back" }]}
        title={title}
        lead={changes.length === 0 ? `Version ${standing.version} says what version ${earlier.version} said. There is nothing to go back on.` : `Version ${standing.version + 1} will stand as version ${earlier.version} did. The versions between stay as they are.`}
      />
      {changes.length > 0 && (
        <>
          <Panel title={`What changes against version ${standing.version}`}><ChangeList changes={changes.map((change) => describeChange(change, change.type === "removed" ? standing.plan : earlier.plan))} /></Panel>
          <GoBackForm questionId={questionId} scenarioId={scenarioId} baseVersion={standing.version} version={earlier.version} />
        </>
      )}
    </>
  );
}
