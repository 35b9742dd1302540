import type { Metadata } from "next";
import { PrintFooter } from "@/components/comparison/print-footer";
import { financeHref } from "@/components/finance/finance-address";
import { DueTable } from "@/components/finance/grants/due-table";
import { ExposurePicture } from "@/components/finance/grants/exposure-picture";
import { ExposureTable } from "@/components/finance/grants/exposure-table";
import { grantCrumbs } from "@/components/finance/grants/grant-crumbs";
import { Emphasised } from "@/components/scenarios/emphasised";
import { Details } from "@/components/ui/details";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { Panel } from "@/components/ui/panel";
import { mayAct } from "@/domain/access/acts";
import { spokenDate } from "@/domain/financial-year/spoken-date";
import { fallingDue } from "@/domain/grants/falling-due";
import { clawbackExposure } from "@/domain/grants/year-ends";
import { formatPounds } from "@/domain/money/format-pounds";
import { capitalised, numberInWords } from "@/domain/plan/number-in-words";
import { type FinancePageProps, loadFinance } from "../../_components/load-finance";
import { dayOf } from "../_components/load-award";

export const metadata: Metadata = { title: "Falling due" };

/** What grants ask for and pay, by day, and what would go back if plans stand still. */
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
  const gone = exposure.at(-1)?.running;
  const table = { plan, place, back };
  return (
    <>
      <PageHeading crumbs={grantCrumbs(place, scenario, { words: "Falling due" })} title={said.replace(/\.$/, "")} lead={<Emphasised>{gone === undefined || gone === "0.00" ? "If plans stand still, no restricted grant goes back." : `If plans stand still, ${formatPounds(gone, "always")} of restricted grants goes back by ${spokenDate(exposure.at(-1)!.on)}.`}</Emphasised>} aside={`${name}, version ${version}. The trust’s day is ${spokenDate(today)}`} />
      {due.length === 0 && <EmptyState title="Nothing falls due">Claims, certificates and instalments are recorded on the page of each grant; a condition with a day appears here too.</EmptyState>}
      {count > 0 && <DueTable caption="Passed" rows={passed ?? []} {...table} />}
      {(coming?.length ?? 0) > 0 && <DueTable caption="To come" rows={coming ?? []} {...table} />}
      {(done?.length ?? 0) > 0 && <Details summary={`${done?.length ?? 0} that are done`}><DueTable caption="Done" rows={done ?? []} {...table} /></Details>}
      {exposure.length > 0 && (
        <Panel title={`${formatPounds(gone!, "always")} would go back by ${spokenDate(exposure.at(-1)!.on)}`} subtitle={`Restricted grants, pounds in all so far, ${plan.about.place}, ${evaluation.years[0] ?? ""} to ${evaluation.years.at(-1) ?? ""}`}>
          <ExposurePicture rows={exposure} />
        </Panel>
      )}
      {exposure.length > 0 && <ExposureTable rows={exposure} place={place} />}
      <PrintFooter address={financeHref({ ...place, version }, "/grants/due")} asAt={now} versions={[{ name, version, hash: contentHash }]} />
    </>
  );
}
