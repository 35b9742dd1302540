import "server-only";
import type { ItemStage } from "@/domain/decisions/item-stages";
import { itemStages } from "@/domain/decisions/item-stages";
import { recommendationStatus } from "@/domain/decisions/recommendation-status";
import { type RecordedAnswer, referralAnswers, type ReferralFacts, referralManners, type ReferralManner, type ReferralStage, referralStage } from "@/domain/decisions/referral-stages";
import { interestEffects, positions, positionsThatCount, quorumOf, withdrawn } from "@/domain/decisions/take-part";
import type { IsoDate } from "@/domain/financial-year/financial-year";
import type { Database } from "../database/client";
import type { Prisma } from "../database/generated/client";
import { Refusal } from "../refusal";
import { refuseUnknownDay } from "../scenario/known-by";
import { itemsKnownBy } from "./items-known-by";

const parts = {
  meeting: { include: { attendances: { orderBy: [{ recordedAt: "asc" }, { id: "asc" }] } } },
  versions: { orderBy: { position: "asc" } },
  interests: { orderBy: [{ declaredAt: "asc" }, { id: "asc" }] },
  positions: { orderBy: [{ takenAt: "asc" }, { id: "asc" }] },
  referrals: { orderBy: { position: "asc" }, include: { answers: { orderBy: { sequence: "asc" } } } },
  recommendation: { include: { alternatives: { orderBy: { position: "asc" } }, records: { orderBy: { edition: "asc" }, select: { edition: true, hash: true, recordedAt: true } } } },
} as const satisfies Prisma.AgendaItemInclude;

/** An item as it is stored, with everything that hangs on it. */
export type ItemRow = Prisma.AgendaItemGetPayload<{ include: typeof parts }>;
type AnswerRow = ItemRow["referrals"][number]["answers"][number];

export const toDay = (date: Date): IsoDate => date.toISOString().slice(0, 10) as IsoDate;
export const fromDay = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The names under which a trust's organisations and bodies are shown. */
export interface Names {
  readonly organisation: (id: string) => string;
  readonly body: (id: string) => { readonly name: string; readonly kind: string; readonly organisationId: string | null };
}

export async function loadNames(db: Database, trustId: string): Promise<Names> {
  const organisations = new Map((await db.organisation.findMany({ where: { trustId }, select: { id: true, name: true } })).map(({ id, name }) => [id, name]));
  const bodies = new Map((await db.body.findMany({ where: { trustId }, select: { id: true, name: true, kind: true, organisationId: true } })).map((body) => [body.id, body]));
  return {
    organisation: (id) => organisations.get(id) ?? id,
    body: (id) => bodies.get(id) ?? { name: id, kind: "body", organisationId: null },
  };
}

/** The trust's own today: set in a demonstration, the clock's otherwise. */
export async function loadToday(db: Database, trustId: string): Promise<IsoDate> {
  const trust = await db.trust.findUniqueOrThrow({ where: { id: trustId } });
  return toDay(trust.today ?? new Date());
}

/** One body's part: what it is asked, what it answered, where that stands. */
export interface ReferralRecord extends ReferralFacts {
  readonly id: string;
  readonly bodyId: string;
  readonly bodyName: string;
  readonly bodyKind: string;
  /** The organisation whose money the body decides about; null for one that stands between organisations. */
  readonly organisationId: string | null;
  readonly verb: string;
  readonly callInWorkingDays: number;
  readonly note: string | null;
  readonly stage: ReferralStage;
  // Not readonly: what crosses the door comes back as a plain array, and pages pass either.
  readonly answers: (RecordedAnswer & { readonly publishedOn: IsoDate | null; readonly reason: string; readonly recordedAt: string; readonly roleTitle: string })[];
}

/** An agenda item with everything that hangs on it; attendance as it was when the outcome was recorded. */
export type ItemRecord = Awaited<ReturnType<typeof loadItem>>;

/**
 * @param at for the item as it was known by the end of a day.
 * @throws Refusal NOT_FOUND; BAD_REQUEST at "at" for a day before it was put.
 */
export async function loadItem(db: Database, trustId: string, itemId: string, at?: IsoDate) {
  const row = await db.agendaItem.findUnique({ where: { trustId_id: { trustId, id: itemId } }, include: parts });
  if (!row) throw new Refusal("There is no such item on any agenda of this board.", { code: "NOT_FOUND" });
  await refuseUnknownDay(db, trustId, at, { moment: row.putAt, deed: "The item was put on the agenda" });
  const [known = row] = await itemsKnownBy(db, trustId, [row], at);
  return toItem(known, await loadNames(db, trustId), at ?? (await loadToday(db, trustId)));
}

/** The items of some meetings, in the order of their agendas; as they were known by the end of a day, where one is given. */
export async function loadItemsOf(db: Database, trustId: string, meetingIds: readonly string[], at?: IsoDate) {
  const rows = await db.agendaItem.findMany({ where: { trustId, meetingId: { in: [...meetingIds] } }, include: parts, orderBy: [{ meetingId: "asc" }, { number: "asc" }] });
  const names = await loadNames(db, trustId);
  const today = at ?? (await loadToday(db, trustId));
  return (await itemsKnownBy(db, trustId, rows, at)).map((row) => toItem(row, names, today));
}

function toItem(row: ItemRow, names: Names, today: IsoDate) {
  const { meeting, recommendation } = row;
  const recordedAt = recommendation?.recordedAt ?? null;
  const present = meeting.attendances
    .filter(({ recordedAt: arrived, struckAt }) => (recordedAt === null ? struckAt === null : arrived <= recordedAt && (struckAt === null || struckAt > recordedAt)))
    .map(({ id, accountId, roleTitle, organisationId, voting }) => ({ id, accountId, roleTitle, organisationId, organisation: names.organisation(organisationId), voting }));
  const interests = row.interests.map(({ id, accountId, roleTitle, organisationId, kind, nature, effect, dispensation, declaredAt }) => ({
    id, accountId, roleTitle, organisation: names.organisation(organisationId), kind, nature, effect: oneOf(interestEffects, effect), dispensation, declaredAt: declaredAt.toISOString(),
  }));
  const taken = row.positions.map(({ accountId, roleTitle, organisationId, position, reason, takenAt }) => ({
    accountId, roleTitle, organisation: names.organisation(organisationId), position: oneOf(positions, position), reason, takenAt: takenAt.toISOString(),
  }));
  const stage: ItemStage = oneOf(itemStages, row.stage);
  const sent = stage === "recommended";
  const asAt = knownDay(today, sent ? [meeting.date, ...row.referrals.flatMap(({ answers }) => answers.map(({ decidedOn }) => decidedOn))] : []);
  const referrals = row.referrals.map((referral) => toReferral(referral, sent, names, asAt));
  const quorumRule = { members: meeting.quorumMembers, organisations: meeting.quorumOrganisations };
  return {
    id: row.id, number: row.number, title: row.title, asked: row.asked, questionId: row.questionId, source: row.source, decisionRule: row.decisionRule, stage,
    quorumSettledAt: row.quorumSettledAt?.toISOString() ?? null,
    meeting: { ...toMeeting(meeting, names), today },
    versions: row.versions.map(({ scenarioId, version, name, contentHash }) => ({ scenarioId, version, name, contentHash })),
    present, interests, withdrawn: [...withdrawn(interests)], taken,
    counted: positionsThatCount(taken, present, interests),
    quorumRule, quorum: quorumOf(quorumRule, present, interests),
    referrals, asAt,
    status: sent ? recommendationStatus(referrals, asAt) : null,
    recommendation: recommendation && toRecommendation(recommendation),
  };
}

/**
 * The day at which referrals are looked at: the trust's today, or the latest day something is recorded of. What
 * is recorded of a day shows that the day has come.
 */
function knownDay(today: IsoDate, recorded: readonly Date[]): IsoDate {
  return recorded.map(toDay).reduce((latest, day) => (day > latest ? day : latest), today);
}

function toReferral(row: ItemRow["referrals"][number], sent: boolean, names: Names, asAt: IsoDate): ReferralRecord {
  const body = names.body(row.bodyId);
  const facts = {
    manner: oneOf<ReferralManner>(referralManners, row.manner), sent,
    scheduledFor: row.scheduledFor && toDay(row.scheduledFor),
    answers: row.answers.map(toAnswer),
  };
  return {
    ...facts, id: row.id, bodyId: row.bodyId, bodyName: body.name, bodyKind: body.kind, organisationId: body.organisationId, verb: row.verb,
    callInWorkingDays: row.callInWorkingDays, note: row.note, stage: referralStage(facts, asAt),
  };
}

function toAnswer(row: AnswerRow): ReferralRecord["answers"][number] {
  return {
    kind: oneOf(referralAnswers, row.kind), decidedOn: toDay(row.decidedOn), publishedOn: row.publishedOn && toDay(row.publishedOn), effectiveOn: row.effectiveOn && toDay(row.effectiveOn),
    touchesMoneyOrScope: row.touchesMoneyOrScope, reason: row.reason, recordedAt: row.recordedAt.toISOString(), roleTitle: row.roleTitle,
  };
}

function toRecommendation(row: NonNullable<ItemRow["recommendation"]>) {
  const { trustId: _trust, recordedAt, alternatives, records, ...rest } = row;
  return {
    ...rest, recordedAt: recordedAt.toISOString(),
    alternatives: alternatives.map(({ name, scenarioId, version, contentHash, reason }) => ({ name, scenarioId, version, contentHash, reason })),
    records: records.map((record) => ({ ...record, recordedAt: record.recordedAt.toISOString() })),
  };
}

type MeetingRow = Prisma.MeetingGetPayload<object>;

export function toMeeting(row: MeetingRow, names: Names) {
  return {
    id: row.id, bodyId: row.bodyId, bodyName: names.body(row.bodyId).name, date: toDay(row.date), dateWords: row.dateWords, startsAt: row.startsAt, place: row.place,
    quorumMembers: row.quorumMembers, quorumOrganisations: row.quorumOrganisations,
  };
}

/** A text column as the word it must be; anything else means that the database and the words have parted. */
export function oneOf<Word extends string>(words: readonly Word[], text: string): Word {
  const found = words.find((word) => word === text);
  if (found === undefined) throw new Error(`“${text}” is none of: ${words.join(", ")}`);
  return found;
}
