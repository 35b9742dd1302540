import type { Metadata } from "next";
import { PrintFooter } from "@/components/comparison/print-footer";
import { lineHref } from "@/components/finance/finance-address";
import { AgreementParts } from "@/components/finance/pools/agreement-parts";
import { VirementPolicyTable, WaterfallTable } from "@/components/finance/pools/policy-tables";
import { poolCrumbs, poolPageHref } from "@/components/finance/pools/pool-address";
import { PoolPages } from "@/components/finance/pools/pool-pages";
import { PowersTable } from "@/components/finance/pools/powers-table";
import { RiskRulesTable } from "@/components/finance/pools/risk-rules-table";
import { ShareFaultsNotice } from "@/components/finance/pools/share-faults-notice";
import { SignedTag } from "@/components/finance/pools/signed-tag";
import { ButtonLink } from "@/components/ui/button-link";
import { Details } from "@/components/ui/details";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { SummaryList } from "@/components/ui/summary-list";
import { mayAct } from "@/domain/access/acts";
import { spokenDate } from "@/domain/financial-year/spoken-date";
import { nameOfId } from "@/domain/plan/format-field";
import { capitalised, listInWords, numberInWords } from "@/domain/plan/number-in-words";
import { checkAgreement } from "@/domain/pools/agreement-check";
import { legalFlags } from "@/domain/pools/legal-flags";
import { vatFlags } from "@/domain/pools/vat-flags";
import { loadPool, type PoolPageProps } from "../_components/load-pool";

export const metadata: Metadata = { title: "Agreement of a pooled fund" };

const spokenOrNot = (date: Parameters<typeof spokenDate>[0] | null): string => (date === null ? "Not said" : spokenDate(date));

/** The agreement of a pooled fund: the power it rests on, the parts it must have, who bears what, and what follows for VAT. */
export default async function AgreementPage(props: PoolPageProps) {
  const { me, scenario, plan, evaluation, pool, poolId, year, place, now, isLatest } = await loadPool(props);
  const agreement = checkAgreement(plan, poolId);
  const legal = legalFlags(plan, pool, evaluation.years);
  const mayChange = isLatest && mayAct(me.roles, "save a scenario version");
  const back = poolPageHref(place, poolId, "agreement", { year });
  const change = mayChange ? { changeHref: lineHref(place, "pools", poolId, {}, back) } : {};
  const parts = { plan, poolId, place, back, mayChange };
  return (
    <>
      <PageHeading
        crumbs={poolCrumbs(place, pool, { words: "Agreement" })}
        title={agreement.isComplete ? `The agreement of ${pool.name} has all seven mandatory parts` : `The agreement of ${pool.name} lacks ${numberInWords(agreement.missing.length)} of seven mandatory parts`}
        lead={agreement.isComplete ? undefined : `Still to be written: ${listInWords(agreement.missing.map(({ letter, title }) => `(${letter ?? ""}) ${title.toLowerCase()}`))}.`}
        actions={<SignedTag signedOn={pool.signedOn} />} aside={`As at ${now}`}
      />
      <PoolPages place={place} poolId={poolId} current="agreement" year={year} />
      {pool.signedOn === null && <Notice kind="urgent" title="Operating without a signed agreement"><p>An agreement has to be in writing and signed by every partner. Until it is, nobody can be held to its shares. Enter the day of the last signature once it is signed.</p></Notice>}
      {legal.flags.length > 0 && <Notice title="To be looked at by the solicitor"><ul>{legal.flags.map((flag) => <li key={flag}>{flag}</li>)}</ul></Notice>}
      <h2>The fund</h2>
      <SummaryList rows={[
        { name: "Legal basis", value: pool.legalBasis, ...change }, { name: "Host", value: nameOfId(pool.hostId, plan), ...change }, { name: "Pool manager", value: pool.manager ?? "Not named", ...change },
        { name: "Runs", value: `${spokenOrNot(pool.startsOn)} to ${spokenOrNot(pool.endsOn)}`, ...change }, { name: "Signed by every partner", value: spokenOrNot(pool.signedOn), ...change }, { name: "Next review", value: spokenOrNot(pool.reviewOn), ...change },
        { name: "Netting", value: capitalised(pool.netting), ...change }, { name: "Proportions follow", value: pool.riskBasis, ...change }, { name: "VAT", value: pool.vatRegime ?? "Not set", ...change },
      ]} />
      <h2>Parts of the agreement</h2>
      <p className="ww-measure">Regulation 7(3) of SI 2000/617 asks for parts (a) to (g), in writing. The others are what partners add.</p>
      <AgreementParts agreement={agreement} {...parts} />
      <ShareFaultsNotice plan={plan} poolId={poolId} />
      <RiskRulesTable plan={plan} pool={pool} place={place} back={back} mayChange={mayChange} />
      <WaterfallTable {...parts} year={year} />
      <VirementPolicyTable {...parts} />
      {mayChange && (
        <p className="ww-actions ww-no-print">
          <ButtonLink kind="secondary" href={lineHref(place, "riskRules", null, { poolId }, back)}>Add a risk rule</ButtonLink>
          <ButtonLink kind="secondary" href={lineHref(place, "waterfallSteps", null, { poolId }, back)}>Add a step</ButtonLink>
          <ButtonLink kind="secondary" href={lineHref(place, "virementRules", null, { poolId }, back)}>Add a virement rule</ButtonLink>
        </p>
      )}
      <h2>What follows from who delivers</h2>
      <p className="ww-measure">Matters to look at with the VAT officer, the personnel officer and the solicitor. The planner flags them and gives no advice.</p>
      <SummaryList rows={vatFlags(pool.vatRegime).map(({ matter, words }) => ({ name: matter, value: words }))} />
      <Details summary="Powers to pool money, by date"><PowersTable legal={legal} /></Details>
      <PrintFooter address={poolPageHref({ ...place, version: scenario.version }, poolId, "agreement")} asAt={now} versions={[{ name: scenario.name, version: scenario.version, hash: scenario.contentHash }]} />
    </>
  );
}
