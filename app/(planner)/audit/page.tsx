import type { Metadata } from "next";
import { spokenInstant } from "@/components/scenarios/as-at";
import { DataTable } from "@/components/ui/data-table";
import { PageHeading } from "@/components/ui/page-heading";
import { Pagination } from "@/components/ui/pagination";
import { orPage, serverApi } from "@/trpc/server";

export const metadata: Metadata = { title: "Audit log" };

/** Every act of the trust, newest first, as the chained log has it. */
export default async function AuditPage({ searchParams }: { readonly searchParams: Promise<{ readonly page?: string }> }) {
  const { page: asked = "1" } = await searchParams;
  const page = /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1;
  const { entries, pages, total } = await orPage((await serverApi()).audit.list({ page }));
  return (
    <>
      <PageHeading crumbs={[{ words: "Your board", href: "/" }, { words: "Audit log" }]} title="Audit log" lead="Every act, in the order in which it was done, each entry chained to the one before it by its hash. Nothing here can be changed; npm run verify checks it against the records." />
      <DataTable caption="Acts, newest first" captionHidden>
        <thead><tr><th scope="col">Entry</th><th scope="col">When</th><th scope="col">Who</th><th scope="col">Act</th><th scope="col">On</th><th scope="col">Hash</th></tr></thead>
        <tbody>
          {entries.map(({ sequence, at, roleTitle, act, subject, subjectId, hash }) => (
            <tr key={sequence}>
              <th scope="row">{sequence}</th><td>{spokenInstant(at)}</td><td>{roleTitle}</td><td>{act}</td><td>{subject}<br /><span className="ww-small ww-muted">{subjectId}</span></td><td><code className="ww-small" title={hash}>{hash.slice(0, 12)}</code></td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      <Pagination page={page} pageCount={pages} noun="entries" total={total} hrefOf={(other) => `/audit?page=${other}`} />
    </>
  );
}
