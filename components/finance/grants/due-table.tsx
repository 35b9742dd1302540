import Link from "next/link";
import { Pounds } from "@/components/money/pounds";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import { Tag } from "@/components/ui/tag";
import { spokenDate } from "@/domain/financial-year/spoken-date";
import type { FallingDue } from "@/domain/grants/falling-due";
import { nameOfId } from "@/domain/plan/format-field";
import { capitalised } from "@/domain/plan/number-in-words";
import type { Plan } from "@/domain/plan/plan";
import { financeHref, type FinancePlace, lineHref } from "../finance-address";

interface DueTableProps {
  readonly caption: string;
  readonly rows: readonly FallingDue[];
  readonly plan: Plan;
  readonly place: FinancePlace;
  /** Where to come back to from a line; null where nothing may be changed. */
  readonly back: string | null;
}

const doneWords = { assets: "paid back", claims: "sent", conditions: "done", instalments: "received" } as const;

/** What falls due, by day. */
export function DueTable({ caption, rows, plan, place, back }: DueTableProps) {
  return (
    <DataTable caption={caption} compact>
      <thead><tr><ColumnHead>Due</ColumnHead><ColumnHead>What</ColumnHead><ColumnHead>Grant</ColumnHead><ColumnHead>Who</ColumnHead><NumericHead>Amount</NumericHead></tr></thead>
      <tbody>
        {rows.map(({ collection, id, dueOn, awardId, kind, clause, period, amount, owner, doneOn, state }) => (
          <tr key={`${collection} ${id}`} className={state === "passed" ? "ww-due--passed" : undefined}>
            <RowHead note={state === "passed" ? <Tag kind="problem">Passed</Tag> : doneOn !== null ? `${doneWords[collection]} ${spokenDate(doneOn)}` : null}><span className="ww-nowrap">{spokenDate(dueOn)}</span></RowHead>
            <td>
              {back === null ? capitalised(kind) : <Link href={lineHref(place, collection, id, {}, back)}>{capitalised(kind)}</Link>}
              {period !== null && <span className="ww-table__note">{spokenDate(period.from)} to {spokenDate(period.to)}</span>}
              {collection === "assets" && <span className="ww-table__note">{nameOfId(id, plan)}, disposed of on that day</span>}
              {clause !== null && <span className="ww-table__note">“{clause}”</span>}
            </td>
            <td><Link href={financeHref(place, `/grants/${awardId}`)}>{nameOfId(awardId, plan)}</Link></td>
            <td>{owner ?? <span className="ww-muted">{collection === "instalments" ? "the funder" : "nobody named"}</span>}</td>
            <NumericCell>{amount !== null && <Pounds value={amount} pence="always" />}</NumericCell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
