import type { Metadata } from "next";
import { PrintFooter } from "@/components/comparison/print-footer";
import { financeHref } from "@/components/finance/finance-address";
import { EvidenceOverrides } from "@/components/finance/mainstreaming/evidence-overrides";
import { ladderSentence } from "@/components/finance/mainstreaming/ladder-sentence";
import { LadderTable } from "@/components/finance/mainstreaming/ladder-table";
import { SavingsTable } from "@/components/finance/mainstreaming/savings-table";
import { Emphasised } from "@/components/scenarios/emphasised";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { SyntheticTag } from "@/components/ui/synthetic-tag";
import { mayAct } from "@/domain/access/acts";
import { baseBudgetLadders } from "@/domain/mainstreaming/base-budget-ladder";
import { evidenceOverrides } from "@/domain/mainstreaming/evidence-of";
import { savingsTargetsOf } from "@/domain/mainstreaming/savings-of";
import { type FinancePageProps, loadFinance } from "../../_components/load-finance";

export const metadata: Metadata = { title: "Asks and headroom" };

/** The base-budget ladder: what each partner is asked for, in order, against what its base budget can grow by. */
export default async function LadderPage(props: FinancePageProps) {
  const { me, scenario, place, now, isLatest } = await loadFinance(props);
  const { plan, evaluation, name, version, contentHash } = scenario;
  const ladders = baseBudgetLadders(plan, evaluation);
  const canChange = isLatest && mayAct(me.roles, "save a scenario version");
  const { years } = evaluation;
  return (
    <>
      <PageHeading
        title="Asks and headroom"
        lead={<Emphasised>{ladderSentence(ladders, years.at(-1) ?? "")}</Emphasised>}
        actions={evaluation.hasSyntheticAmounts && <SyntheticTag />}
        aside={`${name}, version ${version}, as at ${now}`}
      />
      <EvidenceOverrides overrides={evidenceOverrides(plan)} />
      {ladders.length === 0 && <EmptyState title="Nothing is asked" action={<ButtonLink href={financeHref(place, "/mainstreaming")} kind="secondary">See the projects that end</ButtonLink>}>No partner is asked for growth of its base budget, and no headroom is stated. Adopt a way out for a project that ends, and what it asks stands here.</EmptyState>}
      {ladders.map((ladder) => (
        <section key={ladder.partnerId} aria-label={ladder.name}>
          <LadderTable ladder={ladder} years={years} plan={plan} place={place} version={version} canChange={canChange} />
          <p><ButtonLink href={financeHref(place, `/mainstreaming/bids/${encodeURIComponent(ladder.partnerId)}`)} kind="secondary">Growth bid of {ladder.name}</ButtonLink></p>
        </section>
      ))}
      <SavingsTable targets={savingsTargetsOf(plan, evaluation)} />
      <PrintFooter address={financeHref({ ...place, version }, "/mainstreaming/ladder")} asAt={now} versions={[{ name, version, hash: contentHash }]} />
    </>
  );
}
