import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import { spokenDate } from "@/domain/financial-year/spoken-date";
import { formatCount, formatPounds } from "@/domain/money/format-pounds";
import type { Pounds } from "@/domain/plan/fields";
import { amountFields, amountNames } from "@/domain/published-grants/standard";
import type { TotalsOfGroup } from "@/domain/published-grants/totals";
import type { Outputs } from "@/trpc/types";
import { grantHref } from "./published-address";

type Register = Outputs["publishedGrants"]["register"];

const headWords = (field: (typeof amountFields)[number]): string => `${amountNames[field].charAt(0).toUpperCase()}${amountNames[field].slice(1)}`;
const heads = amountFields.map((field) => <NumericHead key={field}>{headWords(field)}</NumericHead>);
const said = (pounds: Pounds | null): string => (pounds === null ? "Not said" : formatPounds(pounds, "always"));

/** Grants one by one. */
export function GrantRows({ grants, caption }: { readonly grants: Register["grants"]; readonly caption: string }) {
  return (
    <DataTable caption={caption} compact className="ww-published">
      <thead><tr><ColumnHead>Recipient and grant</ColumnHead><ColumnHead>Awarded on</ColumnHead><ColumnHead>Fund</ColumnHead>{heads}</tr></thead>
      <tbody>
        {grants.map(({ editionId, grantId, recipient, title, awardDate, awardDatePrinted, fund, amounts }) => (
          <tr key={`${editionId} ${grantId}`}>
            <RowHead note={title === recipient ? grantId : `${title}, ${grantId}`}><Link href={grantHref(editionId, grantId)}>{recipient}</Link></RowHead>
            <td>{awardDate !== null ? spokenDate(awardDate) : (awardDatePrinted ?? "Not said")}</td>
            <td>{fund ?? "Not said"}</td>
            {amountFields.map((field) => <NumericCell key={field}>{said(amounts[field])}</NumericCell>)}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

interface GroupRowsProps {
  readonly caption: string;
  /** What a row is: "Recipient". */
  readonly head: string;
  readonly groups: readonly (TotalsOfGroup & { readonly ids?: readonly string[] })[];
  readonly hrefOf: (name: string) => string;
}

/** Sums by recipient or by year. */
export function GroupRows({ caption, head, groups, hrefOf }: GroupRowsProps) {
  return (
    <DataTable caption={caption} compact className="ww-published">
      <thead><tr><ColumnHead>{head}</ColumnHead><NumericHead>Grants</NumericHead>{heads}</tr></thead>
      <tbody>
        {groups.map(({ name, ids = [], grants, amounts }) => (
          <tr key={name}>
            <RowHead {...(ids.length > 0 && { note: ids.length > 1 ? `Under several identifiers: ${ids.join(" and ")}` : ids[0] })}><Link href={hrefOf(name)}>{name}</Link></RowHead>
            <NumericCell>{formatCount(grants)}</NumericCell>
            {amountFields.map((field) => <NumericCell key={field}>{formatPounds(amounts[field].pounds, "always")}</NumericCell>)}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
