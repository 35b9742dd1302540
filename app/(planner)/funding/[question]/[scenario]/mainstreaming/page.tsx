import type { Metadata } from "next";
import { FundingCliff } from "@/components/charts/funding-cliff";
import { PrintFooter } from "@/components/comparison/print-footer";
import { financeHref } from "@/components/finance/finance-address";
import { cliffOfProjects } from "@/components/finance/mainstreaming/cliff-of-projects";
import { endingSentence } from "@/components/finance/mainstreaming/cliff-sentence";
import { CycleForm } from "@/components/finance/mainstreaming/cycle-form";
import { boardMeetings, decidedProjects, readWeeks } from "@/components/finance/mainstreaming/decided-projects";
import { EvidenceOverrides } from "@/components/finance/mainstreaming/evidence-overrides";
import { LostTable } from "@/components/finance/mainstreaming/lost-table";
import { ProjectsTable } from "@/components/finance/mainstreaming/projects-table";
import { routesPath } from "@/components/finance/mainstreaming/routes-address";
import { Emphasised } from "@/components/scenarios/emphasised";
import { periodOf } from "@/components/scenarios/period-of";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorSummary } from "@/components/ui/error-summary";
import { PageHeading } from "@/components/ui/page-heading";
import { SyntheticTag } from "@/components/ui/synthetic-tag";
import type { IsoDate } from "@/domain/financial-year/financial-year";
import { endingProjectsOf, grantByCertainty, lostByYear } from "@/domain/mainstreaming/ending-projects";
import { evidenceOverrides } from "@/domain/mainstreaming/evidence-of";
import { numberInWords } from "@/domain/plan/number-in-words";
import { type FinancePageProps, loadFinance } from "../_components/load-finance";

export const metadata: Metadata = { title: "Projects that end" };

/** The cliff of one scenario: its short-term projects, what goes with them, and by when the board has to recommend. */
export default async function MainstreamingPage(props: FinancePageProps) {
  const { api, me, scenario, place, search, now, isLatest } = await loadFinance(props);
  const { plan, evaluation, name, version, contentHash } = scenario;
  const [{ meetings }, { bodies }] = await Promise.all([api.decisions.meetings(), api.register.bodies()]);
  const { years } = evaluation;
  const cycle = readWeeks(search.weeks);
  const today = me.today as IsoDate;
  const projects = decidedProjects(plan, endingProjectsOf(plan, evaluation), { meetings: boardMeetings(meetings, bodies), today, weeks: cycle.weeks });
  const services = [...new Set(projects.map(({ service }) => service.id))];
  return (
    <>
      {cycle.error !== null && <ErrorSummary faults={[{ fieldId: "weeks", message: cycle.error }]} />}
      <PageHeading
        title="Projects that end"
        lead={<Emphasised>{endingSentence(projects, lostByYear(projects, years), years)}</Emphasised>}
        actions={<>
          {services.length > 1 && <ButtonLink href={financeHref(place, routesPath(services))}>Weigh ways out for all {numberInWords(services.length)}</ButtonLink>}
          <ButtonLink href={financeHref(place, "/mainstreaming/evidence")} kind="secondary">Evidence held</ButtonLink>
          {evaluation.hasSyntheticAmounts && <SyntheticTag />}
        </>}
        aside={`${name}, version ${version}, as at ${now}`}
      />
      <EvidenceOverrides overrides={evidenceOverrides(plan)} />
      {projects.length === 0 ? (
        <EmptyState title="Nothing ends" action={<ButtonLink href={financeHref(place, "/grants")} kind="secondary">See the grants</ButtonLink>}>No grant that pays for a service of this plan has a last day, and no recurrent cost ends of itself. Give a grant its last day and its projects are shown here.</EmptyState>
      ) : (
        <>
          <FundingCliff title="How long the money lasts, and until when the board can still choose" placeAndPeriod={`${plan.about.place}, ${periodOf(years)}`} years={years} projects={cliffOfProjects(plan, evaluation, projects)} today={today} />
          <ProjectsTable place={place} projects={projects} canChange={isLatest} />
          <CycleForm action={financeHref({ questionId: place.questionId, scenarioId: place.scenarioId }, "/mainstreaming")} asked={cycle} version={place.version} />
          <LostTable projects={projects} years={years} certainty={grantByCertainty(evaluation)} />
        </>
      )}
      <PrintFooter address={financeHref({ ...place, version }, "/mainstreaming")} asAt={now} versions={[{ name, version, hash: contentHash }]} />
    </>
  );
}
