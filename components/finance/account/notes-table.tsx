import Link from "next/link";
import { spokenInstant } from "@/components/scenarios/as-at";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, RowHead } from "@/components/ui/table-cells";
import { Tag } from "@/components/ui/tag";
import { overOrUnder } from "@/domain/pools/account/account-headline";
import type { PoolAccount } from "@/domain/pools/account/pool-account";

const risks = { low: ["neutral", "Low risk"], medium: ["partial", "Medium risk"], high: ["problem", "High risk"] } as const;

/** What was said of each scheme's variance, and the way to say it. */
export function NotesTable({ account: { schemes }, explainHref }: { readonly account: PoolAccount; readonly explainHref: ((serviceId: string) => string) | null }) {
  return (
    <DataTable caption="Why schemes differ from their budgets" compact>
      <thead><tr><ColumnHead>Scheme</ColumnHead><ColumnHead>Explanation</ColumnHead><ColumnHead>Action</ColumnHead><ColumnHead>Risk</ColumnHead></tr></thead>
      <tbody>
        {schemes.map(({ serviceId, name, variance, note }) => (
          <tr key={serviceId}>
            <RowHead note={overOrUnder(variance)}>{name}</RowHead>
            <td>
              {note === null ? <span className="ww-muted">{variance === "0.00" ? "On budget" : "Not explained yet"}</span> : <>{note.explanation}<span className="ww-table__note">{note.roleTitle}, {spokenInstant(note.notedAt)}</span></>}
              {explainHref !== null && <div><Link href={explainHref(serviceId)}>{note === null ? "Explain" : "Explain anew"}<span className="ww-visually-hidden"> {name}</span></Link></div>}
            </td>
            <td>{note === null ? "" : (note.action ?? "None needed")}</td>
            <td>{note !== null && <Tag kind={risks[note.risk][0]}>{risks[note.risk][1]}</Tag>}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
