import type { Metadata } from "next";
import Link from "next/link";
import { PrintFooter } from "@/components/comparison/print-footer";
import { yearAsked } from "@/components/finance/account/account-address";
import { poolHref } from "@/components/finance/pools/pool-address";
import { financeHref, lineHref } from "@/components/finance/finance-address";
import { HeldTable } from "@/components/finance/pools/held-table";
import { registerFinding } from "@/components/finance/pools/register-words";
import { SignedTag } from "@/components/finance/pools/signed-tag";
import { YearChoice } from "@/components/finance/pools/year-choice";
import { Pounds } from "@/components/money/pounds";
import { ButtonLink } from "@/components/ui/button-link";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import { financialYearOf, type IsoDate } from "@/domain/financial-year/financial-year";
import { poundsToPence } from "@/domain/money/money";
import { poolRegister } from "@/domain/pools/pool-register";
import { type FinancePageProps, loadFinance } from "../_components/load-finance";

export const metadata: Metadata = { title: "Pooled funds" };

/** Every pooled fund of a scenario: what goes in, what is planned, who holds it and under which power, and whether it is signed. */
export default async function PoolsPage(props: FinancePageProps) {
  const { me, scenario, place, search, now, isLatest } = await loadFinance(props);
  const { plan, evaluation, name } = scenario;
  const { years } = evaluation;
  const year = yearAsked(search.year, years, yearAsked(financialYearOf(me.today as IsoDate), years, years[0]!));
  const register = poolRegister(plan, evaluation, year);
  const here = financeHref(place, "/pools", { year });
  const add = isLatest ? <ButtonLink kind="secondary" href={lineHref(place, "pools", null, {}, here)}>Add a pooled fund</ButtonLink> : undefined;
  return (
    <>
      <PageHeading crumbs={[{ words: "Funding", href: "/funding" }, { words: `Pooled funds of ${name}` }]} title={plan.pools.length === 0 ? "No pooled funds in this scenario" : registerFinding(register, year)} actions={plan.pools.length === 0 ? undefined : add} aside={`${name}, version ${scenario.version}. As at ${now}`} />
      {plan.pools.length === 0 ? (
        <EmptyState title="Nothing is pooled yet" action={add}>A pooled fund needs a host, a power in law and partners that pay into it. Add the fund, then make base budgets of partners contributions to it.</EmptyState>
      ) : (
        <>
          <YearChoice place={place} years={years} year={year} />
          <DataTable caption={`Pooled funds, ${year}`} className="ww-pools">
            <thead><tr><ColumnHead>Fund</ColumnHead><NumericHead>Income</NumericHead><NumericHead>Planned spend</NumericHead><NumericHead>Balance</NumericHead><ColumnHead>Agreement</ColumnHead></tr></thead>
            <tbody>
              {register.pools.map(({ pool, hostName, income, plannedSpend, balance, partsMissing }) => (
                <tr key={pool.id}>
                  <RowHead note={<>Held by {hostName}. {pool.legalBasis}</>}><Link href={poolHref(place, pool.id)}>{pool.name}</Link></RowHead>
                  <NumericCell><Pounds value={income} pence="always" /></NumericCell>
                  <NumericCell><Pounds value={plannedSpend} pence="always" /></NumericCell>
                  <NumericCell>{poundsToPence(balance) === 0n ? "Balances" : <Pounds value={balance} pence="always" negativeWord="short" />}</NumericCell>
                  <td><SignedTag signedOn={pool.signedOn} />{partsMissing > 0 && <span className="ww-table__note">{partsMissing} of 7 mandatory parts not written</span>}</td>
                </tr>
              ))}
            </tbody>
          </DataTable>
        </>
      )}
      <HeldTable register={register} year={year} />
      <p className="ww-measure">Only pooled money is in a fund. The five kinds are kept apart, so they have no total.</p>
      <PrintFooter address={financeHref({ ...place, version: scenario.version }, "/pools", { year })} asAt={now} versions={[{ name, version: scenario.version, hash: scenario.contentHash }]} />
    </>
  );
}
