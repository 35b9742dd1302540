import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { financeHref } from "@/components/finance/finance-address";
import { lineToFill } from "@/components/finance/lines/line-to-fill";
import { nounOfLine } from "@/components/finance/lines/noun-of-line";
import { PlanLineForm } from "@/components/finance/lines/plan-line-form";
import { removalOf } from "@/components/scenarios/grid/line-changes";
import { lineName } from "@/components/scenarios/grid/line-name";
import { refusalToRemove } from "@/components/scenarios/grid/who-refers";
import { NotForYourRole } from "@/components/scenarios/not-for-your-role";
import { PageHeading } from "@/components/ui/page-heading";
import { mayAct } from "@/domain/access/acts";
import { collectionNames, type CollectionName, type Line } from "@/domain/plan/plan";
import { type FinancePageProps, loadFinance } from "../../../_components/load-finance";

export const metadata: Metadata = { title: "A line of the plan" };

/** One line of a plan, to add or to change. What is saved is the next version of the scenario. */
export default async function PlanLinePage(props: FinancePageProps<{ readonly collection: string; readonly line: string }>) {
  const { me, scenario, place, params, search, isLatest } = await loadFinance(props);
  const { plan, evaluation, name, version, scenarioId, question } = scenario;
  const collection = collectionNames.find((known): known is CollectionName => known === params.collection);
  if (collection === undefined) notFound();
  const id = params.line === "new" ? null : decodeURIComponent(params.line);
  const given = Object.fromEntries(Object.entries(search).flatMap(([field, value]) => (typeof value === "string" && field !== "back" && field !== "version" ? [[field, value]] : [])));
  const line = lineToFill(plan, evaluation.years, collection, id, given);
  if (line === null) notFound();
  const noun = nounOfLine(collection);
  const back = typeof search.back === "string" && search.back.startsWith("/funding/") ? search.back : financeHref(place);
  const own: Line | undefined = plan[collection].find((each) => each.id === id);
  const title = own === undefined ? `Add ${noun}` : lineName(plan, collection, own);
  if (!mayAct(me.roles, "save a scenario version")) return <NotForYourRole title={title} reason="A commissioning officer, a finance manager or the pool manager keeps the plan. Ask one of them." backHref={back} backWords="Go back" />;
  if (!isLatest) return <NotForYourRole title={title} reason={`Version ${version} is saved and never changes. Change the latest version instead.`} backHref={financeHref({ questionId: question.id, scenarioId })} backWords={`Go to the latest version of ${name}`} />;
  return (
    <>
      <PageHeading crumbs={[{ words: "Funding", href: "/funding" }, { words: name, href: back }, { words: own === undefined ? "Add" : "Change" }]} title={title} lead={`Saving makes version ${version + 1} of “${name}”. Version ${version} stays as it is.`} />
      <PlanLineForm scenarioId={scenarioId} baseVersion={version} line={line} removal={id === null || refusalToRemove(plan, collection, id) !== null ? [] : removalOf(plan, collection, id)} back={back} noun={noun} />
    </>
  );
}
