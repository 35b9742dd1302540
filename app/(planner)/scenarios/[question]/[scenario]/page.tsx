import type { Metadata } from "next";
import Link from "next/link";
import { CommentsPanel } from "@/components/comments/comments-panel";
import { ConfirmationStanding } from "@/components/comparison/confirmation-standing";
import { PrintFooter } from "@/components/comparison/print-footer";
import { StandingTag } from "@/components/comparison/standing-tag";
import { asAt } from "@/components/scenarios/as-at";
import { AsAtForm } from "@/components/scenarios/as-at-form";
import { comparisonHref, emptyView } from "@/components/scenarios/comparison-address";
import { besideLines } from "@/components/scenarios/history/beside-line";
import { EvidenceOverrides } from "@/components/finance/mainstreaming/evidence-overrides";
import { financeHref } from "@/components/finance/finance-address";
import { LapsedNotice } from "@/components/scenarios/lapsed-notice";
import { BaseMovedNotice } from "@/components/scenarios/merge/base-moved-notice";
import { FollowBase } from "@/components/scenarios/merge/follow-base";
import { ReleasesReliedOn } from "@/components/scenarios/releases-relied-on";
import { readVersionParameter } from "@/components/scenarios/read-version-parameter";
import { branchHref, confirmHref, editHref, goBackHref, leftOrMissingHref, mergeHref, scenarioHref } from "@/components/scenarios/scenario-address";
import { ScenarioYearTable } from "@/components/scenarios/scenario-year-table";
import { SourcesTable } from "@/components/scenarios/sources-table";
import { confirmationEntries, standingOf } from "@/components/scenarios/standing-of";
import { VersionHistory } from "@/components/scenarios/version-history";
import { VersionStateLine } from "@/components/scenarios/version-state-tag";
import { bringBackHref, workbookHref } from "@/components/workbook/workbook-address";
import { ButtonLink } from "@/components/ui/button-link";
import { MoreActions } from "@/components/ui/more-actions";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { Panel } from "@/components/ui/panel";
import { StatRow } from "@/components/ui/stat-row";
import { SyntheticTag } from "@/components/ui/synthetic-tag";
import { type Act, mayAct } from "@/domain/access/acts";
import { evidenceOverrides } from "@/domain/mainstreaming/evidence-of";
import { formatCount, formatPounds } from "@/domain/money/format-pounds";
import { serverApi } from "@/trpc/server";
import { loadAsAt } from "../../../_components/load-as-at";
import { loadScenario } from "../../_components/load-scenario";

interface ScenarioPageProps {
  readonly params: Promise<{ readonly question: string; readonly scenario: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

export const metadata: Metadata = { title: "Scenario" };

/** One version of one scenario: what it is, what it costs and who pays, who has confirmed it, and how it came to be. */
export default async function ScenarioPage({ params, searchParams }: ScenarioPageProps) {
  const [{ question: questionId, scenario: scenarioId }, search] = await Promise.all([params, searchParams]);
  const api = await serverApi();
  const path = scenarioHref(questionId, scenarioId);
  const asked = readVersionParameter(search.version);
  const [me, { answer: scenario, view }] = await Promise.all([api.session.me(), loadAsAt({ href: path, search }, (day) => loadScenario(api, { questionId, scenarioId, version: day === undefined ? asked : null, at: day }))]);
  const { at } = view;
  const { version, latestVersion, evaluation, plan, standing, history, question } = scenario;
  const { figures, years } = evaluation;
  const last = years.at(-1);
  const taken = standingOf(version, standing);
  const isLatest = version === latestVersion;
  // Nothing is done while looking back.
  const may = (act: Act): boolean => at === undefined && mayAct(me.roles, act);
  const own = standing.partners.find(({ organisationId }) => organisationId === me.organisationId);
  const mayConfirm = isLatest && own !== undefined && own.confirmation === null && may("confirm funding");
  const maySave = isLatest && may("save a scenario version");
  const moved = isLatest && at === undefined && scenario.parent !== null ? await api.merging.baseMoved({ scenarioId }) : null;
  const following = isLatest && at === undefined ? await api.merging.following({ scenarioId }) : null;
  const threads = await api.comments.list({ questionId, beside: { scenarioId, version } });
  const [states, releases] = await Promise.all([api.versions.states({ questionId, at }), api.versions.releases({ scenarioId, version })]);
  const beside = besideLines({ questionId, on: { scenarioId, version }, plan, threads });
  const now = asAt(me.today, new Date());
  const isLookingBack = at !== undefined || view.fault !== null;
  const lookBack = <AsAtForm path={path} view={view}>The last version saved by the end of that day, and who had confirmed it by then.</AsAtForm>;
  return (
    <>
      <PageHeading
        crumbs={[{ words: "Scenarios", href: "/scenarios" }, { words: question.title, href: comparisonHref(questionId, emptyView) }, { words: scenario.name }]}
        title={<>{scenario.name}, version {version}</>}
        lead={<>“{scenario.reason}”</>}
        actions={
          <>
            {mayConfirm && <ButtonLink href={confirmHref(questionId, scenarioId, version)}>Check and confirm the funding</ButtonLink>}
            {maySave && <ButtonLink href={editHref(questionId, scenarioId)}>Edit</ButtonLink>}
            {may("branch a scenario") && <ButtonLink kind="secondary" href={branchHref(questionId, scenarioId, version)}>Branch from version {version}</ButtonLink>}
            <ButtonLink kind="secondary" href={comparisonHref(questionId, { ...emptyView, told: scenario.doNothing ? null : scenarioId })}>Compare</ButtonLink>
            <MoreActions
              items={[
                ...(maySave ? [{ key: "merge", link: <Link href={mergeHref(questionId, scenarioId)}>Merge into this</Link> }] : []),
                { key: "finance", link: <Link href={financeHref({ questionId, scenarioId, ...(!isLatest && { version }) }, "/grants")}>Its grants, pooled funds and projects</Link> },
                { key: "left or missing", link: <Link href={leftOrMissingHref(questionId, scenarioId, version)}>Why money is left or missing</Link> },
                { key: "workbook", link: <a download href={workbookHref(questionId, scenarioId, version)}>Download as a workbook</a> },
                ...(may("branch a scenario") ? [{ key: "bring back", link: <Link href={bringBackHref(questionId, scenarioId)}>Bring a workbook back</Link> }] : []),
              ]}
            />
            {evaluation.hasSyntheticAmounts && <SyntheticTag />}
          </>
        }
        aside={`As at ${now}`}
      />
      <VersionStateLine states={states} of={{ scenarioId, version }} />
      <p className="ww-version-state">Financial confirmation: <StandingTag state={taken.state} /></p>
      {isLookingBack && lookBack}
      {!isLatest && <Notice kind="plain"><p>You are viewing version {version}. The latest is <a href={scenarioHref(questionId, scenarioId)}>version {latestVersion}</a>.{may("save a scenario version") && <> <a href={goBackHref(questionId, scenarioId, version)}>Go back to version {version}</a></>}</p></Notice>}
      {moved !== null && <BaseMovedNotice moved={moved} takeHref={maySave ? mergeHref(questionId, scenarioId, moved.from.scenarioId) : null} />}
      <ReleasesReliedOn version={version} releases={releases} isOfThen={at !== undefined} />
      <EvidenceOverrides overrides={evidenceOverrides(plan)} />
      <LapsedNotice version={version} standing={standing} versions={history} />
      <StatRow
        stats={[
          { figure: formatPounds(figures.cost.total), words: `cost of the service, ${years[0] ?? ""} to ${last ?? ""}` },
          { figure: formatPounds(figures.growth.total), words: "base budget growth asked of the partners" },
          { figure: formatPounds(figures.gap.total), words: "without funding" },
          ...(last === undefined ? [] : [{ figure: formatCount(evaluation.children[last] ?? 0), words: `children reached by ${last}` }]),
        ]}
      />
      <ScenarioYearTable caption={`What it costs and who pays, ${plan.about.place}`} evaluation={evaluation} beside={beside} />
      <SourcesTable caption="Where the money comes from, and how sure it is" evaluation={evaluation} beside={beside} />
      <div id="confirmations"><ConfirmationStanding entries={confirmationEntries([scenario])} /></div>
      <CommentsPanel questionId={questionId} on={{ scenarioId, version }} plan={plan} threads={threads} mayComment={may("comment on a figure")} />
      <Panel title="Versions" subtitle="Newest first. Nothing is ever overwritten.">
        {scenario.parent !== null && <p>Branched from <a href={scenarioHref(questionId, scenario.parent.scenarioId, scenario.parent.version)}>version {scenario.parent.version} of {following === null ? "another scenario" : `“${following.baseName}”`}</a>.</p>}
        {following !== null && maySave && <FollowBase scenarioId={scenarioId} {...following} />}
        <VersionHistory versions={history} viewed={version} hrefOf={(other) => scenarioHref(questionId, scenarioId, other)} stateOf={(other) => <VersionStateLine states={states} of={{ scenarioId, version: other }} />} />
        {!isLookingBack && lookBack}
      </Panel>
      <PrintFooter address={scenarioHref(questionId, scenarioId, version)} asAt={now} versions={[{ name: scenario.name, version, hash: scenario.contentHash }]} />
    </>
  );
}
