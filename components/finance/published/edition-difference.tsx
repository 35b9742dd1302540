import { Details } from "@/components/ui/details";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import { formatCount, formatPounds } from "@/domain/money/format-pounds";
import type { EditionDifference as Difference } from "@/domain/published-grants/compare-editions";
import type { PublishedGrant } from "@/domain/published-grants/published-grant";

/** What a later edition adds, leaves out and changes, field by field as it was published. */
export function EditionDifference({ difference: { added, gone, changed, same } }: { readonly difference: Difference }) {
  return (
    <>
      <p>{formatCount(added.length)} added, {formatCount(gone.length)} gone, {formatCount(changed.length)} changed, {formatCount(same)} as before.</p>
      {changed.length > 0 && (
        <DataTable caption="Changed" compact className="ww-published">
          <thead><tr><ColumnHead>Grant</ColumnHead><ColumnHead>Field</ColumnHead><ColumnHead>Before</ColumnHead><ColumnHead>After</ColumnHead></tr></thead>
          <tbody>
            {changed.flatMap(({ grant, fields }) => fields.map(({ field, before, after }) => (
              <tr key={`${grant.grantId} ${field}`}>
                <RowHead note={grant.grantId}>{grant.recipient}</RowHead>
                <td>{field}</td>
                <td>{before ?? "Not there"}</td>
                <td>{after ?? "Not there"}</td>
              </tr>
            )))}
          </tbody>
        </DataTable>
      )}
      {added.length > 0 && <Listed title="Added" grants={added} />}
      {gone.length > 0 && <Listed title="Gone" grants={gone} />}
    </>
  );
}

function Listed({ title, grants }: { readonly title: string; readonly grants: readonly PublishedGrant[] }) {
  return (
    <Details summary={`${title}: ${formatCount(grants.length)}`} open={grants.length <= 20}>
      <DataTable caption={title} captionHidden compact className="ww-published">
        <thead><tr><ColumnHead>Grant</ColumnHead><ColumnHead>Recipient</ColumnHead><NumericHead>Awarded</NumericHead></tr></thead>
        <tbody>
          {grants.map(({ grantId, title: name, recipient, amounts }) => (
            <tr key={grantId}>
              <RowHead note={grantId}>{name}</RowHead>
              <td>{recipient}</td>
              <NumericCell>{amounts.amountAwarded === null ? "Not said" : formatPounds(amounts.amountAwarded, "always")}</NumericCell>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Details>
  );
}
