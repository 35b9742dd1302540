import { SourceLine } from "@/components/register/source-line";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { ColumnHead, RowHead } from "@/components/ui/table-cells";
import { Tag } from "@/components/ui/tag";
import type { Outputs } from "@/trpc/types";

/** The schemes of levels of need in use; partners may use different ones. */
export function NeedLevels({ schemes }: { readonly schemes: Outputs["register"]["services"]["schemes"] }) {
  if (schemes.length === 0) return <EmptyState title="No levels of need">The documents of this trust describe no scheme of levels.</EmptyState>;
  return schemes.map((scheme) => (
    <section key={scheme.id}>
      <DataTable caption={scheme.name}>
        <thead>
          <tr><ColumnHead>Level</ColumnHead><ColumnHead>What it means</ColumnHead><ColumnHead>Source</ColumnHead></tr>
        </thead>
        <tbody>
          {scheme.levels.map((level) => (
            <tr key={level.code}>
              <RowHead strong>{level.name} {level.isStatutory && <Tag kind="neutral">Required by law</Tag>}</RowHead>
              <td>{level.definition}</td>
              <td><SourceLine source={level.source} /></td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      {scheme.note !== null && <p className="ww-source">{scheme.note} <SourceLine source={scheme.source} /></p>}
    </section>
  ));
}
