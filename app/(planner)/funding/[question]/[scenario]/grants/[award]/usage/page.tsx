import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DocumentView } from "@/components/documents/document-view";
import { financeHref } from "@/components/finance/finance-address";
import { grantCrumbs } from "@/components/finance/grants/grant-crumbs";
import { PrintButton } from "@/components/scenarios/print-button";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { SyntheticTag } from "@/components/ui/synthetic-tag";
import { usageDocument } from "@/domain/grants/usage-statement";
import type { FinancePageProps } from "../../../_components/load-finance";
import { loadAward } from "../../_components/load-award";

export const metadata: Metadata = { title: "Statement of use" };

/** What a funder is told about the use of its grant. */
export default async function UsagePage(props: FinancePageProps<{ readonly award: string }>) {
  const { scenario, place, now, award, today } = await loadAward(props);
  const { plan, evaluation, question, scenarioId, name, version, contentHash } = scenario;
  const document = usageDocument({ plan, evaluation, awardId: award.id, today, sources: { questionId: question.id, scenarioId, scenarioName: name, version, contentHash, ledger: null } });
  if (document === null) notFound();
  const fixed = { ...place, version };
  return (
    <>
      <PageHeading
        crumbs={grantCrumbs(place, scenario, { words: award.name, href: financeHref(place, `/grants/${award.id}`) }, { words: "Statement of use" })}
        title={document.title}
        lead={document.subtitle}
        actions={<><PrintButton /><ButtonLink href={financeHref(fixed, `/grants/${award.id}/usage/workbook`)} kind="secondary" download>Download as a workbook</ButtonLink>{award.basis === "synthetic" && <SyntheticTag />}</>}
      />
      <DocumentView document={document} address={financeHref(fixed, `/grants/${award.id}/usage`)} asAt={now} />
    </>
  );
}
