import { SourceLine } from "@/components/register/source-line";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, RowHead } from "@/components/ui/table-cells";
import { Tag, type TagKind } from "@/components/ui/tag";
import { type RecommendationStatus, wordsOfClass, wordsOfStatus } from "@/domain/register/words";
import type { Outputs } from "@/trpc/types";

const tagOf: Record<RecommendationStatus, TagKind> = { recommended: "neutral", agreed: "agreed", being_taken_forward: "progress", implemented: "agreed" };

/** Recommendations with their parts indented under them. */
export function RecommendationTable({ recommendations }: { readonly recommendations: Outputs["register"]["recommendations"]["recommendations"] }) {
  return (
    <DataTable caption="Recommendations">
      <thead>
        <tr><ColumnHead>Number</ColumnHead><ColumnHead>Recommendation</ColumnHead><ColumnHead>Standing</ColumnHead><ColumnHead>Carried by</ColumnHead><ColumnHead>Source</ColumnHead></tr>
      </thead>
      <tbody>
        {recommendations.map((row) => (
          <tr key={row.id}>
            <RowHead strong={row.parentId === null} note={row.parentId === null ? (row.class === "main" ? undefined : wordsOfClass[row.class]) : undefined}>
              <span className={row.parentId === null ? undefined : "ww-part-of"}>{row.reference}</span>
            </RowHead>
            <td>
              {row.gist}
              {row.bodyName !== null && <span className="ww-table__note">{row.bodyName} is asked to {row.verb}.</span>}
              {row.mustFollow !== null && <span className="ww-table__note">Recommendation {row.mustFollow} must be in place first.</span>}
              {row.note !== null && <span className="ww-table__note">{row.note}</span>}
            </td>
            <td><Tag kind={tagOf[row.status]}>{wordsOfStatus[row.status]}</Tag></td>
            <td>{row.deliveryVehicles.length > 0 ? row.deliveryVehicles.join("; ") : "Not stated"}</td>
            <td><SourceLine source={row.source} /></td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
