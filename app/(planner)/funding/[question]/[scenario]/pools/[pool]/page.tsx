import type { Metadata } from "next";
import { PrintFooter } from "@/components/comparison/print-footer";
import { lineHref } from "@/components/finance/finance-address";
import { BesideTable } from "@/components/finance/pools/beside-table";
import { poolHref, poolCrumbs } from "@/components/finance/pools/pool-address";
import { PoolPages } from "@/components/finance/pools/pool-pages";
import { balanceInWords } from "@/components/finance/pools/register-words";
import { SchemesTable } from "@/components/finance/pools/schemes-table";
import { SignedTag } from "@/components/finance/pools/signed-tag";
import { PoolYearsTable } from "@/components/finance/pools/years-table";
import { YearChoice } from "@/components/finance/pools/year-choice";
import { Pounds } from "@/components/money/pounds";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { StatRow } from "@/components/ui/stat-row";
import { SyntheticTag } from "@/components/ui/synthetic-tag";
import { mayAct } from "@/domain/access/acts";
import { nameOfId } from "@/domain/plan/format-field";
import { poolRegister } from "@/domain/pools/pool-register";
import { foundPool } from "@/domain/pools/pool-partner";
import { loadPool, type PoolPageProps } from "./_components/load-pool";

export const metadata: Metadata = { title: "Pooled fund" };

/** One pooled fund: whether it balances, its schemes, and money that stands beside it. */
export default async function PoolPage(props: PoolPageProps) {
  const { me, scenario, plan, evaluation, pool, poolId, year, place, now, isLatest } = await loadPool(props);
  const { evaluated } = foundPool(plan, evaluation, poolId);
  const registered = poolRegister(plan, evaluation, year).pools.find((each) => each.pool.id === poolId)!;
  const mayChange = isLatest && mayAct(me.roles, "save a scenario version");
  const back = poolHref(place, poolId);
  const addScheme = mayChange ? <ButtonLink kind="secondary" href={lineHref(place, "services", null, { poolId }, back)}>Add a scheme</ButtonLink> : undefined;
  return (
    <>
      <PageHeading
        crumbs={poolCrumbs(place, pool)} title={`${pool.name} ${balanceInWords(registered.balance)} in ${year}`}
        lead={`Held by ${nameOfId(pool.hostId, plan)}${pool.manager === null ? ", with no manager named" : `, managed by the ${pool.manager}`}, under the ${pool.legalBasis}.`}
        actions={<><SignedTag signedOn={pool.signedOn} />{evaluation.hasSyntheticAmounts && <SyntheticTag />}</>} aside={`As at ${now}`}
      />
      <PoolPages place={place} poolId={poolId} current={null} year={year} />
      <YearChoice place={place} years={evaluation.years} year={year} />
      <StatRow stats={[
        { figure: <Pounds value={registered.income} />, words: `income in cash, ${year}` }, { figure: <Pounds value={registered.plannedSpend} />, words: "planned spend of its schemes" },
        { figure: <Pounds value={registered.balance} negativeWord="short" />, words: "balance" }, { figure: <Pounds value={registered.inKind} />, words: "given in kind, apart from the cash" },
      ]} />
      {evaluated.schemes.length === 0 ? <EmptyState title="No schemes yet" action={addScheme}>A scheme is a service that is run from the fund. Add one, then its costs.</EmptyState> : <><SchemesTable plan={plan} pool={evaluated} year={year} place={place} back={back} mayChange={mayChange} />{addScheme !== undefined && <p className="ww-no-print">{addScheme}</p>}</>}
      <PoolYearsTable pool={evaluated} years={evaluation.years} />
      {evaluated.beside.length > 0 && <BesideTable plan={plan} pool={evaluated} year={year} />}
      <PrintFooter address={poolHref({ ...place, version: scenario.version }, poolId)} asAt={now} versions={[{ name: scenario.name, version: scenario.version, hash: scenario.contentHash }]} />
    </>
  );
}
