import Link from "next/link";
import { FinancialYearLabel } from "@/components/money/financial-year-label";
import { Pounds } from "@/components/money/pounds";
import { DataTable } from "@/components/ui/data-table";
import { Tag } from "@/components/ui/tag";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import type { RegisteredGrant } from "@/domain/grants/grant-register";
import { formatPounds } from "@/domain/money/format-pounds";
import { penceToPounds, poundsToPence } from "@/domain/money/money";
import { sumPence } from "@/domain/money/sum-pence";
import type { FinancialYear } from "@/domain/financial-year/financial-year";
import type { Pounds as PoundsText } from "@/domain/plan/fields";
import { financeHref, type FinancePlace } from "../finance-address";
import { LetterList } from "./letter-list";

interface RegisterTableProps {
  readonly place: FinancePlace;
  readonly grants: readonly RegisteredGrant[];
  readonly years: readonly FinancialYear[];
}

const none = "0.00" as PoundsText;

/** Every grant with what it gives each year, how sure it is and was, and what of it is never spent. */
export function RegisterTable({ place, grants, years }: RegisterTableProps) {
  const total = (read: (grant: RegisteredGrant) => PoundsText | undefined): PoundsText => penceToPounds(sumPence(grants.map((grant) => poundsToPence(read(grant) ?? none))));
  return (
    <DataTable caption="Grants by year, and how sure they are" compact wide={years.length > 3}>
      <thead>
        <tr>
          <ColumnHead>Grant</ColumnHead>
          {years.map((year) => <NumericHead key={year}><FinancialYearLabel year={year} /></NumericHead>)}
          <ColumnHead>How sure</ColumnHead>
          <NumericHead>Not spent in these years</NumericHead>
        </tr>
      </thead>
      <tbody>
        {grants.map((grant) => <GrantRow key={grant.award.id} place={place} grant={grant} years={years} />)}
      </tbody>
      <tfoot>
        <tr>
          <RowHead strong>All grants</RowHead>
          {years.map((year) => <NumericCell key={year} strong><Pounds value={total(({ source }) => source.amounts[year])} pence="always" /></NumericCell>)}
          <td />
          <NumericCell strong><Pounds value={total(({ unspent }) => unspent)} pence="always" /></NumericCell>
        </tr>
      </tfoot>
    </DataTable>
  );
}

function GrantRow({ place, grant: { award, source, letters, isBesideLetter, accountableBody, certainty, conditions, unspent, goesInto }, years }: { readonly place: FinancePlace; readonly grant: RegisteredGrant; readonly years: readonly FinancialYear[] }) {
  const facts = [award.restricted ? "ring-fenced" : "not ring-fenced", award.nature === "either" ? "revenue or capital" : `${award.nature} only`, conditions === 1 ? "1 condition" : `${conditions} conditions`];
  return (
    <tr>
      <RowHead note={<>{award.funder}, to {accountableBody}<br />{[award.power, award.letter].filter((part) => part !== null).map((part) => <span key={part}>{part}<br /></span>)}{facts.join(", ")}{goesInto !== null && <><br />Goes into <Link href={financeHref(place, `/grants/${goesInto.intoAwardId}`)}>another grant</Link></>}</>}>
        <Link href={financeHref(place, `/grants/${award.id}`)}>{award.name}</Link>
      </RowHead>
      {years.map((year) => {
        const amount = source.amounts[year] ?? none;
        return <NumericCell key={year}>{amount === none ? <span className="ww-muted">nothing</span> : <Pounds value={amount} pence="always" />}{amount !== none && source.certainty[year] !== certainty && <span className="ww-table__note">{source.certainty[year]}</span>}</NumericCell>;
      })}
      <td><strong>{certainty}</strong>{letters.length > 1 && <LetterList letters={letters} />}{isBesideLetter && <p><Tag kind="problem">Not as the last letter says</Tag></p>}</td>
      <NumericCell>{unspent === none ? <span className="ww-muted">nothing</span> : formatPounds(unspent, "always")}</NumericCell>
    </tr>
  );
}
