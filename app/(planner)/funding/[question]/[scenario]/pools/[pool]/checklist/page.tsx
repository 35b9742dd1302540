import type { Metadata } from "next";
import Link from "next/link";
import { PrintFooter } from "@/components/comparison/print-footer";
import { financeHref } from "@/components/finance/finance-address";
import { poolHref, poolCrumbs, poolPageHref } from "@/components/finance/pools/pool-address";
import { PoolPages } from "@/components/finance/pools/pool-pages";
import { PrintButton } from "@/components/scenarios/print-button";
import { scenarioHref } from "@/components/scenarios/scenario-address";
import { ButtonLink } from "@/components/ui/button-link";
import { DataTable } from "@/components/ui/data-table";
import { PageHeading } from "@/components/ui/page-heading";
import { ColumnHead, RowHead } from "@/components/ui/table-cells";
import { Tag } from "@/components/ui/tag";
import { numberInWords } from "@/domain/plan/number-in-words";
import type { CheckPlace } from "@/domain/pools/pool-checklist";
import { loadChecklist } from "../_components/load-checklist";
import type { PoolPageProps } from "../_components/load-pool";

export const metadata: Metadata = { title: "Checklist of a pooled fund" };

/** The twelve checks of a pooled fund in the manner of the Better Care Fund template: Incomplete until every answer is Yes. */
export default async function ChecklistPage(props: PoolPageProps) {
  const { scenario, pool, poolId, year, place, now, checklist } = await loadChecklist(props);
  const left = checklist.checks.filter(({ isYes }) => !isYes).length;
  const hrefs: Readonly<Record<CheckPlace, readonly [string, string]>> = {
    agreement: ["Agreement", poolPageHref(place, poolId, "agreement")], contributions: ["Contributions", poolPageHref(place, poolId, "contributions")], outturn: ["Outturn", poolPageHref(place, poolId, "outturn")], exit: ["If it ends", poolPageHref(place, poolId, "exit")],
    summary: ["Summary", poolHref(place, poolId)], grants: ["Grants", financeHref(place, "/grants")], confirm: ["The version", scenarioHref(scenario.question.id, scenario.scenarioId, scenario.version)],
  };
  return (
    <>
      <PageHeading
        crumbs={poolCrumbs(place, pool, { words: "Checklist" })} title={checklist.isComplete ? `${pool.name} is complete: all twelve checks are Yes` : `${pool.name} is incomplete: ${numberInWords(left)} of twelve checks ${left === 1 ? "is" : "are"} No`}
        actions={<><Tag kind={checklist.isComplete ? "agreed" : "problem"}>{checklist.isComplete ? "Complete template" : "Incomplete template"}</Tag><ButtonLink kind="secondary" href={poolPageHref(place, poolId, "checklist").replace("/checklist", "/checklist/workbook")} download>Save as a workbook</ButtonLink><PrintButton /></>} aside={`As at ${now}`}
      />
      <PoolPages place={place} poolId={poolId} current="checklist" year={year} />
      <DataTable caption="Twelve checks">
        <thead><tr><ColumnHead>Check</ColumnHead><ColumnHead>Checker</ColumnHead><ColumnHead>What was found</ColumnHead><ColumnHead>Where</ColumnHead></tr></thead>
        <tbody>
          {checklist.checks.map(({ number, id, description, isYes, message, place: where }) => (
            <tr key={id}><RowHead>{number}. {description}</RowHead><td><Tag kind={isYes ? "agreed" : "problem"}>{isYes ? "Yes" : "No"}</Tag></td><td>{message}</td><td><Link href={hrefs[where][1]}>{hrefs[where][0]}<span className="ww-visually-hidden">, check {number}</span></Link></td></tr>
          ))}
        </tbody>
      </DataTable>
      <PrintFooter address={poolPageHref({ ...place, version: scenario.version }, poolId, "checklist")} asAt={now} versions={[{ name: scenario.name, version: scenario.version, hash: scenario.contentHash }]} />
    </>
  );
}
