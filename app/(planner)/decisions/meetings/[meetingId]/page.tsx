import type { Metadata } from "next";
import Link from "next/link";
import { AsAtForm } from "@/components/scenarios/as-at-form";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { Panel } from "@/components/ui/panel";
import { ColumnHead, RowHead } from "@/components/ui/table-cells";
import { mayAct } from "@/domain/access/acts";
import { spokenDate } from "@/domain/financial-year/spoken-date";
import { orPage, serverApi } from "@/trpc/server";
import { loadAsAt } from "../../../_components/load-as-at";
import { AttendanceForm } from "../../_components/attendance-form";
import { decisionAddresses, decisionAddressesAt } from "../../_components/decision-addresses";
import { ItemTag } from "../../_components/decision-tags";
import { meetingDay } from "../../_components/decision-words";
import { PutItemForm } from "../../_components/put-item-form";
import { StrikeForm } from "../../_components/strike-form";

export const metadata: Metadata = { title: "Meeting" };

interface MeetingPageProps {
  readonly params: Promise<{ readonly meetingId: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

/** One meeting: its agenda and who is there. */
export default async function MeetingPage({ params, searchParams }: MeetingPageProps) {
  const [{ meetingId }, search] = await Promise.all([params, searchParams]);
  const path = decisionAddresses.meeting(meetingId);
  const api = await serverApi();
  const [me, { answer: meeting, view }] = await Promise.all([api.session.me(), loadAsAt({ href: path, search }, (at) => orPage(api.decisions.meeting({ meetingId, at })))]);
  const addresses = decisionAddressesAt(view.at);
  const mayArrange = view.at === undefined && mayAct(me.roles, "arrange a meeting");
  const choices = mayArrange ? await api.decisions.choices() : null;
  const present = new Set(meeting.attendances.filter(({ struck }) => !struck).map(({ accountId }) => accountId));
  const asksQuorum = meeting.quorumMembers > 0;

  return (
    <>
      <PageHeading
        crumbs={[{ words: "Decisions", href: addresses.list }, { words: `Meeting, ${meetingDay(meeting)}` }]}
        title={`${meeting.bodyName}, ${meetingDay(meeting)}`}
        lead={[meeting.startsAt, meeting.place].filter(Boolean).join(", ") || undefined}
        aside={meeting.papersBy === null ? undefined : `Papers out by ${spokenDate(meeting.papersBy)}: five clear working days before`}
      />
      <AsAtForm path={path} view={view}>The agenda and the list of those present as they stood at the end of that day.</AsAtForm>
      {meeting.items.length === 0
        ? <EmptyState title="Nothing on the agenda yet">Democratic services puts the items on it. The scenarios of an item are frozen when it is put.</EmptyState>
        : (
          <DataTable caption="Agenda">
            <thead><tr><ColumnHead>Item</ColumnHead><ColumnHead>What the board is asked</ColumnHead><ColumnHead>Where it stands</ColumnHead></tr></thead>
            <tbody>
              {meeting.items.map((item) => (
                <tr key={item.id}>
                  <RowHead note={item.source ?? undefined}>{item.number}. <Link href={addresses.item(item.id)}>{item.title}</Link></RowHead>
                  <td>{item.asked}</td>
                  <td><ItemTag stage={item.stage} status={item.status} /></td>
                </tr>
              ))}
            </tbody>
          </DataTable>
        )}
      {meeting.attendances.length > 0 && (
        <DataTable caption="Who is there">
          <thead><tr><ColumnHead>Role</ColumnHead><ColumnHead>Organisation</ColumnHead><ColumnHead>Part</ColumnHead></tr></thead>
          <tbody>
            {meeting.attendances.map((one) => (
              <tr key={one.id}>
                <RowHead>{one.struck ? <del>{one.roleTitle}</del> : one.roleTitle}</RowHead>
                <td>{one.organisation}</td>
                <td>
                  {one.struck ? `Struck out: ${one.struckReason ?? ""}` : one.voting ? "Voting" : "Not voting"}
                  {mayArrange && !one.struck && <StrikeForm attendanceId={one.id} who={`${one.roleTitle}, ${one.organisation}`} />}
                </td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
      {asksQuorum && <p>Quorum: {meeting.quorumMembers} voting members from at least {meeting.quorumOrganisations} {meeting.quorumOrganisations === 1 ? "organisation" : "organisations"}, counted again for each item.</p>}
      {meeting.attendances.length === 0 && !mayArrange && <p>{asksQuorum ? "Nobody is entered as present yet." : "The document does not say who was there."}</p>}
      {choices !== null && (
        <div className="ww-no-print">
          <Panel title="Enter who is there">
            <AttendanceForm meetingId={meetingId} members={choices.members.filter(({ accountId }) => !present.has(accountId))} organisations={choices.organisations} />
          </Panel>
          <Panel title="Put an item on the agenda"><PutItemForm meetingId={meetingId} questions={choices.questions} /></Panel>
        </div>
      )}
    </>
  );
}
