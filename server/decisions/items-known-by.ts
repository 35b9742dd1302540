import "server-only";
import { z } from "zod";
import type { IsoDate } from "@/domain/financial-year/financial-year";
import { isoDate } from "@/domain/plan/fields";
import type { Database } from "../database/client";
import { onTrustDay } from "../database/trust-clock";
import { isKnownBy, londonDayOf } from "../scenario/known-by";
import { fromDay, type ItemRow } from "./records";

/** Of an entry about a referral: the meeting that was fixed for it, where one was. */
const fixed = z.object({ scheduledFor: isoDate });

/**
 * Items as they were known by the end of a day: those put by then, each with only what was declared, taken, asked and
 * answered by then and at the stage it had. Where a row says no more than how things stand now (which bodies were
 * asked before the outcome, which meeting was fixed), the audit log says since when.
 */
export async function itemsKnownBy(db: Database, trustId: string, rows: readonly ItemRow[], at: IsoDate | undefined): Promise<readonly ItemRow[]> {
  if (at === undefined) return rows;
  const put = rows.filter(({ putAt }) => isKnownBy(putAt, at));
  const later = await entriesOfReferrals(db, trustId, put.flatMap(({ referrals }) => referrals.map(({ id }) => id)));
  return put.map((row) => itemKnownBy(row, at, later));
}

type Entry = Awaited<ReturnType<typeof entriesOfReferrals>>[number];

function itemKnownBy(row: ItemRow, at: IsoDate, entries: readonly Entry[]): ItemRow {
  const recommendation = row.recommendation !== null && isKnownBy(row.recommendation.recordedAt, at) ? row.recommendation : null;
  const quorumSettledAt = row.quorumSettledAt !== null && isKnownBy(row.quorumSettledAt, at) ? row.quorumSettledAt : null;
  const isAsked = ({ id }: { readonly id: string }): boolean => entries.every(({ subjectId, act, day }) => subjectId !== id || act !== "prepare a referral" || day <= at);
  const scheduledFor = ({ id }: { readonly id: string }): Date | null => {
    const last = entries.findLast(({ subjectId, scheduled, day }) => subjectId === id && scheduled !== null && day <= at);
    return last?.scheduled == null ? null : fromDay(last.scheduled);
  };
  return {
    ...row, quorumSettledAt,
    stage: recommendation !== null ? row.stage : quorumSettledAt !== null ? "open" : "put",
    meeting: { ...row.meeting, attendances: attendancesKnownBy(row.meeting.attendances, at) },
    interests: row.interests.filter(({ declaredAt }) => isKnownBy(declaredAt, at)),
    positions: row.positions.filter(({ takenAt }) => isKnownBy(takenAt, at)),
    referrals: row.referrals.filter(isAsked).map((referral) => ({ ...referral, scheduledFor: scheduledFor(referral), answers: referral.answers.filter(({ recordedAt }) => isKnownBy(recordedAt, at)) })),
    recommendation: recommendation && { ...recommendation, records: recommendation.records.filter(({ recordedAt }) => isKnownBy(recordedAt, at)) },
  };
}

/** Who was entered as there by the end of a day; one struck out since still stands. */
export function attendancesKnownBy<Row extends { readonly recordedAt: Date; struckAt: Date | null; struckReason: string | null }>(rows: readonly Row[], at: IsoDate | undefined): Row[] {
  return rows.filter(({ recordedAt }) => isKnownBy(recordedAt, at)).map((row) => (row.struckAt === null || isKnownBy(row.struckAt, at) ? row : { ...row, struckAt: null, struckReason: null }));
}

/** What the audit log says of referrals, oldest first, each on the day the trust calls it. */
async function entriesOfReferrals(db: Database, trustId: string, referralIds: readonly string[]) {
  const rows = await db.auditEntry.findMany({ where: { trustId, subject: "referral", subjectId: { in: [...referralIds] } }, orderBy: { sequence: "asc" }, select: { subjectId: true, act: true, at: true, detail: true } });
  const { today } = await db.trust.findUniqueOrThrow({ where: { id: trustId }, select: { today: true } });
  return rows.map(({ subjectId, act, at, detail }) => {
    const read = fixed.safeParse(JSON.parse(detail));
    return { subjectId, act, day: londonDayOf(onTrustDay(today, at)), scheduled: read.success ? read.data.scheduledFor : null };
  });
}
