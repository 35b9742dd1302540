import type { Metadata } from "next";
import { PrintFooter } from "@/components/comparison/print-footer";
import { errorAt, summaryFaults } from "@/components/finance/form-faults";
import { linesOfOwnRisk, outturnAsked } from "@/components/finance/pools/outturn-asked";
import { poolCrumbs, poolPageHref } from "@/components/finance/pools/pool-address";
import { PoolPages } from "@/components/finance/pools/pool-pages";
import { ShareFaultsNotice } from "@/components/finance/pools/share-faults-notice";
import { YearChoice } from "@/components/finance/pools/year-choice";
import { ErrorSummary } from "@/components/ui/error-summary";
import { nameOfId } from "@/domain/plan/format-field";
import { onlyPool } from "@/domain/pools/only-pool";
import { loadPool, type PoolPageProps } from "../_components/load-pool";
import { OutturnSlider } from "./_components/outturn-slider";
import { SchemesForm } from "./_components/schemes-form";

export const metadata: Metadata = { title: "Outturn of a pooled fund" };

/** What each partner bears at any outturn of a fund, step by step, with the rule and the clause. */
export default async function OutturnPage(props: PoolPageProps) {
  const { scenario, plan, evaluation, pool, poolId, year, place, search, now } = await loadPool(props);
  const own = onlyPool(plan, evaluation, poolId, year);
  const { outturns, typed, faults } = outturnAsked(search, own.plan, own.evaluation, poolId, year);
  const errorOf = errorAt(faults);
  const asked = Object.fromEntries(Object.entries(typed).filter(([, text]) => text !== ""));
  return (
    <>
      <ErrorSummary faults={summaryFaults(faults)} />
      <OutturnSlider
        {...own} key={JSON.stringify({ year, ...asked })} poolId={poolId} name={pool.name} hostName={nameOfId(pool.hostId, plan)} manager={pool.manager} year={year} place={place} crumbs={poolCrumbs(place, pool, { words: "Outturn" })} asAt={now}
        outturns={[...outturns]} typed={typed.total ?? ""} error={errorOf("total")}
        pages={<><PoolPages place={place} poolId={poolId} current="outturn" year={year} /><YearChoice place={place} years={evaluation.years} year={year} /><ShareFaultsNotice plan={own.plan} poolId={poolId} /></>}
      >
        <SchemesForm schemes={own.plan.services} lines={linesOfOwnRisk(own.plan, own.evaluation, poolId)} typed={typed} errorOf={errorOf} year={year} place={place} />
      </OutturnSlider>
      <PrintFooter address={poolPageHref({ ...place, version: scenario.version }, poolId, "outturn", { year, ...asked })} asAt={now} versions={[{ name: scenario.name, version: scenario.version, hash: scenario.contentHash }]} />
    </>
  );
}
