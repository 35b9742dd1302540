import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { confirmationRequest } from "@/domain/decisions/confirm-funding";
import { isoDate } from "@/domain/plan/fields";
import { evaluate } from "@/domain/plan/evaluate";
import { queryAs } from "@/testing/database/query-as";
import { useDemonstration } from "@/testing/database/use-demonstration";
import { lutonScope } from "@/testing/demonstration";
import { confirmFunding } from "../confirmations/commands";
import { getScenario } from "../scenario/queries";
import { prepareReferral, settleQuorum, takePosition } from "./item-commands";
import { arrangeMeeting, putItem, recordAttendance, strikeAttendance } from "./meeting-commands";
import { getItem, getMeeting, getRecommendation, getRecord, listMeetings } from "./queries";
import { recordRecommendation } from "./recommendation-commands";
import { recordAnswer, scheduleReferral } from "./referral-commands";

const database = useDemonstration();
const officer = lutonScope("democratic");
const key = () => ({ idempotencyKey: randomUUID() });
const day = (text: string) => isoDate.parse(text);
/** What is done from here on is done, and recorded, on that day. */
const on = (date: string) => vi.setSystemTime(new Date(`${date}T10:00:00Z`));

/** A trust whose today is the clock's, so that what it does is recorded on different days. */
beforeEach(async () => {
  await queryAs(database.superuserUrl, "UPDATE trusts SET today = NULL WHERE trust_id = 'luton'");
  vi.useFakeTimers({ toFake: ["Date"] });
});
afterEach(() => vi.useRealTimers());

const clearance = async (account: string) => {
  const scope = lutonScope(account);
  const { plan, contentHash } = await getScenario(scope, "mainstream-in-full", 2);
  const { sources } = confirmationRequest(evaluate(plan), scope.organisationId);
  await confirmFunding({ scope, ...key(), scenarioId: "mainstream-in-full", version: 2, contentHash, outcome: "confirmed", statement: "Enough.", conditions: null, reliedOn: sources.map(({ sourceId, year }) => ({ sourceId, year })) });
};

describe("decisions as they were known on a day", () => {
  it("show nothing that was arranged, taken, asked, recorded or answered later, and the statuses of then", async () => {
    on("2006-05-02");
    const { id: meetingId } = await arrangeMeeting({ scope: officer, ...key(), bodyId: "luton-childrens-trust-board", date: day("2006-06-20"), dateWords: null, startsAt: null, place: null, quorumMembers: 2, quorumOrganisations: 2 });
    const present: string[] = [];
    for (const accountId of ["chair", "board.pct", "board.voluntary"]) present.push((await recordAttendance({ scope: officer, ...key(), meetingId, accountId, roleTitle: null, organisationId: null, voting: true })).id);
    on("2006-05-04");
    const { id: itemId } = await putItem({ scope: officer, ...key(), meetingId, title: "Who pays", asked: "Recommend.", questionId: "family-support-workers", scenarioIds: ["do-nothing", "mainstream-in-full"], decisionRule: "consensus", source: null, referrals: "as registered" });
    const before = await getItem(officer, itemId);
    on("2006-05-08");
    const extra = await prepareReferral({ scope: officer, ...key(), itemId, bodyId: await bodyNotAsked(before.referrals.map(({ bodyId }) => bodyId)), manner: "consulted", verb: "comment", note: null });
    on("2006-06-20");
    await settleQuorum({ scope: officer, ...key(), itemId });
    await takePosition({ scope: lutonScope("chair"), ...key(), itemId, position: "agree", reason: null });
    await takePosition({ scope: lutonScope("board.pct"), ...key(), itemId, position: "agree", reason: null });
    on("2006-06-22");
    for (const account of ["finance.council", "finance.pct"]) await clearance(account);
    on("2006-06-23");
    const { id } = await recordRecommendation({
      scope: officer, ...key(), itemId, outcome: "recommended", scenarioId: "mainstream-in-full", verb: "agree", wording: "That it be done.", reasons: "It works.", keyDecision: true,
      alternatives: [{ scenarioId: "do-nothing", name: "Do nothing", reason: "The families lose." }],
    });
    const sent = await getRecommendation(officer, id);
    const cabinet = sent.referrals.find(({ manner, callInWorkingDays }) => manner === "required" && callInWorkingDays > 0);
    if (!cabinet) return expect.fail("a body whose decision may be called in is asked");
    on("2006-06-26");
    await scheduleReferral({ scope: officer, ...key(), referralId: cabinet.id, date: day("2006-07-11") });
    on("2006-06-28");
    await scheduleReferral({ scope: officer, ...key(), referralId: cabinet.id, date: day("2006-07-12") });
    on("2006-07-13");
    await recordAnswer({ scope: officer, ...key(), referralId: cabinet.id, kind: "agreed", decidedOn: day("2006-07-12"), publishedOn: null, reason: "Minute 4.", touchesMoneyOrScope: false });
    on("2006-08-01");
    await strikeAttendance({ scope: officer, ...key(), attendanceId: present[2] ?? "", reason: "Entered twice" });

    // The meeting is there from the day it was arranged, without the items put later.
    expect((await getMeeting(officer, meetingId, day("2006-05-03"))).items).toEqual([]);
    expect((await listMeetings(officer, day("2006-05-01"))).meetings.map((meeting) => meeting.id)).not.toContain(meetingId);
    expect((await listMeetings(officer, day("2006-05-03"))).meetings.map((meeting) => meeting.id)).toContain(meetingId);
    await expect(getItem(officer, itemId, day("2006-05-03"))).rejects.toMatchObject({ name: "Refusal", code: "BAD_REQUEST", field: "at", message: expect.stringMatching(/put on the agenda on 4 May 2006/) });

    // A body added later is not asked yet; a member struck out since is still there; nobody has taken a position.
    const put = await getItem(officer, itemId, day("2006-05-04"));
    expect([put.stage, put.counted, put.referrals.map((referral) => referral.id)]).toEqual(["put", [], before.referrals.map((referral) => referral.id)]);
    expect((await getItem(officer, itemId, day("2006-05-08"))).referrals.map((referral) => referral.id)).toContain(extra.id);
    expect((await getMeeting(officer, meetingId, day("2006-07-31"))).attendances.filter(({ struck }) => struck)).toEqual([]);
    expect((await getMeeting(officer, meetingId, day("2006-08-01"))).attendances.filter(({ struck }) => struck)).toHaveLength(1);

    // The stage, the confirmations and the outcome come one after the other.
    const open = await getItem(officer, itemId, day("2006-06-21"));
    expect([open.stage, open.counted.length, open.recommendation, open.status]).toEqual(["open", 2, null, null]);
    const cleared = (item: typeof open) => item.versions.find(({ scenarioId }) => scenarioId === "mainstream-in-full")?.partners.every(({ outcome }) => outcome === "confirmed");
    expect([cleared(open), cleared(await getItem(officer, itemId, day("2006-06-22")))]).toEqual([false, true]);
    await expect(getRecommendation(officer, id, day("2006-06-22"))).rejects.toMatchObject({ field: "at", message: expect.stringMatching(/recorded on 23 June 2006/) });

    // A referral is at the stage of the day, and the meeting fixed for it is the one that was fixed by then.
    const referralOn = async (date: string) => (await getRecommendation(officer, id, day(date))).referrals.find((referral) => referral.id === cabinet.id);
    expect([(await referralOn("2006-06-24"))?.stage, (await referralOn("2006-06-24"))?.scheduledFor]).toEqual(["sent", null]);
    expect([(await referralOn("2006-06-26"))?.stage, (await referralOn("2006-06-26"))?.scheduledFor]).toEqual(["scheduled", "2006-07-11"]);
    expect([(await referralOn("2006-07-12"))?.scheduledFor, (await referralOn("2006-07-12"))?.answers]).toEqual(["2006-07-12", []]);
    expect((await referralOn("2006-07-13"))?.stage).toBe("call-in open");
    expect((await referralOn("2006-07-31"))?.stage).toBe("effective");

    // The edition of then is the one shown; a later one is refused by name.
    expect([(await getRecord(officer, id, null)).edition, (await getRecord(officer, id, null, day("2006-07-12"))).edition]).toEqual([2, 1]);
    expect((await getRecord(officer, id, null, day("2006-07-12"))).editions).toHaveLength(1);
    await expect(getRecord(officer, id, 2, day("2006-07-12"))).rejects.toMatchObject({ field: "at", message: expect.stringMatching(/Edition 2 was written on 13 July 2006/) });
  });

  it("are refused for a day before anything was recorded, and for one that is still to come", async () => {
    on("2006-09-01");
    await expect(listMeetings(officer, day("2001-01-01"))).rejects.toMatchObject({ code: "BAD_REQUEST", field: "at", message: expect.stringMatching(/^Nothing of this was recorded by 1 January 2001. The first meeting was arranged on 1\d May 2005/) });
    await expect(listMeetings(officer, day("2006-09-02"))).rejects.toMatchObject({ code: "BAD_REQUEST", field: "at", message: expect.stringMatching(/^2 September 2006 is still to come.*Today is 1 September 2006/) });
  });
});

/** A body of the register that nobody has asked. */
async function bodyNotAsked(asked: readonly string[]): Promise<string> {
  const rows = await queryAs<{ id: string }>(database.superuserUrl, "SELECT id FROM bodies WHERE trust_id = 'luton' AND id <> 'luton-childrens-trust-board' ORDER BY id");
  return rows.find(({ id }) => !asked.includes(id))?.id ?? "";
}
