import type { Metadata } from "next";
import Link from "next/link";
import { PrintFooter } from "@/components/comparison/print-footer";
import { financeHref } from "@/components/finance/finance-address";
import { grantCrumbs } from "@/components/finance/grants/grant-crumbs";
import { MayChange } from "@/components/finance/may-change";
import { registerSentence } from "@/components/finance/grants/register-sentence";
import { RegisterTable } from "@/components/finance/grants/register-table";
import { Emphasised } from "@/components/scenarios/emphasised";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { SyntheticTag } from "@/components/ui/synthetic-tag";
import { grantRegister } from "@/domain/grants/grant-register";
import { type FinancePageProps, loadFinance } from "../_components/load-finance";

export const metadata: Metadata = { title: "Grants" };

/** The register of funding streams and awards of a scenario. */
export default async function GrantsPage(props: FinancePageProps) {
  const { me, scenario, place, now, isLatest } = await loadFinance(props);
  const { plan, evaluation, name, version, contentHash } = scenario;
  const grants = grantRegister(plan, evaluation);
  const [year] = evaluation.years;
  const add = <ButtonLink href={financeHref(place, "/grants/new")}>Add a grant</ButtonLink>;
  if (grants.length === 0 || year === undefined) {
    return (
      <>
        <PageHeading crumbs={grantCrumbs(place, scenario)} title="No grants yet" />
        <EmptyState title="No grant is recorded in this scenario" action={add}>Record a grant with its letter, its years and its conditions, and the planner says what it can pay for.</EmptyState>
      </>
    );
  }
  const said = registerSentence(grants, year);
  return (
    <>
      <PageHeading
        crumbs={grantCrumbs(place, scenario)}
        title={said.title}
        lead={<Emphasised>{said.lead}</Emphasised>}
        actions={evaluation.hasSyntheticAmounts && <SyntheticTag />}
        aside={`${name}, version ${version}, as at ${now}`}
      />
      <RegisterTable place={place} grants={grants} years={evaluation.years} />
      <MayChange roles={me.roles} isLatest={isLatest}>
        <div className="ww-actions ww-no-print">
          {add}
          <ButtonLink href={financeHref(place, "/grants/consolidate")} kind="secondary">Roll grants into one</ButtonLink>
        </div>
      </MayChange>
      <p className="ww-no-print"><a download href={financeHref(place, "/grants/export")}>Download in the 360Giving standard</a>, and <Link href={financeHref(place, "/grants/export/left-out")}>what that leaves out</Link></p>
      <PrintFooter address={financeHref({ ...place, version }, "/grants")} asAt={now} versions={[{ name, version, hash: contentHash }]} />
    </>
  );
}
