import "server-only";
import { callInWindow } from "@/domain/decisions/call-in";
import { answersOpenFrom, nextStage, type ReferralAnswerKind, referralStage } from "@/domain/decisions/referral-stages";
import { spokenDate } from "@/domain/financial-year/spoken-date";
import type { IsoDate } from "@/domain/financial-year/financial-year";
import type { Database } from "../database/client";
import { type Asked, write } from "../database/write";
import { Refusal } from "../refusal";
import { fromDay, loadItem, type ReferralRecord } from "./records";
import { writeDecisionRecord, type WrittenRecord } from "./write-record";

async function referralOf(db: Database, trustId: string, referralId: string) {
  const row = await db.referral.findUnique({ where: { trustId_id: { trustId, id: referralId } } });
  if (!row) throw new Refusal("There is no such referral.", { code: "NOT_FOUND" });
  const item = await loadItem(db, trustId, row.itemId);
  const referral = item.referrals.find(({ id }) => id === referralId);
  if (!referral) throw new Error("A referral has no place in its item");
  return { item, referral };
}

/** Says at which of its meetings a body takes the referral. */
export function scheduleReferral(asked: Asked & { referralId: string; date: IsoDate }): Promise<null> {
  return write({ ...asked, act: "schedule a referral" }, async (db) => {
    const { scope: { trustId }, referralId, date } = asked;
    const { item, referral } = await referralOf(db, trustId, referralId);
    if (nextStage(referral.stage, "a meeting is fixed") === null) {
      throw new Refusal(referral.stage === "prepared" ? "The board has not recommended anything yet, so there is nothing for this body to take." : `${referral.bodyName} has answered already, so no meeting is fixed.`, { code: "CONFLICT" });
    }
    refuseEarlier(date, item.meeting.date, "date");
    await db.referral.update({ where: { trustId_id: { trustId, id: referralId } }, data: { scheduledFor: fromDay(date) } });
    return { result: null, audit: { subject: "referral", subjectId: referralId, detail: { scheduledFor: date } } };
  });
}

/**
 * Records what a body answered and writes the next edition of the decision record. An agreement gets the dates of
 * its call-in window: published on the next working day unless a day is given.
 * @throws Refusal CONFLICT when the answer is not open from where the referral stands.
 */
export function recordAnswer(asked: Asked & { referralId: string; kind: ReferralAnswerKind; decidedOn: IsoDate; publishedOn: IsoDate | null; reason: string; touchesMoneyOrScope: boolean }): Promise<WrittenRecord> {
  return write({ ...asked, act: "record a referral's answer" }, async (db, now) => {
    const { scope, referralId, kind, decidedOn, reason } = asked;
    const { trustId } = scope;
    const { item, referral } = await referralOf(db, trustId, referralId);
    refuseEarlier(decidedOn, item.meeting.date, "decidedOn");
    refuseOutOfTurn(referral, kind, decidedOn);
    const agreement = kind === "agreed" || kind === "agreed with amendment";
    if (agreement && asked.publishedOn !== null && asked.publishedOn < decidedOn) throw new Refusal("A decision is not published before it is made. Check both dates.", { code: "BAD_REQUEST", field: "publishedOn" });
    const window = agreement ? callInWindow(decidedOn, referral.callInWorkingDays, asked.publishedOn) : { publishedOn: asked.publishedOn, effectiveOn: kind === "stands after call-in" ? decidedOn : null };
    const touchesMoneyOrScope = kind === "agreed with amendment" && asked.touchesMoneyOrScope;

    const answer = { sequence: referral.answers.length + 1, kind, reason, touchesMoneyOrScope };
    await db.referralAnswer.create({
      data: {
        trustId, referralId, ...answer, decidedOn: fromDay(decidedOn), publishedOn: window.publishedOn && fromDay(window.publishedOn), effectiveOn: window.effectiveOn && fromDay(window.effectiveOn),
        recordedAt: now, accountId: scope.accountId, roleTitle: scope.roleTitle,
      },
    });
    const written = await writeDecisionRecord(db, scope, item.id, now);
    return { result: written, audit: { subject: "referral answer", subjectId: `${referralId}/${answer.sequence}`, detail: { bodyId: referral.bodyId, ...answer, decidedOn, ...window, record: { ...written } } } };
  });
}

function refuseEarlier(date: IsoDate, meeting: IsoDate, field: string): void {
  if (date < meeting) throw new Refusal(`The board met on ${spokenDate(meeting)}; no body takes its recommendation before that. Check the date.`, { code: "BAD_REQUEST", field });
}

function refuseOutOfTurn(referral: ReferralRecord, kind: ReferralAnswerKind, decidedOn: IsoDate): void {
  const last = referral.answers.at(-1);
  if (last && decidedOn < last.decidedOn) throw new Refusal(`${referral.bodyName} last answered on ${spokenDate(last.decidedOn)}; this cannot be from before that.`, { code: "BAD_REQUEST", field: "decidedOn" });
  const stage = referralStage(referral, decidedOn);
  if (nextStage(stage, kind) !== null) return;
  if (kind === "called in" && last?.effectiveOn) {
    throw new Refusal(`The time to call this decision in ran out at the end of ${spokenDate(last.effectiveOn)}.`, { code: "CONFLICT", field: "kind" });
  }
  const open = answersOpenFrom(stage);
  throw new Refusal(
    stage === "prepared" ? "The board has not recommended anything yet, so no body has been asked." : `The referral to ${referral.bodyName} is “${stage}”; “${kind}” cannot follow that.${open.length > 0 ? ` What can: ${open.join(", ")}.` : ""}`,
    { code: "CONFLICT", field: "kind" },
  );
}
