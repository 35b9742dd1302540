import "server-only";
import { randomUUID } from "node:crypto";
import { callInWorkingDaysOf } from "@/domain/decisions/call-in";
import { itemStepFault, type ItemStep } from "@/domain/decisions/item-stages";
import type { ReferralManner, ReferralVerb } from "@/domain/decisions/referral-stages";
import { entitled, type InterestEffect, type InterestKind, leaves, type Position } from "@/domain/decisions/take-part";
import type { Database } from "../database/client";
import { type Asked, write } from "../database/write";
import { Refusal } from "../refusal";
import { type ItemRecord, loadItem } from "./records";

/** The item, when the step is open to it. @throws Refusal CONFLICT in the words of `itemStepFault`. */
export async function itemFor(db: Database, trustId: string, itemId: string, step: ItemStep): Promise<ItemRecord> {
  const item = await loadItem(db, trustId, itemId);
  const fault = itemStepFault(item.stage, step);
  if (fault !== null) throw new Refusal(`${fault}.`, { code: "CONFLICT" });
  return item;
}

/** Declares one's own interest in an item. One that takes its holder out of the room takes vote and quorum share with it. */
export function declareInterest(asked: Asked & { itemId: string; kind: InterestKind; nature: string; effect: InterestEffect; dispensation: string | null }): Promise<{ id: string }> {
  return write({ ...asked, act: "declare an interest" }, async (db, now) => {
    const { scope, itemId, kind, nature, effect, dispensation } = asked;
    await itemFor(db, scope.trustId, itemId, "declare an interest");
    if (dispensation !== null && leaves(effect)) {
      throw new Refusal("A dispensation lets its holder stay. Choose “stay and speak”, or leave the dispensation empty.", { code: "BAD_REQUEST", field: "dispensation" });
    }
    if (kind !== "personal" && effect === "stay and speak" && dispensation === null) {
      throw new Refusal(`Who holds a ${kind} interest leaves for the decision unless a dispensation was given. Choose to leave, or say who gave the dispensation and when.`, { code: "BAD_REQUEST", field: "effect" });
    }
    const id = randomUUID();
    const row = { itemId, kind, nature, effect, dispensation };
    await db.interest.create({ data: { trustId: scope.trustId, id, ...row, accountId: scope.accountId, roleTitle: scope.roleTitle, organisationId: scope.organisationId, declaredAt: now } });
    return { result: { id }, audit: { subject: "interest", subjectId: id, detail: row } };
  });
}

/** Settles that enough are there for this item, interests counted; from then on positions are taken. */
export function settleQuorum(asked: Asked & { itemId: string }): Promise<null> {
  return write({ ...asked, act: "settle a quorum" }, async (db, now) => {
    const { scope: { trustId }, itemId } = asked;
    const item = await itemFor(db, trustId, itemId, "settle the quorum");
    refuseWithoutQuorum(item);
    await db.agendaItem.update({ where: { trustId_id: { trustId, id: itemId } }, data: { stage: "open", quorumSettledAt: now } });
    return { result: null, audit: { subject: "agenda item", subjectId: itemId, detail: { quorum: { ...item.quorum } } } };
  });
}

/** @throws Refusal CONFLICT with both numbers when too few are there, or from too few organisations. */
export function refuseWithoutQuorum({ quorum, quorumRule, withdrawn }: ItemRecord): void {
  if (quorum.met) return;
  const out = withdrawn.length > 0 ? ` ${withdrawn.length} cannot count, having declared an interest that takes them out of the room.` : "";
  throw new Refusal(
    `There is no quorum for this item: it needs ${quorumRule.members} voting members from ${quorumRule.organisations} organisations, and ${quorum.members} from ${quorum.organisations} count.${out} Add those who are there, or defer the item.`,
    { code: "CONFLICT" },
  );
}

/** Takes one's own position on an item; a later one replaces it until the outcome is recorded. */
export function takePosition(asked: Asked & { itemId: string; position: Position; reason: string | null }): Promise<{ id: string }> {
  return write({ ...asked, act: "take part in a recommendation" }, async (db, now) => {
    const { scope, itemId, position, reason } = asked;
    const item = await itemFor(db, scope.trustId, itemId, "take a position");
    if (item.withdrawn.includes(scope.accountId)) {
      throw new Refusal("You declared an interest that takes you out of this item, so you have no position on it. What you declared stands in the record.", { code: "FORBIDDEN" });
    }
    if (!entitled(item.present, item.interests).some(({ accountId }) => accountId === scope.accountId)) {
      throw new Refusal("You are not on the list of voting members at this meeting. Ask democratic services to enter you.", { code: "FORBIDDEN" });
    }
    if (position === "dissent" && reason === null) throw new Refusal("Say why you dissent: the reason goes to the deciding bodies with the recommendation.", { code: "BAD_REQUEST", field: "reason" });
    const id = randomUUID();
    await db.boardPosition.create({ data: { trustId: scope.trustId, id, itemId, accountId: scope.accountId, roleTitle: scope.roleTitle, organisationId: scope.organisationId, position, reason, takenAt: now } });
    return { result: { id }, audit: { subject: "board position", subjectId: id, detail: { itemId, position, reason } } };
  });
}

/** Adds a body to those asked about an item. */
export function prepareReferral(asked: Asked & { itemId: string; bodyId: string; manner: ReferralManner; verb: ReferralVerb; note: string | null }): Promise<{ id: string }> {
  return write({ ...asked, act: "prepare a referral" }, async (db) => {
    const { scope: { trustId }, itemId, bodyId, manner, verb, note } = asked;
    const item = await itemFor(db, trustId, itemId, "prepare a referral");
    const body = await db.body.findUnique({ where: { trustId_id: { trustId, id: bodyId } } });
    if (!body) throw new Refusal("There is no such body in this trust's register.", { code: "NOT_FOUND", field: "bodyId" });
    if (item.referrals.some((referral) => referral.bodyId === bodyId)) throw new Refusal(`${body.name} is asked already.`, { code: "CONFLICT", field: "bodyId" });
    if (item.meeting.bodyId === bodyId) throw new Refusal("A body is not asked about its own recommendation.", { code: "BAD_REQUEST", field: "bodyId" });
    const id = randomUUID();
    const row = { itemId, bodyId, manner, verb, note, callInWorkingDays: callInWorkingDaysOf(body.kind), position: item.referrals.length };
    await db.referral.create({ data: { trustId, id, ...row } });
    return { result: { id }, audit: { subject: "referral", subjectId: id, detail: row } };
  });
}
