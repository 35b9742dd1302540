import type { Metadata } from "next";
import { PrintFooter } from "@/components/comparison/print-footer";
import { financeHref } from "@/components/finance/finance-address";
import { DueTable } from "@/components/finance/grants/due-table";
import { ExposurePicture } from "@/components/finance/grants/exposure-picture";
import { exposureSentence } from "@/components/finance/grants/exposure-sentence";
import { ExposureTable } from "@/components/finance/grants/exposure-table";
import { grantCrumbs } from "@/components/finance/grants/grant-crumbs";
import { HeldAssetsTable } from "@/components/finance/grants/held-assets-table";
import { Emphasised } from "@/components/scenarios/emphasised";
import { Details } from "@/components/ui/details";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { Panel } from "@/components/ui/panel";
import { mayAct } from "@/domain/access/acts";
import { spokenDate } from "@/domain/financial-year/spoken-date";
import { assetsHeld } from "@/domain/grants/asset-disposals";
import { clawbackExposure } from "@/domain/grants/exposure";
import { fallingDue } from "@/domain/grants/falling-due";
import { capitalised, numberInWords } from "@/domain/plan/number-in-words";
import { type FinancePageProps, loadFinance } from "../../_components/load-finance";
import { dayOf } from "../_components/load-award";

export const metadata: Metadata = { title: "Falling due" };

/** What grants ask for and pay, by day, what goes back if plans stand still, and what would go back with what is still held. */
export default async function DuePage(props: FinancePageProps) {
  const { me, scenario, place, now, isLatest } = await loadFinance(props);
  const { plan, evaluation, name, version, contentHash } = scenario;
  const today = dayOf(me.today);
  const due = fallingDue(plan, today);
  const [passed, coming, done] = (["passed", "to come", "done"] as const).map((state) => due.filter((each) => each.state === state));
  const exposure = clawbackExposure(plan, evaluation);
  const here = financeHref(place, "/grants/due");
  const back = isLatest && mayAct(me.roles, "save a scenario version") ? here : null;
  const next = coming?.[0];
  const count = passed?.length ?? 0;
  const said = `${count === 0 ? "Nothing has passed its day" : `${capitalised(numberInWords(count))} ${count === 1 ? "thing has" : "things have"} passed ${count === 1 ? "its" : "their"} day`}${next === undefined ? "" : `; the next falls due on ${spokenDate(next.dueOn)}`}.`;
  const goesBack = exposureSentence(exposure);
  const held = assetsHeld(plan, today);
  const table = { plan, place, back };
  return (
    <>
      <PageHeading crumbs={grantCrumbs(place, scenario, { words: "Falling due" })} title={said.replace(/\.$/, "")} lead={<Emphasised>{goesBack.lead}</Emphasised>} aside={`${name}, version ${version}. The trust’s day is ${spokenDate(today)}`} />
      {due.length === 0 && <EmptyState title="Nothing falls due">Claims, certificates and instalments are recorded on the page of each grant; a condition with a day appears here too.</EmptyState>}
      {count > 0 && <DueTable caption="Passed" rows={passed ?? []} {...table} />}
      {(coming?.length ?? 0) > 0 && <DueTable caption="To come" rows={coming ?? []} {...table} />}
      {(done?.length ?? 0) > 0 && <Details summary={`${done?.length ?? 0} that are done`}><DueTable caption="Done" rows={done ?? []} {...table} /></Details>}
      {goesBack.title !== null && (
        <Panel title={goesBack.title} subtitle={`Unspent restricted grants and what is disposed of, pounds in all so far, ${plan.about.place}, ${spokenDate(exposure[0]!.on)} to ${spokenDate(exposure.at(-1)!.on)}`}>
          <ExposurePicture rows={exposure} />
        </Panel>
      )}
      {exposure.length > 0 && <ExposureTable rows={exposure} place={place} />}
      {held.length > 0 && <HeldAssetsTable assets={held} plan={plan} place={place} today={today} />}
      <PrintFooter address={financeHref({ ...place, version }, "/grants/due")} asAt={now} versions={[{ name, version, hash: contentHash }]} />
    </>
  );
}
