import { Pounds } from "@/components/money/pounds";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import { formatPounds } from "@/domain/money/format-pounds";
import { formatRate } from "@/domain/plan/format-field";
import { overOrUnder } from "@/domain/pools/account/account-headline";
import type { AccountFigures, PoolAccount } from "@/domain/pools/account/pool-account";

/** Each scheme's budget, spending, forecast and variance; its costs under it. */
export function SchemeTable({ account, caption, withLines = false }: { readonly account: PoolAccount; readonly caption: string; readonly withLines?: boolean }) {
  return (
    <DataTable caption={caption} compact>
      <thead>
        <tr><ColumnHead>Scheme</ColumnHead><NumericHead>Budget</NumericHead><NumericHead>Spent</NumericHead><NumericHead>{account.months === 12 ? "Outturn" : "Forecast"}</NumericHead><NumericHead>Variance</NumericHead></tr>
      </thead>
      <tbody>
        {account.schemes.map((scheme) => (withLines
          ? scheme.lines.map((line) => <FigureRow key={line.costLineId} name={line.name} note={line.codes.length === 0 ? `${scheme.name}; no ledger code, so it is taken at its budget` : `${scheme.name}; ${line.codes.join(", ")}`} figures={line} />)
          : <FigureRow key={scheme.serviceId} name={scheme.name} figures={scheme} />))}
      </tbody>
      <tfoot><FigureRow name="The whole pool" figures={account.total} /></tfoot>
    </DataTable>
  );
}

function FigureRow({ name, note, figures }: { readonly name: string; readonly note?: string; readonly figures: AccountFigures }) {
  const { budget, profileToDate, actual, committed, forecast, variance, varianceShare } = figures;
  return (
    <tr>
      <RowHead note={note}>{name}</RowHead>
      <NumericCell><Pounds value={budget} pence="always" /><span className="ww-table__note">{formatPounds(profileToDate)} by now</span></NumericCell>
      <NumericCell><Pounds value={actual} pence="always" />{committed !== "0.00" && <span className="ww-table__note">{formatPounds(committed)} ordered besides</span>}</NumericCell>
      <NumericCell><Pounds value={forecast} pence="always" /></NumericCell>
      <NumericCell>{overOrUnder(variance)}{varianceShare !== null && variance !== "0.00" && <span className="ww-table__note">{formatRate(varianceShare)}</span>}</NumericCell>
    </tr>
  );
}
