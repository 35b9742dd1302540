import type { Metadata } from "next";
import Link from "next/link";
import { poolCrumbs, statementHref } from "@/components/finance/pools/pool-address";
import { PoolPages } from "@/components/finance/pools/pool-pages";
import { YearChoice } from "@/components/finance/pools/year-choice";
import { Pounds } from "@/components/money/pounds";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import { capitalised, numberInWords } from "@/domain/plan/number-in-words";
import { poolContributions } from "@/domain/pools/pool-contributions";
import { loadPool, type PoolPageProps } from "../_components/load-pool";

export const metadata: Metadata = { title: "Statements of partners" };

/** The partners of a fund, each with its statement. */
export default async function StatementsPage(props: PoolPageProps) {
  const { plan, evaluation, pool, poolId, year, place, now } = await loadPool(props);
  const contributions = poolContributions(plan, evaluation, poolId, year);
  return (
    <>
      <PageHeading crumbs={poolCrumbs(place, pool, { words: "Statements" })} title={`${capitalised(numberInWords(contributions.length))} ${contributions.length === 1 ? "partner has a statement" : "partners have statements"} of ${pool.name} in ${year}`} lead="What each put in and got out, what it would bear, and whether it is no worse off than before." aside={`As at ${now}`} />
      <PoolPages place={place} poolId={poolId} current="statements" year={year} />
      <YearChoice place={place} years={evaluation.years} year={year} />
      {contributions.length === 0 ? <EmptyState title="Nobody contributes yet">A statement needs a contribution to the fund.</EmptyState> : (
        <DataTable caption={`Partners, ${year}`}>
          <thead><tr><ColumnHead>Partner</ColumnHead><NumericHead>Put in, cash</NumericHead><NumericHead>In kind, apart</NumericHead></tr></thead>
          <tbody>{contributions.map(({ partnerId, name, cash, inKind }) => <tr key={partnerId}><RowHead><Link href={statementHref(place, poolId, partnerId, { year })}>Statement of {name}</Link></RowHead><NumericCell><Pounds value={cash} pence="always" /></NumericCell><NumericCell><Pounds value={inKind} pence="always" /></NumericCell></tr>)}</tbody>
        </DataTable>
      )}
    </>
  );
}
