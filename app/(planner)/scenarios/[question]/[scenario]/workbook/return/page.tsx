import type { Metadata } from "next";
import { BringBackForm } from "@/components/workbook/bring-back-form";
import { bringBackHref, workbookHref } from "@/components/workbook/workbook-address";
import { comparisonHref, emptyView } from "@/components/scenarios/comparison-address";
import { NotForYourRole } from "@/components/scenarios/not-for-your-role";
import { scenarioHref } from "@/components/scenarios/scenario-address";
import { PageHeading } from "@/components/ui/page-heading";
import { mayAct } from "@/domain/access/acts";
import { serverApi } from "@/trpc/server";
import { loadScenario } from "../../../../_components/load-scenario";

interface BringBackPageProps {
  readonly params: Promise<{ readonly question: string; readonly scenario: string }>;
}

export const metadata: Metadata = { title: "Bring a workbook back" };

/** Where a commissioning officer brings back a workbook that was edited offline: its difference first, then a branch of it. */
export default async function BringBackPage({ params }: BringBackPageProps) {
  const { question: questionId, scenario: scenarioId } = await params;
  const api = await serverApi();
  const [me, scenario] = await Promise.all([api.session.me(), loadScenario(api, { questionId, scenarioId, version: null })]);
  const { name } = scenario;
  const back = scenarioHref(questionId, scenarioId);
  const title = "Bring a workbook back";
  if (!mayAct(me.roles, "branch a scenario")) return <NotForYourRole title={title} reason="A commissioning officer branches scenarios. Send the workbook to the commissioning officer of the board." backHref={back} backWords={`Back to ${name}`} />;
  return (
    <>
      <PageHeading
        crumbs={[{ words: "Scenarios", href: "/scenarios" }, { words: scenario.question.title, href: comparisonHref(questionId, emptyView) }, { words: name, href: back }, { words: "Workbook", href: bringBackHref(questionId, scenarioId) }]}
        title={title}
        lead={`What was changed in the workbook becomes a branch of ${name}. You see the difference before anything is stored, and ${name} itself stays as it is.`}
      />
      <p>No workbook yet? <a href={workbookHref(questionId, scenarioId)} download>Download {name}, version {scenario.latestVersion}, as a workbook</a> and edit it in Excel or LibreOffice.</p>
      <BringBackForm questionId={questionId} scenarioId={scenarioId} scenarioName={name} />
    </>
  );
}
