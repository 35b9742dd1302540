import type { Metadata } from "next";
import { financeHref } from "@/components/finance/finance-address";
import { EvidenceOverrides } from "@/components/finance/mainstreaming/evidence-overrides";
import { EvidenceTable } from "@/components/finance/mainstreaming/evidence-table";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { mayAct } from "@/domain/access/acts";
import { evidenceKinds } from "@/domain/mainstreaming/evidence";
import { endingProjectsOf } from "@/domain/mainstreaming/ending-projects";
import { evidenceOf, evidenceOverrides } from "@/domain/mainstreaming/evidence-of";
import { capitalised, numberInWords } from "@/domain/plan/number-in-words";
import { type FinancePageProps, loadFinance } from "../../_components/load-finance";

export const metadata: Metadata = { title: "Evidence" };

/** What a board holds about each project that ends, before its cost goes into base budgets for good. */
export default async function EvidencePage(props: FinancePageProps) {
  const { me, scenario, place, now, isLatest } = await loadFinance(props);
  const { plan, evaluation, name, version } = scenario;
  const ids = new Set(endingProjectsOf(plan, evaluation).map(({ service }) => service.id));
  const services = plan.services.filter(({ id }) => ids.has(id));
  const reached = services.filter(({ id }) => evidenceOf(plan, id).reached).length;
  const here = financeHref(place, "/mainstreaming/evidence");
  const threshold = plan.about.evidenceThreshold;
  return (
    <>
      <PageHeading
        crumbs={[{ words: "Funding", href: "/funding" }, { words: name, href: financeHref(place) }, { words: "Projects that end", href: financeHref(place, "/mainstreaming") }, { words: "Evidence" }]}
        title="Evidence"
        lead={threshold === 0 ? "The board has set no threshold of evidence, so none is asked for." : `${capitalised(numberInWords(reached))} of ${numberInWords(services.length)} projects ${reached === 1 ? "has" : "have"} the ${threshold} of ${evidenceKinds.length} kinds of evidence that the board asks for.`}
        aside={`${name}, version ${version}, as at ${now}`}
      />
      <EvidenceOverrides overrides={evidenceOverrides(plan)} />
      {services.length === 0 ? <EmptyState title="Nothing ends" action={<ButtonLink href={financeHref(place, "/mainstreaming")} kind="secondary">See the projects</ButtonLink>}>No project of this plan stands on money that ends, so no evidence is asked for.</EmptyState> : <EvidenceTable plan={plan} services={services} place={place} canChange={isLatest && mayAct(me.roles, "save a scenario version")} back={here} />}
    </>
  );
}
