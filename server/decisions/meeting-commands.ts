import "server-only";
import { randomUUID } from "node:crypto";
import { callInWorkingDaysOf } from "@/domain/decisions/call-in";
import type { ReferralManner, ReferralVerb } from "@/domain/decisions/referral-stages";
import type { DecisionRule } from "@/domain/decisions/take-part";
import type { IsoDate } from "@/domain/financial-year/financial-year";
import type { Database } from "../database/client";
import { type Asked, write } from "../database/write";
import { Refusal } from "../refusal";
import { fromDay } from "./records";

/** Arranges a meeting of a body, with the quorum its rules ask for. */
export function arrangeMeeting(asked: Asked & { id?: string; bodyId: string; date: IsoDate; dateWords: string | null; startsAt: string | null; place: string | null; quorumMembers: number; quorumOrganisations: number }): Promise<{ id: string }> {
  return write({ ...asked, act: "arrange a meeting" }, async (db, now) => {
    const { scope: { trustId }, bodyId, date, dateWords, startsAt, place, quorumMembers, quorumOrganisations } = asked;
    await bodyOf(db, trustId, bodyId);
    if (quorumOrganisations > quorumMembers) throw new Refusal("A quorum cannot ask for more organisations than members. Lower the one or raise the other.", { code: "BAD_REQUEST", field: "quorumOrganisations" });
    const id = asked.id ?? randomUUID();
    await db.meeting.create({ data: { trustId, id, bodyId, date: fromDay(date), dateWords, startsAt, place, quorumMembers, quorumOrganisations, arrangedAt: now } });
    return { result: { id }, audit: { subject: "meeting", subjectId: id, detail: { bodyId, date, dateWords, startsAt, place, quorumMembers, quorumOrganisations } } };
  });
}

/**
 * Puts an item on an agenda. The versions before the board are frozen with their hashes: each scenario of the
 * question at its latest. The bodies to be asked are prepared from the register's lines of accountability.
 */
export function putItem(asked: Asked & { id?: string; meetingId: string; title: string; asked: string; questionId: string | null; scenarioIds: readonly string[]; decisionRule: DecisionRule; source: string | null; referrals: "as registered" | "none yet" }): Promise<{ id: string }> {
  return write({ ...asked, act: "put an item" }, async (db, now) => {
    const { trustId } = asked.scope;
    const meeting = await db.meeting.findUnique({ where: { trustId_id: { trustId, id: asked.meetingId } }, include: { _count: { select: { items: true } } } });
    if (!meeting) throw new Refusal("There is no such meeting.", { code: "NOT_FOUND" });
    const versions = asked.questionId === null ? [] : await versionsToFreeze(db, trustId, asked.questionId, asked.scenarioIds);
    const id = asked.id ?? randomUUID();
    const number = meeting._count.items + 1;
    await db.agendaItem.create({
      data: { trustId, id, meetingId: meeting.id, number, title: asked.title, asked: asked.asked, questionId: asked.questionId, source: asked.source, decisionRule: asked.decisionRule, stage: "put", putAt: now },
    });
    if (versions.length > 0) await db.itemVersion.createMany({ data: versions.map((version, position) => ({ trustId, itemId: id, position, ...version })) });
    const bodies = asked.referrals === "none yet" ? [] : await prepareFromRegister(db, trustId, id, meeting.bodyId);
    return { result: { id }, audit: { subject: "agenda item", subjectId: id, detail: { meetingId: meeting.id, number, title: asked.title, questionId: asked.questionId, versions, bodies } } };
  });
}

async function versionsToFreeze(db: Database, trustId: string, questionId: string, chosen: readonly string[]) {
  const scenarios = await db.scenario.findMany({ where: { trustId, questionId }, orderBy: { position: "asc" }, include: { versions: { orderBy: { version: "desc" }, take: 1 } } });
  if (scenarios.length === 0) throw new Refusal("There is no such question, or it has no scenarios yet.", { code: "NOT_FOUND", field: "questionId" });
  const known = new Set(scenarios.map(({ id }) => id));
  if (chosen.some((id) => !known.has(id))) throw new Refusal("One of the scenarios does not belong to this question.", { code: "BAD_REQUEST", field: "scenarioIds" });
  const put = scenarios.filter(({ id }) => chosen.length === 0 || chosen.includes(id));
  if (scenarios.some(({ doNothing }) => doNothing) && !put.some(({ doNothing }) => doNothing)) {
    throw new Refusal("What happens if nobody decides is always before the board. Add the scenario that does nothing.", { code: "BAD_REQUEST", field: "scenarioIds" });
  }
  return put.flatMap(({ id, name, versions: [latest] }) => (latest ? [{ scenarioId: id, name, version: latest.version, contentHash: latest.contentHash }] : []));
}

const mannerOf = { required: "required", consulted: "consulted", for_information: "for information" } satisfies Record<string, ReferralManner>;
const usualVerb: Readonly<Record<ReferralManner, ReferralVerb>> = { "required": "agree", "consulted": "comment", "for information": "note" };

async function prepareFromRegister(db: Database, trustId: string, itemId: string, bodyId: string): Promise<string[]> {
  const lines = await db.bodyReportsTo.findMany({ where: { trustId, bodyId }, include: { toBody: true }, orderBy: [{ toBody: { order: "asc" } }] });
  const order: readonly ReferralManner[] = ["required", "consulted", "for information"];
  const sorted = [...lines].sort((one, other) => order.indexOf(mannerOf[one.manner]) - order.indexOf(mannerOf[other.manner]));
  await db.referral.createMany({
    data: sorted.map(({ toBodyId, manner, toBody }, position) => ({
      trustId, id: randomUUID(), itemId, bodyId: toBodyId, manner: mannerOf[manner], verb: usualVerb[mannerOf[manner]], callInWorkingDays: callInWorkingDaysOf(toBody.kind), position,
    })),
  });
  return sorted.map(({ toBodyId }) => toBodyId);
}

/** Writes somebody down as present. A member with a sign-in is named by account, and only then can take a position. */
export function recordAttendance(asked: Asked & { meetingId: string; accountId: string | null; roleTitle: string | null; organisationId: string | null; voting: boolean }): Promise<{ id: string }> {
  return write({ ...asked, act: "record attendance" }, async (db, now) => {
    const { scope: { trustId }, meetingId, accountId, voting } = asked;
    if (!(await db.meeting.findUnique({ where: { trustId_id: { trustId, id: meetingId } } }))) throw new Refusal("There is no such meeting.", { code: "NOT_FOUND" });
    const who = accountId === null ? guestOf(asked) : await memberOf(db, trustId, accountId);
    if (accountId !== null && (await db.attendance.findFirst({ where: { trustId, meetingId, accountId, struckAt: null } }))) {
      throw new Refusal(`${who.roleTitle} is on the list already.`, { code: "CONFLICT", field: "accountId" });
    }
    const id = randomUUID();
    await db.attendance.create({ data: { trustId, id, meetingId, accountId, ...who, voting, recordedAt: now } });
    return { result: { id }, audit: { subject: "attendance", subjectId: id, detail: { meetingId, accountId, ...who, voting } } };
  });
}

/** Strikes an entry made in error from the list of those present; it stays readable with its reason. */
export function strikeAttendance(asked: Asked & { attendanceId: string; reason: string }): Promise<null> {
  return write({ ...asked, act: "strike an attendance" }, async (db, now) => {
    const { scope: { trustId }, attendanceId: id, reason } = asked;
    const { count } = await db.attendance.updateMany({ where: { trustId, id, struckAt: null }, data: { struckAt: now, struckReason: reason } });
    if (count === 0) throw new Refusal("There is no such entry on the list, or it is struck out already.", { code: "NOT_FOUND" });
    return { result: null, audit: { subject: "attendance", subjectId: id, detail: { struck: reason } } };
  });
}

function guestOf({ roleTitle, organisationId, voting }: { roleTitle: string | null; organisationId: string | null; voting: boolean }) {
  if (!roleTitle || !organisationId) throw new Refusal("Say in what role and for which organisation this person was there.", { code: "BAD_REQUEST", field: "roleTitle" });
  if (voting) throw new Refusal("A voting member takes a position under their own sign-in. Choose the member, or enter this person as not voting.", { code: "BAD_REQUEST", field: "voting" });
  return { roleTitle, organisationId };
}

async function memberOf(db: Database, trustId: string, accountId: string) {
  const account = await db.account.findUnique({ where: { trustId_id: { trustId, id: accountId } }, include: { memberships: { orderBy: { organisationId: "asc" } } } });
  const held = account?.memberships.find(({ role }) => role === "board member" || role === "chair");
  if (!account || !held) throw new Refusal("This person is not a member of the board. Ask an administrator to give them that role.", { code: "BAD_REQUEST", field: "accountId" });
  return { roleTitle: account.roleTitle, organisationId: held.organisationId };
}

async function bodyOf(db: Database, trustId: string, bodyId: string) {
  const body = await db.body.findUnique({ where: { trustId_id: { trustId, id: bodyId } } });
  if (!body) throw new Refusal("There is no such body in this trust's register.", { code: "NOT_FOUND", field: "bodyId" });
  return body;
}
