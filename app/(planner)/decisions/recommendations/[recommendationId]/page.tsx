import type { Metadata } from "next";
import { AsAtForm } from "@/components/scenarios/as-at-form";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { Panel } from "@/components/ui/panel";
import { SummaryList } from "@/components/ui/summary-list";
import { mayAct } from "@/domain/access/acts";
import { answersOpenFrom } from "@/domain/decisions/referral-stages";
import { spokenDate } from "@/domain/financial-year/spoken-date";
import { orPage, serverApi } from "@/trpc/server";
import { loadAsAt } from "../../../_components/load-as-at";
import { AnswerForm } from "../../_components/answer-form";
import { decisionAddresses, decisionAddressesAt } from "../../_components/decision-addresses";
import { StatusTag } from "../../_components/decision-tags";
import { meetingDay, statusInWords, waitingFor } from "../../_components/decision-words";
import { ReferralsTable } from "../../_components/referrals-table";

export const metadata: Metadata = { title: "Recommendation" };

interface RecommendationPageProps {
  readonly params: Promise<{ readonly recommendationId: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

/** One recommendation and what the bodies that decide have made of it. */
export default async function RecommendationPage({ params, searchParams }: RecommendationPageProps) {
  const [{ recommendationId }, search] = await Promise.all([params, searchParams]);
  const path = decisionAddresses.recommendation(recommendationId);
  const api = await serverApi();
  const [me, { answer: item, view }] = await Promise.all([api.session.me(), loadAsAt({ href: path, search }, (at) => orPage(api.decisions.recommendation({ recommendationId, at })))]);
  const addresses = decisionAddressesAt(view.at);
  const { recommendation, version, status } = item;
  const answering = view.at === undefined && mayAct(me.roles, "record a referral's answer") && status !== null ? item.referrals.filter(({ stage }) => answersOpenFrom(stage).length > 0) : [];
  const edition = recommendation.records.at(-1);

  return (
    <>
      <PageHeading
        crumbs={[{ words: "Decisions", href: addresses.list }, { words: item.title, href: addresses.item(item.id) }, { words: "Recommendation" }]}
        title={`${item.title}: what the bodies decide`}
        lead={status === null ? `The board recorded: ${recommendation.outcome}.` : statusInWords(status, waitingFor(item.referrals))}
        actions={<><ButtonLink href={addresses.record(recommendationId)}>Read the decision record</ButtonLink>{status !== null && <StatusTag status={status} />}</>}
        aside={status === null ? undefined : `As at ${spokenDate(item.asAt)}`}
      />
      <AsAtForm path={path} view={view}>The answers recorded by the end of that day, and where each referral stood then.</AsAtForm>
      <SummaryList rows={[
        { name: "Recommended by", value: `${item.meeting.bodyName}, ${meetingDay(item.meeting)}` },
        { name: "Wording", value: recommendation.wording },
        ...(version === null ? [] : [{ name: "Version", value: `${version.name}, version ${version.version}` }]),
        { name: "Reached by", value: recommendation.reachedBy ?? "The document does not say" },
        { name: "Key decision", value: recommendation.keyDecision ? "Yes" : "No" },
        ...(edition === undefined ? [] : [{ name: "Record", value: `Edition ${edition.edition}` }]),
      ]} />
      {version?.newer && <Notice kind="urgent" title="A newer version exists"><p>The recommendation is of version {version.version}. Version {version.newer.version} was saved since by the {version.newer.roleTitle}: {version.newer.reason}. It is not what the bodies were asked.</p></Notice>}
      <ReferralsTable referrals={item.referrals} caption="Bodies asked and their answers" />
      {answering.length > 0 && (
        <Panel title="Record what a body answered" subtitle="Each answer makes a new edition of the decision record.">
          {answering.map(({ id, bodyName, stage }) => <AnswerForm key={`${id} ${stage}`} referralId={id} bodyName={bodyName} stage={stage} />)}
        </Panel>
      )}
    </>
  );
}
