import type { Metadata } from "next";
import { gapBeforeSentence } from "@/components/finance/mainstreaming/gap-before-sentence";
import { OptionForm } from "@/components/finance/mainstreaming/option-form";
import { RouteKindForm } from "@/components/finance/mainstreaming/route-kind-form";
import { Emphasised } from "@/components/scenarios/emphasised";
import { NotForYourRole } from "@/components/scenarios/not-for-your-role";
import { PageHeading } from "@/components/ui/page-heading";
import { mayAct } from "@/domain/access/acts";
import { exitRouteEffects } from "@/domain/mainstreaming/exit-route-effects";
import { gapBeforeFall } from "@/domain/mainstreaming/gap-before-fall";
import { exitRouteKind } from "@/domain/plan/choices";
import { capitalised } from "@/domain/plan/number-in-words";
import type { FinancePageProps } from "../../../../_components/load-finance";
import { loadProjects } from "../_components/load-projects";

export const metadata: Metadata = { title: "Add a way out" };

/** Where a way out is put beside the others: first its kind, then what that kind asks. */
export default async function AddOptionPage(props: FinancePageProps<{ readonly service: string }>) {
  const { me, scenario, search, isLatest, serviceIds, names, here, crumbs } = await loadProjects(props);
  const { plan, evaluation, scenarioId, version } = scenario;
  const title = `Add a way out for ${names}`;
  const at = [...crumbs, { words: "Ways out", href: here }];
  if (!mayAct(me.roles, "weigh exit routes")) return <NotForYourRole title={title} reason="A finance manager or a commissioning officer weighs ways out. You may read what they put side by side." backHref={here} backWords="Back to the ways out" />;
  if (!isLatest) return <NotForYourRole title={title} reason={`Version ${version} is saved and never changes. Weigh ways out of the latest version instead.`} backHref={here} backWords="Back to the ways out" />;
  const route = exitRouteKind.safeParse(search.route);
  if (!route.success) {
    return (
      <>
        <PageHeading crumbs={[...at, { words: "Add" }]} title={title} lead="Choose the kind of way out first. Nothing changes in the plan until one is adopted." />
        <RouteKindForm />
      </>
    );
  }
  const partners = plan.partners.map(({ id, name }) => ({ value: id, words: name }));
  const awards = serviceIds.length > 1 ? [] : plan.awards.filter(({ id, endsOn }) => endsOn !== null && plan.provisions.some((part) => part.serviceId === serviceIds[0] && part.awardId === id)).map(({ id, name }) => ({ value: id, words: name }));
  const headroom = evaluation.years.map((year) => plan.headrooms.find((line) => line.partnerId === plan.partners[0]?.id && line.year === year)?.amount ?? null);
  return (
    <>
      <PageHeading crumbs={[...at, { words: capitalised(route.data) }]} title={`${capitalised(route.data)}: ${names}`} lead={<Emphasised>{exitRouteEffects[route.data].effect + gapBeforeSentence(route.data, gapBeforeFall(plan, evaluation, serviceIds))}</Emphasised>} />
      <OptionForm scenarioId={scenarioId} version={version} serviceIds={serviceIds} route={route.data} partners={partners} awards={awards} years={evaluation.years} headroom={headroom} back={here} />
    </>
  );
}
