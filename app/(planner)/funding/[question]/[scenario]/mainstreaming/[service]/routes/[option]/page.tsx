import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AdoptForm } from "@/components/finance/mainstreaming/adopt-form";
import { DiscardForm } from "@/components/finance/mainstreaming/discard-form";
import { OptionStatus } from "@/components/finance/mainstreaming/option-status";
import { NotForYourRole } from "@/components/scenarios/not-for-your-role";
import { ButtonLink } from "@/components/ui/button-link";
import { Columns } from "@/components/ui/columns";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { Panel } from "@/components/ui/panel";
import { mayAct } from "@/domain/access/acts";
import { capitalised } from "@/domain/plan/number-in-words";
import type { FinancePageProps } from "../../../../_components/load-finance";
import { loadProjects } from "../_components/load-projects";

export const metadata: Metadata = { title: "Adopt or discard a way out" };

/** Where one way out is adopted or discarded, with what it would change before it does. */
export default async function OptionPage(props: FinancePageProps<{ readonly service: string; readonly option: string }>) {
  const { api, me, scenario, params, isLatest, serviceIds, here, crumbs } = await loadProjects(props);
  const { scenarioId, version, name, question } = scenario;
  const option = (await api.mainstreaming.options({ scenarioId, version, serviceIds })).find(({ id }) => id === params.option);
  if (option === undefined) notFound();
  const trail = [...crumbs, { words: "Ways out", href: here }, { words: option.name }];
  const back = <ButtonLink href={here} kind="secondary">Back to the ways out</ButtonLink>;
  if (option.end !== null) return <><PageHeading crumbs={trail} title={option.name} /><p><OptionStatus end={option.end} /></p>{back}</>;
  if (!mayAct(me.roles, "weigh exit routes")) return <NotForYourRole title={option.name} reason="A finance manager or a commissioning officer adopts or discards ways out." backHref={here} backWords="Back to the ways out" />;
  if (!isLatest) return <NotForYourRole title={option.name} reason={`Version ${version} is saved and never changes. Adopt a way out into the latest version instead.`} backHref={here} backWords="Back to the ways out" />;
  return (
    <>
      <PageHeading crumbs={trail} title={option.name} lead={capitalised(`${option.asks.map(({ route }) => route).filter((route, at, all) => all.indexOf(route) === at).join(", ")}. ${option.asks[0]?.reason ?? ""}`)} />
      <Columns even>
        <Panel title="Adopt it">
          {option.worked === null ? <Notice kind="urgent" title="The plan cannot take it as it is now">{option.problems.map(({ path, message }) => <p key={path + message}>{message}</p>)}</Notice> : (
            <AdoptForm optionId={option.id} optionName={option.name} questionId={question.id} scenarioName={name} version={version} overridesNeeded={option.overridesNeeded} />
          )}
        </Panel>
        <Panel title="Or discard it"><DiscardForm optionId={option.id} optionName={option.name} back={here} /></Panel>
      </Columns>
      {option.worked !== null && <Panel title="What adopting it changes"><ul>{option.worked.inWords.map((words, at) => <li key={at}>{words}</li>)}</ul></Panel>}
      {back}
    </>
  );
}
