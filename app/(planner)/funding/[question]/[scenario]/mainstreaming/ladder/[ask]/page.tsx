import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { financeHref } from "@/components/finance/finance-address";
import { SaveChangesForm } from "@/components/finance/save-changes-form";
import { Pounds } from "@/components/money/pounds";
import { Emphasised } from "@/components/scenarios/emphasised";
import { ButtonLink } from "@/components/ui/button-link";
import { DataTable } from "@/components/ui/data-table";
import { PageHeading } from "@/components/ui/page-heading";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import { mayAct } from "@/domain/access/acts";
import { fitToHeadroom } from "@/domain/mainstreaming/base-budget-ladder";
import { formatPounds } from "@/domain/money/format-pounds";
import { penceToPounds } from "@/domain/money/money";
import { type FinancePageProps, loadFinance } from "../../../_components/load-finance";

export const metadata: Metadata = { title: "Taper an ask to the headroom" };

const reason = "Tapered to what the headroom leaves after the asks above it";

/** One ask tapered to what the headroom of each year leaves it, to look at and to adopt. */
export default async function TaperPage(props: FinancePageProps<{ readonly ask: string }>) {
  const { me, scenario, place, params, isLatest } = await loadFinance(props);
  const { plan, evaluation, name, scenarioId, version } = scenario;
  const askId = decodeURIComponent(params.ask);
  const line = plan.baseBudgets.find(({ id }) => id === askId);
  const fitted = fitToHeadroom(plan, evaluation, askId, reason);
  if (line === undefined || fitted === null) notFound();
  const back = financeHref(place, "/mainstreaming/ladder");
  const fits = fitted.reduction === 0n;
  const left = formatPounds(penceToPounds(fitted.reduction));
  return (
    <>
      <PageHeading
        crumbs={[{ words: "Funding", href: "/funding" }, { words: name, href: financeHref(place) }, { words: "Asks and headroom", href: back }, { words: "Taper" }]}
        title={`Taper: ${line.name}`}
        lead={<Emphasised>{fits ? "It fits the headroom of every year as it is." : `Within the headroom it takes what the years allow and leaves ${left} over all years, by which the service shrinks or a gap opens.`}</Emphasised>}
      />
      <DataTable caption="What fits in each year">
        <thead><tr><ColumnHead>Year</ColumnHead><NumericHead>Asked</NumericHead><NumericHead>Headroom left</NumericHead><NumericHead>Base takes</NumericHead><NumericHead>Left over</NumericHead></tr></thead>
        <tbody>
          {fitted.years.map(({ year, asked, ceiling, baseTakes, reduction }) => (
            <tr key={year}><RowHead>{year}</RowHead><NumericCell><Pounds value={penceToPounds(asked)} /></NumericCell><NumericCell><Pounds value={penceToPounds(ceiling)} /></NumericCell><NumericCell strong><Pounds value={penceToPounds(baseTakes)} /></NumericCell><NumericCell><Pounds value={penceToPounds(reduction)} /></NumericCell></tr>
          ))}
        </tbody>
      </DataTable>
      {!fits && isLatest && mayAct(me.roles, "save a scenario version") ? <SaveChangesForm scenarioId={scenarioId} baseVersion={version} changes={fitted.changes} defaultReason={reason} next={back}>Taper it, as version {version + 1}</SaveChangesForm> : <ButtonLink href={back} kind="secondary">Back to the asks</ButtonLink>}
    </>
  );
}
