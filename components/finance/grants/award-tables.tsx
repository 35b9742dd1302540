import Link from "next/link";
import { Pounds } from "@/components/money/pounds";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import type { IsoDate } from "@/domain/financial-year/financial-year";
import { spokenDate } from "@/domain/financial-year/spoken-date";
import type { AssetOnDay } from "@/domain/grants/asset-on-day";
import type { ToldLetter } from "@/domain/grants/letter-history";
import type { Line } from "@/domain/plan/plan";
import { capitalised } from "@/domain/plan/number-in-words";
import { DueState } from "./conditions-table";
import { letterInWords } from "./letter-list";
import { RuleOfGrants } from "./rule-of-grants";

/** Where a line of an award is changed; null where nothing may be. */
export type ChangeHref = ((id: string) => string) | null;

const Way = ({ href, id, children }: { readonly href: ChangeHref; readonly id: string; readonly children: string }) => (href === null ? <>{children}</> : <Link href={href(id)}>{children}</Link>);

/** The funder's letters, the first first. */
export function LettersTable({ letters, changeHref }: { readonly letters: readonly ToldLetter[]; readonly changeHref: ChangeHref }) {
  return (
    <DataTable caption="Letters" compact>
      <thead><tr><ColumnHead>Received</ColumnHead><ColumnHead>Letter</ColumnHead><ColumnHead>How sure</ColumnHead><NumericHead>A full year</NumericHead><ColumnHead>What it did</ColumnHead></tr></thead>
      <tbody>
        {letters.map((told) => (
          <tr key={told.letter.id}>
            <RowHead><Way href={changeHref} id={told.letter.id}>{spokenDate(told.letter.receivedOn)}</Way></RowHead>
            <td>{told.letter.letter}{told.letter.note !== null && <span className="ww-table__note">{told.letter.note}</span>}</td>
            <td>{told.letter.certainty}</td>
            <NumericCell><Pounds value={told.letter.amount} pence="always" /></NumericCell>
            <td>{letterInWords(told) ?? told.said}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

/** What the funder asks for: claims, certificates and statements. */
export function ClaimsTable({ claims, today, changeHref }: { readonly claims: readonly Line<"claims">[]; readonly today: IsoDate; readonly changeHref: ChangeHref }) {
  return (
    <DataTable caption="Claims and certificates" compact>
      <thead><tr><ColumnHead>What</ColumnHead><ColumnHead>Period</ColumnHead><ColumnHead>Signed by</ColumnHead><ColumnHead>Due</ColumnHead><ColumnHead>Evidence</ColumnHead></tr></thead>
      <tbody>
        {claims.map(({ id, kind, periodStartsOn, periodEndsOn, signatory, dueOn, submittedOn, evidence }) => (
          <tr key={id}>
            <RowHead><Way href={changeHref} id={id}>{capitalised(kind)}</Way></RowHead>
            <td>{spokenDate(periodStartsOn)} to {spokenDate(periodEndsOn)}</td>
            <td>{signatory}</td>
            <td><DueState dueOn={dueOn} doneOn={submittedOn} today={today} doneWord="sent" /></td>
            <td>{evidence ?? <span className="ww-muted">none named</span>}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

/** What was bought with an award, and what of the grant goes back with it. */
export function AssetsTable({ assets, changeHref }: { readonly assets: readonly AssetOnDay[]; readonly changeHref: ChangeHref }) {
  return (
    <>
      <DataTable caption="Bought with the grant" compact>
        <thead><tr><ColumnHead>Asset</ColumnHead><ColumnHead>Bought</ColumnHead><NumericHead>Cost</NumericHead><NumericHead>Full years of use</NumericHead><NumericHead>Clawback</NumericHead></tr></thead>
        <tbody>
          {assets.map(({ asset, fullYears, clawback, isDisposed }) => (
            <tr key={asset.id}>
              <RowHead note={isDisposed && asset.disposedOn !== null ? `disposed of on ${spokenDate(asset.disposedOn)}` : null}><Way href={changeHref} id={asset.id}>{asset.name}</Way></RowHead>
              <td>{spokenDate(asset.boughtOn)}</td>
              <NumericCell><Pounds value={asset.amount} pence="always" /></NumericCell>
              <NumericCell>{fullYears} of {asset.lifeYears}</NumericCell>
              <NumericCell><Pounds value={clawback} pence="always" /><span className="ww-table__note">{isDisposed ? "goes back" : "if disposed of today"}</span></NumericCell>
            </tr>
          ))}
        </tbody>
      </DataTable>
      <p className="ww-small ww-no-print"><RuleOfGrants rule="asset-clawback" words="Clawback of an asset" /></p>
    </>
  );
}
