import type { Metadata } from "next";
import Link from "next/link";
import { AdoptForm } from "@/components/finance/published/adopt-form";
import { readOfferedView } from "@/components/finance/published/offered-address";
import { OfficialFigures } from "@/components/finance/published/official-figures";
import { PublishedPages } from "@/components/finance/published/published-pages";
import { ReturnedLinesTable } from "@/components/finance/published/returned-lines-table";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { Panel } from "@/components/ui/panel";
import { Select } from "@/components/ui/select";
import { mayAct } from "@/domain/access/acts";
import { offerBaseBudgets } from "@/domain/base-budget-import/offer-base-budgets";
import { returnedFigureNames, returnedFigures } from "@/domain/base-budget-import/returned-line";
import { formatPounds } from "@/domain/money/format-pounds";
import { orPage, serverApi } from "@/trpc/server";
import type { Outputs } from "@/trpc/types";

export const metadata: Metadata = { title: "Base budgets from returns" };

interface BaseBudgetsPageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

const path = "/funding/base-budgets";
const crumbs = [{ words: "Funding", href: "/funding" }, { words: "Base budgets from returns" }];

/** The authority's own return as base budgets for a scenario, beside the other official figures that differ from it. */
export default async function BaseBudgetsPage({ searchParams }: BaseBudgetsPageProps) {
  const { figure, scenarioId } = readOfferedView(await searchParams);
  const api = await serverApi();
  const [me, returned, spending, questions] = await Promise.all([api.session.me(), api.needs.authorityReturn(), api.needs.spending(), api.scenarios.questions()]);
  if (returned === null) {
    return (
      <>
        <PublishedPages current={path} />
        <PageHeading crumbs={crumbs} title="Base budgets from returns" />
        <EmptyState title="No revenue outturn has been brought in">An administrator of this machine brings it in from the published file, with a dry run first: npm run import -- revenue-outturn, followed by the file.</EmptyState>
      </>
    );
  }
  const offer = offerBaseBudgets(returned.held, figure);
  const scenario = scenarioId === null ? null : await orPage(api.scenarios.version({ scenarioId, version: null }));
  return (
    <>
      <PublishedPages current={path} />
      <PageHeading
        crumbs={crumbs}
        title={`${returned.held.place} returned ${formatPounds(offer.sum)} ${figure === "net" ? "net" : "in all"} for children’s social care in ${offer.year}`}
        lead={`${figure === "net" ? "Net current" : "Total"} expenditure by RO3, line by line, to take into a scenario as base budgets.`}
      />
      {spending !== null && <OfficialFigures spending={spending} />}
      <p><Link href="/needs/spending">Head by head, beside Section 251</Link></p>
      <ReturnedLinesTable offer={offer} />
      <Checks checks={returned.checks} missing={offer.missing} />
      {mayAct(me.roles, "save a scenario version") ? <Choose figure={figure} scenarioId={scenarioId} questions={questions} /> : <Notice kind="plain" title="Your role does not take base budgets into a scenario"><p>A commissioning officer, finance manager or pool manager does.</p></Notice>}
      {scenario !== null && mayAct(me.roles, "save a scenario version") && (
        <Panel title={`Into ${scenario.name}, after version ${scenario.latestVersion}`} subtitle={`Its plan begins in ${scenario.plan.about.firstYear}; the return is of ${offer.year}. The amounts are taken as returned, at the return’s prices.`}>
          <AdoptForm questionId={scenario.question.id} scenarioId={scenario.scenarioId} version={scenario.latestVersion} offer={offer} held={scenario.plan.baseBudgets} partners={scenario.plan.partners} services={scenario.plan.services} />
        </Panel>
      )}
      <p className="ww-small ww-muted">{returned.runs.map(({ source, release, licence, fileName }) => `${source}, release ${release}, read from ${fileName}. ${licence}.`).join(" ")}</p>
    </>
  );
}

function Checks({ checks, missing }: { readonly checks: NonNullable<Outputs["needs"]["authorityReturn"]>["checks"]; readonly missing: readonly string[] }) {
  return (
    <ul>
      {checks.map(({ rule, differences }) => <li key={rule}>{rule}: {differences.length === 0 ? "holds" : `does not hold. ${differences.join("; ")}`}.</li>)}
      {missing.length > 0 && <li>The return has no figure for {missing.join("; ")}.</li>}
    </ul>
  );
}

interface ChooseProps {
  readonly figure: string;
  readonly scenarioId: string | null;
  readonly questions: Outputs["scenarios"]["questions"];
}

/** Chooses figure and scenario. A plain form: the choice stands in the address. */
function Choose({ figure, scenarioId, questions }: ChooseProps) {
  const scenarios = questions.flatMap(({ title, scenarios: listed }) => listed.map(({ id, name }) => ({ value: id, words: `${title}: ${name}` })));
  return (
    <form method="get" action={path} className="ww-actions ww-no-print">
      <Select id="figure" name="figure" label="Figure" defaultValue={figure} options={returnedFigures.map((value) => ({ value, words: `${returnedFigureNames[value].charAt(0).toUpperCase()}${returnedFigureNames[value].slice(1)}` }))} />
      <Select id="scenario" name="scenario" label="Scenario" defaultValue={scenarioId ?? ""} options={[{ value: "", words: "None yet" }, ...scenarios]} />
      <Button kind="secondary">Choose</Button>
    </form>
  );
}
