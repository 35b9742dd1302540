import type { FormFields } from "@/components/forms/use-command-form";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, RowHead } from "@/components/ui/table-cells";
import { postLines } from "./read-posts";

const fields = [
  { field: "name", words: "Post" }, { field: "number", words: "How many" }, { field: "salary", words: "Salary a year, in pounds" }, { field: "onCost", words: "On-cost, per cent" }, { field: "overhead", words: "Overhead, per cent" },
] as const;

/** The establishments before and after a merge, a line for each kind of post. */
export function MergePostsFields({ form }: { readonly form: FormFields }) {
  return (["before", "after"] as const).map((side) => (
    <DataTable key={side} caption={side === "before" ? "Posts before the merge, all projects together" : "Posts after the merge"} compact className="ww-posts">
      <thead><tr><ColumnHead><span className="ww-visually-hidden">Line</span></ColumnHead>{fields.map(({ field, words }) => <ColumnHead key={field}>{words}</ColumnHead>)}</tr></thead>
      <tbody>
        {Array.from({ length: postLines }, (_, at) => (
          <tr key={at}>
            <RowHead>{at + 1}</RowHead>
            {fields.map(({ field, words }) => {
              const name = `${side}-${at}-${field}`;
              const error = form.errorOf(name);
              return (
                <td key={field}>
                  <input className={error === undefined ? "govuk-input" : "govuk-input govuk-input--error"} id={form.idOf(name)} name={name} aria-label={`${words}, line ${at + 1} ${side}`} aria-invalid={error !== undefined || undefined} autoComplete="off" />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </DataTable>
  ));
}
