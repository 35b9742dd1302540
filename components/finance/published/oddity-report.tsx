import { Details } from "@/components/ui/details";
import { formatCount } from "@/domain/money/format-pounds";
import type { odditiesByKind } from "@/domain/published-grants/oddity";
import { OddityTable } from "./oddity-table";

/** So many rows of a kind are read at once; the rest stand on the edition's page. */
const shownAtOnce = 100;

/** What is odd in files that were chosen, kind by kind, each opened for its rows. */
export function OddityReport({ kinds }: { readonly kinds: ReturnType<typeof odditiesByKind> }) {
  if (kinds.length === 0) return <p>Nothing in the files is odd: every field is as the standard has it.</p>;
  return (
    <>
      {kinds.map(({ kind, title, oddities }) => (
        <Details key={kind} summary={`${title}: ${formatCount(oddities.length)}`}>
          <OddityTable caption={title} oddities={oddities.slice(0, shownAtOnce)} editionId={null} />
          {oddities.length > shownAtOnce && <p>And {formatCount(oddities.length - shownAtOnce)} more. All of them stand on the edition’s page once it is taken.</p>}
        </Details>
      ))}
    </>
  );
}
