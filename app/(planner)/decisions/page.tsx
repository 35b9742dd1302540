import type { Metadata } from "next";
import Link from "next/link";
import { AsAtForm } from "@/components/scenarios/as-at-form";
import { ButtonLink } from "@/components/ui/button-link";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { Panel } from "@/components/ui/panel";
import { ColumnHead, RowHead } from "@/components/ui/table-cells";
import { mayAct } from "@/domain/access/acts";
import { serverApi } from "@/trpc/server";
import type { Outputs } from "@/trpc/types";
import { loadAsAt } from "../_components/load-as-at";
import { decisionAddresses, decisionAddressesAt } from "./_components/decision-addresses";
import { ItemTag, ReferralTag } from "./_components/decision-tags";
import { listed, meetingDay, statusInWords, waitingFor } from "./_components/decision-words";

export const metadata: Metadata = { title: "Decisions" };

type Meeting = Outputs["decisions"]["meetings"]["meetings"][number];

/** The next meeting, what waits for which body, and what has come to an end. */
export default async function DecisionsPage({ searchParams }: { readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>> }) {
  const api = await serverApi();
  const search = await searchParams;
  const [me, { answer: { today, meetings }, view }] = await Promise.all([api.session.me(), loadAsAt({ href: decisionAddresses.list, search }, (at) => api.decisions.meetings({ at }))]);
  const addresses = decisionAddressesAt(view.at);
  const arrange = view.at === undefined && mayAct(me.roles, "arrange a meeting") ? <ButtonLink href={decisionAddresses.arrange} kind="secondary">Arrange a meeting</ButtonLink> : undefined;
  const coming = meetings.filter(({ date, items }) => date >= today || items.some(({ stage }) => stage === "put" || stage === "open")).reverse();
  const items = meetings.flatMap((meeting) => meeting.items.map((item) => ({ ...item, meeting })));
  const pending = items.filter(({ status }) => status === "pending" || status === "amended, needs the board");
  const ended = items.filter(({ stage, status }) => (status !== null && !pending.some((item) => item.status === status)) || stage === "not recommended" || stage === "deferred");

  return (
    <>
      <PageHeading
        title="Decisions"
        lead="The board recommends; the bodies that decide by law decide. A recommendation is adopted only when every body whose agreement is required has agreed and its decision is in effect."
        actions={meetings.length === 0 ? undefined : arrange}
      />
      <AsAtForm path={decisionAddresses.list} view={view}>The meetings arranged and the answers recorded by the end of that day; statuses are those of then.</AsAtForm>
      {meetings.length === 0 && <EmptyState title="No meetings yet" action={arrange}>Democratic services arranges the first meeting and puts an item on its agenda. It appears here, with what becomes of it.</EmptyState>}
      {coming.map((meeting, position) => <ComingMeeting key={meeting.id} meeting={meeting} addresses={addresses} isNext={position === 0} />)}
      {pending.length > 0 && (
        <DataTable caption="Waiting for the bodies that decide">
          <thead><tr><ColumnHead>Recommendation</ColumnHead><ColumnHead>Bodies</ColumnHead><ColumnHead>Status</ColumnHead></tr></thead>
          <tbody>
            {pending.map((item) => (
              <tr key={item.id}>
                <RowHead note={`${item.meeting.bodyName}, ${meetingDay(item.meeting)}`}>
                  {item.recommendationId === null ? item.title : <Link href={addresses.recommendation(item.recommendationId)}>{item.title}</Link>}
                </RowHead>
                <td>
                  <ul className="govuk-list">{item.referrals.filter(({ manner }) => manner === "required").map(({ bodyName, stage }) => <li key={bodyName}>{bodyName} <ReferralTag stage={stage} /></li>)}</ul>
                  {item.referrals.some(({ manner }) => manner !== "required") && <span className="ww-table__note">Also asked: {listed(item.referrals.filter(({ manner }) => manner !== "required").map(({ bodyName }) => bodyName))}.</span>}
                </td>
                <td><ItemTag stage={item.stage} status={item.status} /></td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
      {ended.length > 0 && (
        <DataTable caption="Decided">
          <thead><tr><ColumnHead>Item</ColumnHead><ColumnHead>What became of it</ColumnHead></tr></thead>
          <tbody>
            {ended.map((item) => (
              <tr key={item.id}>
                <RowHead note={`${item.meeting.bodyName}, ${meetingDay(item.meeting)}`}><Link href={item.recommendationId === null ? addresses.item(item.id) : addresses.record(item.recommendationId)}>{item.title}</Link></RowHead>
                <td><ItemTag stage={item.stage} status={item.status} /> {item.status !== null && statusInWords(item.status, waitingFor(item.referrals))}</td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
    </>
  );
}

function ComingMeeting({ meeting, addresses, isNext }: { readonly meeting: Meeting; readonly addresses: ReturnType<typeof decisionAddressesAt>; readonly isNext: boolean }) {
  return (
    <Panel title={<Link href={addresses.meeting(meeting.id)}>{isNext ? "Next meeting: " : ""}{meeting.bodyName}, {meetingDay(meeting)}</Link>} subtitle={[meeting.startsAt, meeting.place].filter(Boolean).join(", ") || undefined}>
      {meeting.items.length === 0
        ? <p>No item is on its agenda yet.</p>
        : <ol className="govuk-list govuk-list--number">{meeting.items.map((item) => <li key={item.id}><Link href={addresses.item(item.id)}>{item.title}</Link> <ItemTag stage={item.stage} status={item.status} /></li>)}</ol>}
    </Panel>
  );
}
