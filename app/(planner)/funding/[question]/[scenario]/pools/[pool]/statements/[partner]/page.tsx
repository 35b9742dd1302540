import type { Metadata } from "next";
import { DocumentView } from "@/components/documents/document-view";
import { bearingInWords, outturnSentence } from "@/components/finance/pools/outturn-words";
import { poolCrumbs, poolPageHref, statementHref } from "@/components/finance/pools/pool-address";
import { PoolPages } from "@/components/finance/pools/pool-pages";
import { PrintButton } from "@/components/scenarios/print-button";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { loadStatement } from "../../_components/pool-statement";
import type { PoolPageProps } from "../../_components/load-pool";

export const metadata: Metadata = { title: "Statement of a partner" };

/** One partner's statement of a pooled fund, on a screen and on paper. */
export default async function StatementPage(props: PoolPageProps<{ readonly partner: string }>) {
  const { scenario, pool, poolId, year, place, now, partner, outturn, asked, document } = await loadStatement(props);
  const here = { year, ...asked };
  return (
    <>
      <PageHeading
        crumbs={poolCrumbs(place, pool, { words: "Statements", href: poolPageHref(place, poolId, "statements", { year }) }, { words: partner.name })}
        title={`${document.title}: ${document.subtitle}`} lead={`${outturnSentence(outturn, pool.name)}. ${bearingInWords(outturn)}`}
        actions={<><ButtonLink kind="secondary" href={statementHref(place, poolId, partner.id, here, "/workbook")} download>Save as a workbook</ButtonLink><PrintButton /></>} aside={`As at ${now}`}
      />
      <PoolPages place={place} poolId={poolId} current="statements" year={year} />
      <DocumentView document={document} address={statementHref({ ...place, version: scenario.version }, poolId, partner.id, here)} asAt={now} />
    </>
  );
}
