import "server-only";
import { lastPublicationDay } from "@/domain/decisions/call-in";
import type { DecisionRecordContent } from "@/domain/decisions/decision-record";
import type { IsoDate } from "@/domain/financial-year/financial-year";
import type { Evaluation } from "@/domain/plan/evaluation";
import { type Database, read } from "../database/read";
import type { Scope } from "../database/scope";
import { Refusal } from "../refusal";
import { isKnownBy, refuseUnknownDay } from "../scenario/known-by";
import { exportText, recordFaults } from "./check-record";
import { attendancesKnownBy } from "./items-known-by";
import { loadItem, loadItemsOf, loadNames, loadToday, toMeeting } from "./records";
import { loadVersionBefore, loadVersionsBefore, type VersionBefore } from "./versions-before";

/**
 * Every meeting with its items, the latest first, and the trust's today. Here and below, `at` asks for what was known by
 * the end of a day, with the statuses of that day; a day of which nothing can be known is refused at "at".
 */
export function listMeetings(scope: Scope, at?: IsoDate) {
  return read(scope, async (db) => {
    const { trustId } = scope;
    const names = await loadNames(db, trustId);
    const all = await db.meeting.findMany({ where: { trustId }, orderBy: [{ date: "desc" }, { id: "asc" }] });
    const first = all.map(({ arrangedAt }) => arrangedAt).sort((one, other) => one.getTime() - other.getTime())[0] ?? null;
    await refuseUnknownDay(db, trustId, at, { moment: first, deed: "The first meeting was arranged" });
    const rows = all.filter(({ arrangedAt }) => isKnownBy(arrangedAt, at));
    const items = await loadItemsOf(db, trustId, rows.map(({ id }) => id), at);
    return {
      today: at ?? (await loadToday(db, trustId)),
      meetings: rows.map((row) => ({
        ...toMeeting(row, names),
        items: items.filter(({ meeting }) => meeting.id === row.id).map(({ id, number, title, stage, status, referrals, recommendation, asAt, source }) => ({
          id, number, title, stage, status, asAt, source, recommendationId: recommendation?.id ?? null,
          referrals: referrals.map(({ bodyName, manner, stage: reached, scheduledFor }) => ({ bodyName, manner, stage: reached, scheduledFor })),
        })),
      })),
    };
  });
}

/** One meeting: its items, who is there, and when its papers must be out. */
export function getMeeting(scope: Scope, meetingId: string, at?: IsoDate) {
  return read(scope, async (db) => {
    const { trustId } = scope;
    const row = await db.meeting.findUnique({ where: { trustId_id: { trustId, id: meetingId } }, include: { attendances: { orderBy: [{ recordedAt: "asc" }, { id: "asc" }] } } });
    if (!row) throw new Refusal("There is no such meeting.", { code: "NOT_FOUND" });
    await refuseUnknownDay(db, trustId, at, { moment: row.arrangedAt, deed: "The meeting was arranged" });
    const names = await loadNames(db, trustId);
    const meeting = toMeeting(row, names);
    const items = await loadItemsOf(db, trustId, [meetingId], at);
    return {
      ...meeting,
      today: at ?? (await loadToday(db, trustId)),
      papersBy: meeting.dateWords === null ? lastPublicationDay(meeting.date, 5) : null,
      attendances: attendancesKnownBy(row.attendances, at).map(({ id, accountId, roleTitle, organisationId, voting, struckAt, struckReason }) => ({
        id, accountId, roleTitle, organisation: names.organisation(organisationId), voting, struckReason, struck: struckAt !== null,
      })),
      items: items.map(({ id, number, title, asked, stage, status, source, recommendation }) => ({ id, number, title, asked, stage, status, source, recommendationId: recommendation?.id ?? null })),
    };
  });
}

/** What one version comes to in total, for a column of the item's table. */
function keyFigures({ figures, years, posts, children }: Evaluation) {
  const last = years.at(-1);
  return {
    cost: figures.cost.total, grants: figures.grants.total, baseToday: figures.baseToday.total, growth: figures.growth.total,
    gap: figures.gap.total, oneOff: figures.oneOff.total, unspentRestricted: figures.unspentRestricted.total,
    posts: last === undefined ? null : (posts[last] ?? null), children: last === undefined ? null : (children[last] ?? null),
  };
}

function versionForPage({ evaluation, partners, ...version }: VersionBefore) {
  return {
    ...version,
    years: evaluation.years, figures: keyFigures(evaluation), hasSyntheticAmounts: evaluation.hasSyntheticAmounts,
    partners: partners.map(({ name, outcome, confirmation }) => ({ name, outcome, by: confirmation?.roleTitle ?? null, confirmedAt: confirmation?.confirmedAt ?? null, conditions: confirmation?.conditions ?? null })),
  };
}

/** One item with the versions before the board, and what the asker has to do with it. */
export function getItem(scope: Scope, itemId: string, at?: IsoDate) {
  return read(scope, async (db) => {
    const item = await loadItem(db, scope.trustId, itemId, at);
    const versions = await loadVersionsBefore(db, scope.trustId, item.versions, at);
    const mine = item.present.find(({ accountId }) => accountId === scope.accountId);
    return {
      ...item, versions: versions.map(versionForPage),
      mine: { present: mine !== undefined, voting: mine?.voting ?? false, withdrawn: item.withdrawn.includes(scope.accountId), position: item.counted.find(({ accountId }) => accountId === scope.accountId)?.position ?? null },
    };
  });
}

/** One recommendation with the bodies asked and each one's share of the money. */
export function getRecommendation(scope: Scope, recommendationId: string, at?: IsoDate) {
  return read(scope, async (db) => {
    const { item, recommendation } = await recommendationOf(db, scope.trustId, recommendationId, at);
    const frozen = item.versions.find(({ scenarioId }) => scenarioId === recommendation.scenarioId);
    const version = frozen ? await loadVersionBefore(db, scope.trustId, frozen, at) : null;
    const shareOf = (organisationId: string | null) => version?.evaluation.partners.find(({ partnerId }) => partnerId === organisationId)?.growthTotal ?? null;
    return {
      ...item, recommendation, version: version && versionForPage(version),
      referrals: item.referrals.map((referral) => ({ ...referral, growth: shareOf(referral.organisationId) })),
    };
  });
}

/** One edition of a decision record (the latest known when none is named), checked as it is read. */
export function getRecord(scope: Scope, recommendationId: string, edition: number | null, at?: IsoDate) {
  return read(scope, async (db) => {
    const { trustId } = scope;
    const { item, recommendation } = await recommendationOf(db, trustId, recommendationId, at);
    const stored = await storedRecord(db, trustId, recommendationId, edition ?? recommendation.records.at(-1)?.edition ?? null);
    await refuseUnknownDay(db, trustId, at, { moment: stored.recordedAt, deed: `Edition ${stored.edition} was written` });
    const faults = recordFaults(stored);
    const content: DecisionRecordContent = JSON.parse(stored.recordText);
    return { recommendationId, itemId: item.id, edition: stored.edition, hash: stored.hash, faults, content, editions: recommendation.records };
  });
}

/** The record as a file for an outsider. */
export function exportRecord(scope: Scope, recommendationId: string, edition: number | null) {
  return read(scope, async (db) => {
    const stored = await storedRecord(db, scope.trustId, recommendationId, edition);
    return { edition: stored.edition, text: exportText(stored) };
  });
}

async function recommendationOf(db: Database, trustId: string, id: string, at: IsoDate | undefined) {
  const row = await db.recommendation.findUnique({ where: { trustId_id: { trustId, id } }, select: { itemId: true, recordedAt: true } });
  if (!row) throw new Refusal("There is no such recommendation.", { code: "NOT_FOUND" });
  await refuseUnknownDay(db, trustId, at, { moment: row.recordedAt, deed: "The board’s outcome was recorded" });
  const item = await loadItem(db, trustId, row.itemId, at);
  if (!item.recommendation) throw new Error("A recommendation has no place in its item");
  return { item, recommendation: item.recommendation };
}

async function storedRecord(db: Database, trustId: string, recommendationId: string, edition: number | null) {
  const row = await db.decisionRecord.findFirst({ where: { trustId, recommendationId, ...(edition === null ? {} : { edition }) }, orderBy: { edition: "desc" } });
  if (!row) throw new Refusal("There is no such decision record.", { code: "NOT_FOUND" });
  return row;
}

/** What the forms of democratic services choose from: bodies, questions with their scenarios, members and organisations. */
export function listChoices(scope: Scope) {
  return read(scope, async (db) => {
    const { trustId } = scope;
    const names = await loadNames(db, trustId);
    const [bodies, questions, members, organisations] = [
      await db.body.findMany({ where: { trustId }, orderBy: { order: "asc" }, select: { id: true, name: true, power: true } }),
      await db.question.findMany({ where: { trustId }, orderBy: { title: "asc" }, select: { id: true, title: true } }),
      await db.account.findMany({ where: { trustId, disabledAt: null, memberships: { some: { role: { in: ["board member", "chair"] } } } }, include: { memberships: { orderBy: { organisationId: "asc" } } }, orderBy: { id: "asc" } }),
      await db.organisation.findMany({ where: { trustId, isPartner: true }, orderBy: { name: "asc" }, select: { id: true, name: true } }),
    ];
    return {
      bodies, questions, organisations,
      members: members.map(({ id, roleTitle, memberships }) => ({ accountId: id, roleTitle, organisation: names.organisation(memberships[0]?.organisationId ?? "") })),
    };
  });
}
