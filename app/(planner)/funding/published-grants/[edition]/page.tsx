import type { Metadata } from "next";
import Link from "next/link";
import { EditionDifference } from "@/components/finance/published/edition-difference";
import { GrantTotals } from "@/components/finance/published/grant-totals";
import { OddityTable } from "@/components/finance/published/oddity-table";
import { editionHref, publishedGrantsHref } from "@/components/finance/published/published-address";
import { spokenInstant } from "@/components/scenarios/as-at";
import { ButtonLink } from "@/components/ui/button-link";
import { DataTable } from "@/components/ui/data-table";
import { PageHeading } from "@/components/ui/page-heading";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { SummaryList } from "@/components/ui/summary-list";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import { formatCount, formatCounted } from "@/domain/money/format-pounds";
import type { odditiesByKind } from "@/domain/published-grants/oddity";
import { orPage, serverApi } from "@/trpc/server";

export const metadata: Metadata = { title: "An edition of published grants" };

interface EditionPageProps {
  readonly params: Promise<{ readonly edition: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

type Kinds = ReturnType<typeof odditiesByKind>;
const rowsOnPage = 100;

/** One edition: what it holds, what is odd in it row by row, and what differs from the one before. */
export default async function EditionPage({ params, searchParams }: EditionPageProps) {
  const [{ edition: asked }, search] = await Promise.all([params, searchParams]);
  const { edition, before, totals, oddities, difference } = await orPage((await serverApi()).publishedGrants.edition({ editionId: decodeURIComponent(asked) }));
  const kind = oddities.find((one) => one.kind === search.odd);
  const odd = oddities.reduce((sum, one) => sum + one.oddities.length, 0);
  return (
    <>
      <PageHeading
        crumbs={[{ words: "Funding", href: "/funding" }, { words: "Published grants", href: publishedGrantsHref }, { words: edition.publisher }]}
        title={`${edition.publisher}: ${formatCounted(edition.grantCount, "grants")}, with ${formatCounted(odd, "odd fields")}`}
        lead="All is kept as it came. What could be read in one way only was read and says so; the rest stays as text."
        actions={<ButtonLink href={`${publishedGrantsHref}/export?edition=${encodeURIComponent(edition.id)}`} kind="secondary" download>Download as 360Giving JSON</ButtonLink>}
      />
      <GrantTotals totals={totals} />
      <KindsTable kinds={oddities} editionId={edition.id} />
      {kind !== undefined && <KindRows kind={kind} editionId={edition.id} page={typeof search.page === "string" && /^[1-9]\d{0,3}$/.test(search.page) ? Number(search.page) : 1} />}
      {before !== null && difference !== null && <Panel title={`What differs from the edition before, ${before.files}`}><EditionDifference difference={difference} /></Panel>}
      <SummaryList
        rows={[
          { name: "Files", value: edition.files },
          { name: "Licence", value: edition.licence },
          { name: "Brought in", value: `By a ${edition.roleTitle} on ${spokenInstant(edition.importedAt)}` },
          { name: "Hash of its grants", value: <code className="ww-published__hash">{edition.contentHash}</code> },
          { name: "What its download leaves out", value: <Link href={`${publishedGrantsHref}/export/left-out?edition=${encodeURIComponent(edition.id)}`}>Value by value</Link> },
        ]}
      />
    </>
  );
}

function KindsTable({ kinds, editionId }: { readonly kinds: Kinds; readonly editionId: string }) {
  if (kinds.length === 0) return <p>Nothing is odd: every field is as the standard has it.</p>;
  return (
    <DataTable caption="What is odd">
      <thead><tr><ColumnHead>Kind</ColumnHead><NumericHead>Fields</NumericHead></tr></thead>
      <tbody>
        {kinds.map(({ kind, title, oddities }) => (
          <tr key={kind}><RowHead><Link href={`${editionHref(editionId)}?odd=${encodeURIComponent(kind)}#rows`}>{title}</Link></RowHead><NumericCell>{formatCount(oddities.length)}</NumericCell></tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function KindRows({ kind: { kind, title, oddities }, editionId, page }: { readonly kind: Kinds[number]; readonly editionId: string; readonly page: number }) {
  const pageCount = Math.ceil(oddities.length / rowsOnPage);
  const shown = Math.min(page, pageCount);
  return (
    <div id="rows">
      <OddityTable caption={title} oddities={oddities.slice((shown - 1) * rowsOnPage, shown * rowsOnPage)} editionId={editionId} />
      <Pagination page={shown} pageCount={pageCount} noun="fields" total={oddities.length} hrefOf={(to) => `${editionHref(editionId)}?odd=${encodeURIComponent(kind)}&page=${to}#rows`} />
    </div>
  );
}
