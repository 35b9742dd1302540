import { Details } from "@/components/ui/details";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, RowHead } from "@/components/ui/table-cells";
import { spokenDate } from "@/domain/financial-year/spoken-date";
import { isoDate } from "@/domain/plan/fields";
import type { ChangedAnswer } from "@/domain/proposals/answers-in-words";
import { AnswerLines } from "./answer-lines";

interface RevisionChangesProps {
  readonly revisions: readonly { readonly revision: number; readonly submittedOn: string; readonly roleTitle: string; readonly changes: readonly ChangedAnswer[] }[];
}

/** What each revision changed against the one before, newest first and open. */
export function RevisionChanges({ revisions }: RevisionChangesProps) {
  const later = revisions.filter(({ revision }) => revision > 1).toReversed();
  return (
    <section aria-labelledby="revisions">
      <h2 id="revisions">What the revisions changed</h2>
      {later.map(({ revision, submittedOn, roleTitle, changes }, position) => (
        <Details key={revision} open={position === 0} summary={`Revision ${revision}, ${spokenDate(isoDate.parse(submittedOn))}, ${roleTitle}: ${changes.length === 1 ? "one answer" : `${changes.length} answers`}`}>
          <DataTable caption={`Revision ${revision - 1} and revision ${revision}`} captionHidden>
            <thead><tr><ColumnHead>Answer</ColumnHead><ColumnHead>Before</ColumnHead><ColumnHead>Now</ColumnHead></tr></thead>
            <tbody>
              {changes.map(({ field, name, before, after }) => (
                <tr key={field}><RowHead>{name}</RowHead><td><AnswerLines lines={before} /></td><td><AnswerLines lines={after} /></td></tr>
              ))}
            </tbody>
          </DataTable>
        </Details>
      ))}
    </section>
  );
}
