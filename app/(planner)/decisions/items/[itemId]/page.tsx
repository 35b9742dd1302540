import type { Metadata } from "next";
import Link from "next/link";
import { AsAtForm } from "@/components/scenarios/as-at-form";
import { comparisonHref, emptyView } from "@/components/scenarios/comparison-address";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { Panel } from "@/components/ui/panel";
import { SyntheticTag } from "@/components/ui/synthetic-tag";
import { mayAct } from "@/domain/access/acts";
import { orPage, serverApi } from "@/trpc/server";
import { loadAsAt } from "../../../_components/load-as-at";
import { decisionAddresses, decisionAddressesAt } from "../../_components/decision-addresses";
import { ItemTag } from "../../_components/decision-tags";
import { meetingDay } from "../../_components/decision-words";
import { InterestForm } from "../../_components/interest-form";
import { PositionForm } from "../../_components/position-form";
import { RecommendationForm } from "../../_components/recommendation-form";
import { ReferralForm } from "../../_components/referral-form";
import { ReferralsTable } from "../../_components/referrals-table";
import { SettleQuorumForm } from "../../_components/settle-quorum-form";
import { TakingPart } from "../../_components/taking-part";
import { VersionsTable } from "../../_components/versions-table";

export const metadata: Metadata = { title: "Item" };

interface ItemPageProps {
  readonly params: Promise<{ readonly itemId: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

/** One item: what is before the board, who takes part, and the act that is open to the reader's role. */
export default async function ItemPage({ params, searchParams }: ItemPageProps) {
  const [{ itemId }, search] = await Promise.all([params, searchParams]);
  const path = decisionAddresses.item(itemId);
  const api = await serverApi();
  const [me, { answer: item, view }] = await Promise.all([api.session.me(), loadAsAt({ href: path, search }, (at) => orPage(api.decisions.item({ itemId, at })))]);
  const addresses = decisionAddressesAt(view.at);
  // Looking back is reading: what can be done is done as things stand today.
  const isOpen = view.at === undefined && (item.stage === "put" || item.stage === "open");
  const mayArrange = mayAct(me.roles, "arrange a meeting") && isOpen;
  const choices = mayArrange ? await api.decisions.choices() : null;
  const newer = item.versions.filter((version) => version.newer !== null);
  const columns = item.versions.map(({ scenarioId, version }) => ({ scenarioId, version }));

  return (
    <>
      <PageHeading
        crumbs={[{ words: "Decisions", href: addresses.list }, { words: `Meeting, ${meetingDay(item.meeting)}`, href: addresses.meeting(item.meeting.id) }, { words: item.title }]}
        title={item.title}
        lead={item.asked}
        actions={
          <>
            {item.questionId !== null && <ButtonLink kind={item.stage === "open" ? "secondary" : "primary"} href={comparisonHref(item.questionId, { ...emptyView, columns })}>Compare what is before the board</ButtonLink>}
            {item.recommendation !== null && item.stage === "recommended" && <ButtonLink kind="secondary" href={addresses.recommendation(item.recommendation.id)}>See the recommendation</ButtonLink>}
            {item.recommendation !== null && <ButtonLink kind="secondary" href={addresses.record(item.recommendation.id)}>Read the decision record</ButtonLink>}
            <ItemTag stage={item.stage} status={item.status} />
            {item.versions.some(({ hasSyntheticAmounts }) => hasSyntheticAmounts) && <SyntheticTag />}
          </>
        }
        aside={item.source ?? undefined}
      />
      <AsAtForm path={path} view={view}>What was declared, taken, confirmed and answered by the end of that day.</AsAtForm>
      {newer.map(({ scenarioId, name, version, newer: later }) => later && (
        <Notice key={scenarioId} kind="urgent" title={`“${name}” has moved on`}>
          <p>Version {version} is before the board and stays so. {later.roleTitle} has saved version {later.version} since: “{later.reason}” To take that one, put it as a new item.</p>
        </Notice>
      ))}
      {item.questionId !== null && <VersionsTable questionId={item.questionId} versions={item.versions} />}
      <TakingPart item={item} />
      <ReferralsTable referrals={item.referrals} caption={item.stage === "recommended" ? "Bodies asked" : "Bodies to be asked when the board has recommended"} />
      <div className="ww-no-print">
        {mayArrange && item.stage === "put" && (
          <Panel title="Settle the quorum" subtitle="When everyone is entered and interests are declared. From then on members take positions.">
            <SettleQuorumForm itemId={itemId} members={item.quorum.members} organisations={item.quorum.organisations} />
            {item.present.length === 0 && <p>Enter who is there on <Link href={addresses.meeting(item.meeting.id)}>the meeting’s page</Link> first.</p>}
          </Panel>
        )}
        {isOpen && mayAct(me.roles, "declare an interest") && <Panel title="Declare an interest" subtitle="It stands in the decision record."><InterestForm itemId={itemId} /></Panel>}
        {isOpen && mayAct(me.roles, "take part in a recommendation") && (
          <Panel title="Take part">
            {item.mine.withdrawn
              ? <p>You declared an interest that takes you out of this item.</p>
              : !item.mine.voting
                ? <p>You are not on the list of voting members at this meeting. Ask democratic services to enter you.</p>
                : item.stage === "put"
                  ? <p>The quorum is not settled yet. When it is, you take your position here.</p>
                  : <PositionForm itemId={itemId} current={item.mine.position} />}
          </Panel>
        )}
        {choices !== null && <Panel title="Ask another body"><ReferralForm itemId={itemId} bodies={choices.bodies.filter(({ id }) => id !== item.meeting.bodyId && !item.referrals.some(({ bodyId }) => bodyId === id))} /></Panel>}
        {isOpen && item.stage === "open" && mayAct(me.roles, "record a recommendation") && (
          <Panel title="Record the outcome" subtitle="After the chair has put it. What is recorded cannot be changed.">
            <RecommendationForm itemId={itemId} versions={item.versions.map(({ scenarioId, name, version, faults }) => ({ scenarioId, name, version, faults }))} />
          </Panel>
        )}
      </div>
    </>
  );
}
