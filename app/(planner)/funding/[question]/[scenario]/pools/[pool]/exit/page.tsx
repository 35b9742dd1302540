import type { Metadata } from "next";
import Link from "next/link";
import { PrintFooter } from "@/components/comparison/print-footer";
import { lineHref } from "@/components/finance/finance-address";
import { errorAt, summaryFaults } from "@/components/finance/form-faults";
import { ExitTables } from "@/components/finance/pools/exit-tables";
import { keptVersion, poolCrumbs, poolPageHref } from "@/components/finance/pools/pool-address";
import { PoolPages } from "@/components/finance/pools/pool-pages";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorSummary } from "@/components/ui/error-summary";
import { MoneyField } from "@/components/ui/money-field";
import { PageHeading } from "@/components/ui/page-heading";
import { mayAct } from "@/domain/access/acts";
import { spokenDate } from "@/domain/financial-year/spoken-date";
import { formatPounds } from "@/domain/money/format-pounds";
import { checkAgreement } from "@/domain/pools/agreement-check";
import { poolExit } from "@/domain/pools/pool-exit";
import type { PoolPageProps } from "../_components/load-pool";
import { loadExit } from "./_components/load-exit";

export const metadata: Metadata = { title: "If a pooled fund ends" };

/** What each partner gets and bears when a fund ends: balance, liabilities and assets, each by itself. */
export default async function ExitPage(props: PoolPageProps) {
  const { me, scenario, plan, pool, poolId, year, place, now, isLatest, endsOn, query, unspent, asked } = await loadExit(props);
  const errorOf = errorAt(query.faults);
  const exit = asked === null ? null : poolExit(asked);
  const again = { ...(asked !== null && { balance: asked.balance, liabilities: asked.liabilities }) };
  const terms = checkAgreement(plan, poolId).parts.find(({ section }) => section === "exit");
  const back = poolPageHref(place, poolId, "exit");
  const mayChange = isLatest && mayAct(me.roles, "save a scenario version");
  return (
    <>
      <ErrorSummary faults={summaryFaults(query.faults)} />
      <PageHeading
        crumbs={poolCrumbs(place, pool, { words: "If it ends" })}
        title={exit === null || asked === null ? `If ${pool.name} ends on ${spokenDate(endsOn)}` : `If ${pool.name} ends on ${spokenDate(endsOn)} with ${formatPounds(asked.balance, "always")}, it is split by what partners put in`}
        lead={terms?.text ?? "The agreement has no exit terms yet; this split follows practice."} actions={exit === null ? undefined : <ButtonLink href={poolPageHref({ ...place, version: scenario.version }, poolId, "exit/workbook", again)} kind="secondary" download>Workbook (.xlsx)</ButtonLink>} aside={`As at ${now}`}
      />
      <PoolPages place={place} poolId={poolId} current="exit" year={year} />
      <form method="get" className="ww-no-print" noValidate>
        {Object.entries(keptVersion(place)).map(([field, value]) => <input key={field} type="hidden" name={field} value={value} />)}
        <div className="ww-outturn__asked">
          <MoneyField id="balance" name="balance" label="Balance at the end" hint="A minus for a deficit" allowNegative defaultValue={query.text("balance") || unspent} error={errorOf("balance")} />
          <MoneyField id="liabilities" name="liabilities" label="Still to be paid" hint="Redundancy, notice, claims" defaultValue={query.text("liabilities") || "0.00"} error={errorOf("liabilities")} />
          <Button kind="secondary">Split it</Button>
        </div>
      </form>
      {exit === null ? query.faults.length === 0 && <EmptyState title="Nothing to split by">Nobody contributes in the year in which the fund ends.</EmptyState> : <ExitTables exit={exit} plan={plan} assetHref={mayChange ? (id) => lineHref(place, "assets", id, {}, back) : null} />}
      {mayChange && <p className="ww-no-print"><Link href={lineHref(place, "assets", null, { poolId }, back)}>Add an asset of the fund</Link></p>}
      <PrintFooter address={poolPageHref({ ...place, version: scenario.version }, poolId, "exit", again)} asAt={now} versions={[{ name: scenario.name, version: scenario.version, hash: scenario.contentHash }]} />
    </>
  );
}
