import type { Metadata } from "next";
import { PrintFooter } from "@/components/comparison/print-footer";
import { financeHref } from "@/components/finance/finance-address";
import { EvidenceOverrides } from "@/components/finance/mainstreaming/evidence-overrides";
import { EvidenceTable } from "@/components/finance/mainstreaming/evidence-table";
import { optionsSentence } from "@/components/finance/mainstreaming/options-sentence";
import { OptionsTable } from "@/components/finance/mainstreaming/options-table";
import { routesPath } from "@/components/finance/mainstreaming/routes-address";
import { Emphasised } from "@/components/scenarios/emphasised";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { SyntheticTag } from "@/components/ui/synthetic-tag";
import { mayAct } from "@/domain/access/acts";
import { evidenceOverrides } from "@/domain/mainstreaming/evidence-of";
import { gapOfService } from "@/domain/mainstreaming/exit-route-need";
import { mostOptions } from "@/domain/mainstreaming/option-terms";
import { penceToPounds } from "@/domain/money/money";
import { sumPence } from "@/domain/money/sum-pence";
import type { FinancePageProps } from "../../../_components/load-finance";
import { loadProjects } from "./_components/load-projects";

export const metadata: Metadata = { title: "Ways out" };

/** Up to six ways out for one project or several, side by side. */
export default async function RoutesPage(props: FinancePageProps<{ readonly service: string }>) {
  const { api, me, scenario, place, isLatest, serviceIds, services, names, crumbs, now } = await loadProjects(props);
  const { plan, evaluation, scenarioId, version, contentHash, name } = scenario;
  const options = await api.mainstreaming.options({ scenarioId, version, serviceIds });
  const { years } = evaluation;
  const last = years.at(-1);
  const gaps = serviceIds.map((serviceId) => gapOfService(evaluation, serviceId));
  const beside = { years, gap: years.map((_, at) => penceToPounds(sumPence(gaps.map((gap) => gap[at] ?? 0n)))), posts: last === undefined ? "0" : (evaluation.posts[last] ?? "0"), children: last === undefined ? 0 : (evaluation.children[last] ?? 0) };
  const mayWeigh = isLatest && mayAct(me.roles, "weigh exit routes");
  const open = options.filter(({ end }) => end === null).length;
  const add = <ButtonLink href={financeHref(place, routesPath(serviceIds, "/add"))}>Add a way out</ButtonLink>;
  return (
    <>
      <PageHeading
        crumbs={[...crumbs, { words: "Ways out" }]}
        title={`Ways out for ${names}`}
        lead={<Emphasised>{optionsSentence(options, names)}</Emphasised>}
        actions={<>{mayWeigh && open < mostOptions && options.length > 0 && add}{evaluation.hasSyntheticAmounts && <SyntheticTag />}</>}
        aside={`${name}, version ${version}, as at ${now}`}
      />
      <EvidenceOverrides overrides={evidenceOverrides(plan)} />
      {options.length === 0 ? (
        <EmptyState title="No way out yet" action={mayWeigh ? add : undefined}>Put up to {mostOptions} ways out side by side: take it into base budgets, taper it to the headroom, merge it, pool it, stop it. The plan stays as it is until one of them is adopted.</EmptyState>
      ) : (
        <OptionsTable caption="Ways out side by side" options={options} beside={beside} mayWeigh={mayWeigh} optionHref={(optionId) => financeHref(place, routesPath(serviceIds, `/${optionId}`))} />
      )}
      <EvidenceTable plan={plan} services={services} place={place} canChange={isLatest && mayAct(me.roles, "save a scenario version")} back={financeHref(place, routesPath(serviceIds))} />
      <PrintFooter address={financeHref({ ...place, version }, routesPath(serviceIds))} asAt={now} versions={[{ name, version, hash: contentHash }]} />
    </>
  );
}
