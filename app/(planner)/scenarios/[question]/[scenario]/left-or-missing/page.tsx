import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { FundingReasons } from "@/components/comparison/funding-reasons";
import { PrintFooter } from "@/components/comparison/print-footer";
import { Pounds } from "@/components/money/pounds";
import { ruleHref } from "@/components/rulebook/rule-href";
import { comparisonHref, emptyView } from "@/components/scenarios/comparison-address";
import { asAt } from "@/components/scenarios/as-at";
import { PrintButton } from "@/components/scenarios/print-button";
import { readVersionParameter } from "@/components/scenarios/read-version-parameter";
import { leftOrMissingHref, scenarioHref } from "@/components/scenarios/scenario-address";
import { PageHeading } from "@/components/ui/page-heading";
import { orPage, serverApi } from "@/trpc/server";
import { asNotFound } from "../../../_components/load-scenario";

interface LeftOrMissingPageProps {
  readonly params: Promise<{ readonly question: string; readonly scenario: string }>;
  readonly searchParams: Promise<{ readonly version?: string | readonly string[] }>;
}

export const metadata: Metadata = { title: "Why money is left or missing" };

/** Every reason why a version's money is left or its cost unmet; a comparison shows the largest of them. */
export default async function LeftOrMissingPage({ params, searchParams }: LeftOrMissingPageProps) {
  const [{ question: questionId, scenario: scenarioId }, { version: asked }] = await Promise.all([params, searchParams]);
  const api = await serverApi();
  const [me, { question, name, version, contentHash, funding }] = await Promise.all([api.session.me(), orPage(api.scenarios.explainFunding({ scenarioId, version: readVersionParameter(asked) }).catch(asNotFound))]);
  if (question.id !== questionId) notFound();
  return (
    <>
      <PageHeading
        crumbs={[{ words: "Scenarios", href: "/scenarios" }, { words: question.title, href: comparisonHref(questionId, emptyView) }, { words: name, href: scenarioHref(questionId, scenarioId, version) }, { words: "Left or missing" }]}
        title="Why money is left or missing"
        lead={<>In “{name}”, version {version}, <Pounds value={funding.unmet} pence="always" /> of cost is unmet over all years and <Pounds value={funding.restrictedLeft} pence="always" /> of restricted grant is left.</>}
        actions={<PrintButton />}
      />
      <FundingReasons funding={funding} />
      <p className="ww-small ww-no-print">How is this worked out? <Link href={ruleHref("restricted-money-first")}>Restricted money first</Link> and <Link href={ruleHref("why-money-is-left")}>why money is left or missing</Link>.</p>
      <PrintFooter address={leftOrMissingHref(questionId, scenarioId, version)} asAt={asAt(me.today, new Date())} versions={[{ name, version, hash: contentHash }]} />
    </>
  );
}
