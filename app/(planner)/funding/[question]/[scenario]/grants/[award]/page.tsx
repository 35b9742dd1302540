import type { Metadata } from "next";
import Link from "next/link";
import { PrintFooter } from "@/components/comparison/print-footer";
import { financeHref, lineHref } from "@/components/finance/finance-address";
import { AwardFacts } from "@/components/finance/grants/award-facts";
import { awardSentence } from "@/components/finance/grants/award-sentence";
import { AwardYearsTable } from "@/components/finance/grants/award-years-table";
import { grantCrumbs } from "@/components/finance/grants/grant-crumbs";
import { MayChange } from "@/components/finance/may-change";
import { Emphasised } from "@/components/scenarios/emphasised";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { SyntheticTag } from "@/components/ui/synthetic-tag";
import { spokenDate } from "@/domain/financial-year/spoken-date";
import { letterAgainstAward } from "@/domain/grants/letter-against-award";
import { yearEnds } from "@/domain/grants/year-ends";
import { formatPounds } from "@/domain/money/format-pounds";
import type { FinancePageProps } from "../../_components/load-finance";
import { loadAward } from "../_components/load-award";
import { AwardRegisters } from "./_components/award-registers";
import { AwardTerms } from "./_components/award-terms";

export const metadata: Metadata = { title: "A grant" };

/** Everything of one award. */
export default async function AwardPage(props: FinancePageProps<{ readonly award: string }>) {
  const { me, scenario, place, now, isLatest, award, source, today, mayChange } = await loadAward(props);
  const { plan, evaluation, name, version, contentHash } = scenario;
  const here = financeHref(place, `/grants/${award.id}`);
  const letter = letterAgainstAward(plan, award);
  const ends = yearEnds(award, source, evaluation.years);
  const change = (collection: Parameters<typeof lineHref>[1], id: string | null): string => lineHref(place, collection, id, id === null ? { awardId: award.id } : {}, here);
  return (
    <>
      <PageHeading
        crumbs={grantCrumbs(place, scenario, { words: award.name })}
        title={award.name}
        lead={<Emphasised>{awardSentence(award, ends)}</Emphasised>}
        actions={<><ButtonLink href={financeHref(place, `/grants/${award.id}/usage`)} kind="secondary">Statement of use</ButtonLink>{award.basis === "synthetic" && <SyntheticTag />}</>}
        aside={`${name}, version ${version}, as at ${now}`}
      />
      {!mayChange && <MayChange roles={me.roles} isLatest={isLatest}>{null}</MayChange>}
      {letter !== null && (
        <Notice kind="urgent" title="The plan counts on something else than the last letter says">
          <p>The letter of {spokenDate(letter.receivedOn)} gives {formatPounds(letter.amount)} for a full year, {letter.certainty}. This plan counts on {formatPounds(award.amount)}, {award.certainty}.</p>
          {mayChange && <p className="ww-no-print"><Link href={lineHref(place, "awards", award.id, { amount: letter.amount, certainty: letter.certainty, letter: letter.letter }, here)}>Take up what the letter says</Link></p>}
        </Notice>
      )}
      <AwardYearsTable award={award} source={source} ends={ends} shares={plan.awardYears.filter(({ awardId }) => awardId === award.id)} changeHref={mayChange ? (line) => change("awardYears", line?.id ?? null) : null} />
      <AwardTerms plan={plan} evaluation={evaluation} source={source} today={today} place={place} mayChange={mayChange} change={(id) => change("conditions", id)} />
      <AwardRegisters plan={plan} source={source} years={evaluation.years} today={today} place={place} mayChange={mayChange} change={change} />
      <h2>The award</h2>
      <AwardFacts award={award} accountableBody={plan.partners.find(({ id }) => id === award.accountableBodyId)?.name ?? award.accountableBodyId} changeHref={mayChange ? change("awards", award.id) : null} />
      <PrintFooter address={financeHref({ ...place, version }, `/grants/${award.id}`)} asAt={now} versions={[{ name, version, hash: contentHash }]} />
    </>
  );
}
