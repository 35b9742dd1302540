import { formatCount, formatCounted } from "@/domain/money/format-pounds";
import type { TriedEdition } from "./bring-in-answer";
import { EditionDifference } from "./edition-difference";
import { GrantTotals } from "./grant-totals";
import { OddityReport } from "./oddity-report";

/** What chosen files hold, before anything is taken: totals, the difference from the edition held, and what is odd. */
export function TriedGrants({ tried: { publisher, licence, files, totals, oddities, comparedWith, difference } }: { readonly tried: TriedEdition }) {
  const odd = oddities.reduce((sum, kind) => sum + kind.oddities.length, 0);
  return (
    <section aria-labelledby="tried" role="status">
      <h2 id="tried">{publisher}: {formatCounted(totals.grants, "grants")} read, nothing taken yet</h2>
      <p>From {files}{licence === null ? "" : `, published under ${licence}`}. All is read as it stands; nothing is mended.</p>
      <GrantTotals totals={totals} />
      {comparedWith !== null && difference !== null && (
        <>
          <h3>What differs from the edition held, {comparedWith.files}</h3>
          <EditionDifference difference={difference} />
        </>
      )}
      <h3>{odd === 0 ? "Nothing is odd" : `What is odd: ${formatCount(odd)} fields of ${formatCounted(oddities.length, "kinds")}`}</h3>
      <OddityReport kinds={oddities} />
    </section>
  );
}
