import type { Metadata } from "next";
import { OddityTable } from "@/components/finance/published/oddity-table";
import { editionHref, publishedGrantsHref } from "@/components/finance/published/published-address";
import { DataTable } from "@/components/ui/data-table";
import { PageHeading } from "@/components/ui/page-heading";
import { ColumnHead, RowHead } from "@/components/ui/table-cells";
import { spokenDate } from "@/domain/financial-year/spoken-date";
import { formatPounds } from "@/domain/money/format-pounds";
import { fieldsWithin, shownValue } from "@/domain/published-grants/json-value";
import { orPage, serverApi } from "@/trpc/server";

export const metadata: Metadata = { title: "A published grant" };

interface GrantPageProps {
  readonly params: Promise<{ readonly edition: string; readonly grant: string }>;
}

/** One grant with everything that its funder published of it, unchanged. */
export default async function PublishedGrantPage({ params }: GrantPageProps) {
  const { edition: editionId, grant: grantId } = await params;
  const { edition, grant, source, oddities } = await orPage((await serverApi()).publishedGrants.grant({ editionId: decodeURIComponent(editionId), grantId: decodeURIComponent(grantId) }));
  const awarded = grant.amounts.amountAwarded;
  return (
    <>
      <PageHeading
        crumbs={[{ words: "Funding", href: "/funding" }, { words: "Published grants", href: publishedGrantsHref }, { words: edition.publisher, href: editionHref(edition.id) }, { words: grant.grantId }]}
        title={awarded === null ? `${grant.funder} made a grant to ${grant.recipient}` : `${grant.funder} awarded ${formatPounds(awarded, "always")} to ${grant.recipient}`}
        lead={[grant.awardDate === null ? null : `On ${spokenDate(grant.awardDate)}.`, grant.description].filter(Boolean).join(" ")}
      />
      {oddities.length > 0 && <OddityTable caption="What is odd in it" oddities={oddities} editionId={null} />}
      <DataTable caption="Everything that was published, unchanged" compact className="ww-published">
        <thead><tr><ColumnHead>Field</ColumnHead><ColumnHead>As published</ColumnHead></tr></thead>
        <tbody>{fieldsWithin(source).map(({ field, value }) => <tr key={field}><RowHead>{field}</RowHead><td>{shownValue(value)}</td></tr>)}</tbody>
      </DataTable>
      <p className="ww-small ww-muted">Published by {edition.publisher} under {edition.licence}.</p>
    </>
  );
}
