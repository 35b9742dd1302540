import Link from "next/link";
import { Pounds } from "@/components/money/pounds";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import { nameOfId } from "@/domain/plan/format-field";
import type { Plan } from "@/domain/plan/plan";
import type { PoolExit } from "@/domain/pools/pool-exit";

interface ExitTablesProps {
  readonly exit: PoolExit;
  readonly plan: Plan;
  /** Where an asset is changed; null where it may not be. */
  readonly assetHref: ((id: string) => string) | null;
}

/** What each partner gets and bears when a fund ends, and the assets that are there to be shared. */
export const ExitTables = ({ exit, plan, assetHref }: ExitTablesProps) => (
  <>
    <DataTable caption="Each partner">
      <thead><tr><ColumnHead>Partner</ColumnHead><NumericHead>Counted for its share</NumericHead><NumericHead>Of the balance</NumericHead><NumericHead>Of what is to be paid</NumericHead><NumericHead>Of the assets</NumericHead></tr></thead>
      <tbody>
        {exit.partners.map(({ partnerId, name, weight, balance, liabilities, assets }) => (
          <tr key={partnerId}><RowHead>{name}</RowHead><NumericCell><Pounds value={weight} pence="always" /></NumericCell><NumericCell strong><Pounds value={balance} pence="always" negativeWord="to pay" /></NumericCell><NumericCell><Pounds value={liabilities} pence="always" /></NumericCell><NumericCell><Pounds value={assets} pence="always" /></NumericCell></tr>
        ))}
      </tbody>
    </DataTable>
    {exit.assets.length === 0 ? <p>The fund has no assets on that day.</p> : (
      <DataTable caption="Assets on that day">
        <thead><tr><ColumnHead>Asset</ColumnHead><NumericHead>Cost</NumericHead><NumericHead>Left of it</NumericHead><ColumnHead>Goes to</ColumnHead></tr></thead>
        <tbody>
          {exit.assets.map(({ assetId, name, cost, value, returnsToId }) => (
            <tr key={assetId}><RowHead>{assetHref === null ? name : <Link href={assetHref(assetId)}>{name}</Link>}</RowHead><NumericCell><Pounds value={cost} pence="always" /></NumericCell><NumericCell><Pounds value={value} pence="always" /></NumericCell><td>{returnsToId === null ? "Its value is shared" : nameOfId(returnsToId, plan)}</td></tr>
          ))}
          <tr className="ww-table__total"><RowHead strong>All assets</RowHead><td /><NumericCell strong><Pounds value={exit.assetsTotal} pence="always" /></NumericCell><td /></tr>
        </tbody>
      </DataTable>
    )}
  </>
);
