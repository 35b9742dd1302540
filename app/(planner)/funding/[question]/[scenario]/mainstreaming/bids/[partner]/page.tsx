import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DocumentView } from "@/components/documents/document-view";
import { financeHref } from "@/components/finance/finance-address";
import { EvidenceOverrides } from "@/components/finance/mainstreaming/evidence-overrides";
import { Emphasised } from "@/components/scenarios/emphasised";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { SyntheticTag } from "@/components/ui/synthetic-tag";
import { evidenceOverrides } from "@/domain/mainstreaming/evidence-of";
import { growthBidDocument, growthBidSentence } from "@/domain/mainstreaming/growth-bid-document";
import { type FinancePageProps, loadFinance } from "../../../_components/load-finance";
import { bidFacts } from "./_components/bid-facts";

export const metadata: Metadata = { title: "Growth bid" };

/** A partner's bid for base-budget growth as a page; the same as a workbook beside it. */
export default async function GrowthBidPage(props: FinancePageProps<{ readonly partner: string }>) {
  const { scenario, place, params, now } = await loadFinance(props);
  const facts = bidFacts(scenario, decodeURIComponent(params.partner));
  if (facts === null) notFound();
  const document = growthBidDocument(facts);
  const page = `/mainstreaming/bids/${encodeURIComponent(facts.partnerId)}`;
  const fixed = { ...place, version: scenario.version };
  return (
    <>
      <PageHeading
        crumbs={[{ words: "Funding", href: "/funding" }, { words: scenario.name, href: financeHref(place) }, { words: "Asks and headroom", href: financeHref(place, "/mainstreaming/ladder") }, { words: "Growth bid" }]}
        title={document.title}
        lead={<Emphasised>{growthBidSentence(facts)}</Emphasised>}
        actions={<><ButtonLink href={financeHref(fixed, `${page}/workbook`)} download>Take it as a workbook</ButtonLink>{scenario.evaluation.hasSyntheticAmounts && <SyntheticTag />}</>}
        aside={`${scenario.name}, version ${scenario.version}, as at ${now}`}
      />
      <EvidenceOverrides overrides={evidenceOverrides(scenario.plan)} />
      <DocumentView document={document} address={financeHref(fixed, page)} asAt={now} />
    </>
  );
}
