import type { Metadata } from "next";
import Link from "next/link";
import { comparisonHref, emptyView } from "@/components/scenarios/comparison-address";
import { NotForYourRole } from "@/components/scenarios/not-for-your-role";
import { branchHref, mergeHref, scenarioHref } from "@/components/scenarios/scenario-address";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { Panel } from "@/components/ui/panel";
import { mayAct } from "@/domain/access/acts";
import { serverApi } from "@/trpc/server";
import type { Outputs } from "@/trpc/types";
import { loadScenario } from "../../../_components/load-scenario";
import { loadOffer } from "./_components/load-offer";
import { MergeForm } from "./_components/merge-form";

interface MergePageProps {
  readonly params: Promise<{ readonly question: string; readonly scenario: string }>;
  readonly searchParams: Promise<{ readonly from?: string | readonly string[] }>;
}

export const metadata: Metadata = { title: "Merge into a scenario" };

/** Where a commissioning officer takes changes of another scenario in. Which one stands in the address. */
export default async function MergePage({ params, searchParams }: MergePageProps) {
  const [{ question: questionId, scenario: scenarioId }, { from }] = await Promise.all([params, searchParams]);
  const api = await serverApi();
  const [me, scenario] = await Promise.all([api.session.me(), loadScenario(api, { questionId, scenarioId, version: null })]);
  const { name, version, question } = scenario;
  const back = scenarioHref(questionId, scenarioId);
  if (!mayAct(me.roles, "save a scenario version")) return <NotForYourRole title={`Merge into ${name}`} reason="A commissioning officer merges scenarios. Ask the commissioning officer of the board for it." backHref={back} backWords={`Back to ${name}`} />;
  const crumbs = [{ words: "Scenarios", href: "/scenarios" }, { words: question.title, href: comparisonHref(questionId, emptyView) }, { words: name, href: back }, { words: "Merge" }];
  if (typeof from !== "string") {
    return (
      <>
        <PageHeading crumbs={crumbs} title={`Merge into ${name}`} lead="Choose the scenario to take changes from. You then see what it changed since the two parted." />
        <Sources sources={await api.merging.sources({ scenarioId })} hrefOf={(other) => mergeHref(questionId, scenarioId, other)} branch={branchHref(questionId, scenarioId, version)} />
      </>
    );
  }
  const loaded = await loadOffer(api, { scenarioId, from });
  if ("refusal" in loaded) {
    return (
      <>
        <PageHeading crumbs={crumbs} title={`Merge into ${name}`} />
        <EmptyState title="Nothing can be merged" action={<ButtonLink kind="secondary" href={mergeHref(questionId, scenarioId)}>Choose another scenario</ButtonLink>}>{loaded.refusal}</EmptyState>
      </>
    );
  }
  const { offer } = loaded;
  return (
    <>
      <PageHeading
        crumbs={crumbs}
        title={`Merge “${offer.from.name}” into ${name}`}
        lead={<>Both grew from version {offer.base.version} of “{offer.base.name}”. What version {offer.from.version} of “{offer.from.name}” changed since is offered here. What you take makes version {version + 1} of {name}; version {version} stays as it is.</>}
      />
      {offer.lines.length + offer.conflicts.length === 0 ? (
        <EmptyState title="Nothing to take" action={<ButtonLink kind="secondary" href={back}>Back to {name}</ButtonLink>}>“{offer.from.name}” has changed nothing that {name} does not have already.</EmptyState>
      ) : (
        <>
          <noscript><p>Merging needs JavaScript. <ButtonLink kind="secondary" href={back}>Back to {name}</ButtonLink></p></noscript>
          <MergeForm questionId={questionId} offer={offer} />
        </>
      )}
    </>
  );
}

interface SourcesProps {
  readonly sources: Outputs["merging"]["sources"];
  readonly hrefOf: (scenarioId: string) => string;
  readonly branch: string;
}

/** The scenarios to take changes from, and those that have changed nothing since. */
function Sources({ sources, hrefOf, branch }: SourcesProps) {
  if (sources.length === 0) {
    return <EmptyState title="No scenario to merge from" action={<ButtonLink kind="secondary" href={branch}>Branch this scenario</ButtonLink>}>Scenarios can be merged when one was branched from the other, or both from a third. None of this question was.</EmptyState>;
  }
  return (
    <Panel title="Scenarios with a version in common">
      <ul>
        {sources.map(({ scenarioId, name, version, hasMoved }) => (
          <li key={scenarioId}>{hasMoved ? <Link href={hrefOf(scenarioId)}>{name}, version {version}</Link> : <>{name}, version {version}: nothing changed since</>}</li>
        ))}
      </ul>
    </Panel>
  );
}
