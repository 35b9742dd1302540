import "server-only";
import { randomUUID } from "node:crypto";
import type { ItemOutcome } from "@/domain/decisions/item-stages";
import type { ReferralVerb } from "@/domain/decisions/referral-stages";
import { countPositions } from "@/domain/decisions/take-part";
import type { Database } from "../database/client";
import { type Asked, write, type Written } from "../database/write";
import { Refusal } from "../refusal";
import { itemFor, refuseWithoutQuorum } from "./item-commands";
import type { ItemRecord } from "./records";
import { loadVersionBefore } from "./versions-before";
import { writeDecisionRecord, type WrittenRecord } from "./write-record";

export interface RecommendationAsked extends Asked {
  readonly itemId: string;
  readonly outcome: ItemOutcome;
  readonly scenarioId: string | null;
  readonly verb: ReferralVerb;
  readonly wording: string;
  readonly reasons: string;
  readonly keyDecision: boolean;
  readonly alternatives: readonly { readonly scenarioId: string | null; readonly name: string; readonly reason: string }[];
}

/** What recording gives back: the recommendation and the first edition of its decision record. */
export type RecordedRecommendation = WrittenRecord & { readonly id: string };

/**
 * Records what the board made of an item, after the chair has put it, with the decision record, and sends its
 * referrals. A recommended version needs its partners' confirmations.
 * @throws Refusal CONFLICT without quorum, without positions that carry it, without a body that decides, or
 *   naming every partner that has not confirmed; BAD_REQUEST when a mandatory part of the record is missing.
 */
export function recordRecommendation(asked: RecommendationAsked): Promise<RecordedRecommendation> {
  return write({ ...asked, act: "record a recommendation" }, async (db, at) => {
    const item = await itemFor(db, asked.scope.trustId, asked.itemId, "record the outcome");
    refuseWithoutQuorum(item);
    const { reachedBy, agree, dissent } = countPositions(item.counted);
    if (asked.outcome === "recommended" && reachedBy === null) {
      throw new Refusal(`Nothing is carried yet: ${agree} agree and ${dissent} dissent. Wait for the members' positions, or record that the item is deferred or not recommended.`, { code: "CONFLICT" });
    }
    return record(db, asked, item, { reachedBy, quorumMet: true, at });
  });
}

/**
 * Enters a recommendation that a document tells of, for an item without money: who was there and how they stood
 * is not told, and the record says so. For the demonstration and for taking over old records; no procedure offers it.
 */
export function enterRecommendationFromDocument(asked: RecommendationAsked): Promise<RecordedRecommendation> {
  return write({ ...asked, act: "enter a recommendation from a document" }, async (db, at) => {
    const item = await itemFor(db, asked.scope.trustId, asked.itemId, "enter from a document");
    if (item.source === null || item.questionId !== null) throw new Refusal("Only an item without money that names its document can be entered from one.", { code: "BAD_REQUEST" });
    return record(db, asked, item, { reachedBy: null, quorumMet: false, at });
  });
}

async function record(db: Database, asked: RecommendationAsked, item: ItemRecord, { at, ...reached }: { reachedBy: string | null; quorumMet: boolean; at: Date }): Promise<Written<RecordedRecommendation>> {
  const { scope, itemId, outcome, verb, wording, reasons, keyDecision } = asked;
  const { trustId } = scope;
  const recommended = outcome === "recommended" ? await versionRecommended(db, trustId, item, asked.scenarioId) : null;
  if (outcome === "recommended" && !item.referrals.some(({ manner }) => manner === "required")) {
    throw new Refusal("No body is asked to decide. The board recommends and cannot adopt its own advice: add a referral that requires an answer.", { code: "CONFLICT" });
  }
  const alternatives = alternativesOf(item, asked);
  const id = randomUUID();
  const row = { itemId, outcome, verb, wording, reasons, keyDecision, ...(recommended ?? { scenarioId: null, version: null, contentHash: null }), decisionRule: item.decisionRule, ...reached };
  await db.recommendation.create({ data: { trustId, id, ...row, recordedAt: at, accountId: scope.accountId, roleTitle: scope.roleTitle } });
  if (alternatives.length > 0) await db.alternative.createMany({ data: alternatives.map((alternative, position) => ({ trustId, recommendationId: id, position, ...alternative })) });
  await db.agendaItem.update({ where: { trustId_id: { trustId, id: itemId } }, data: { stage: outcome } });
  const written = await writeDecisionRecord(db, scope, itemId, at);
  return { result: { id, ...written }, audit: { subject: "recommendation", subjectId: id, detail: { ...row, alternatives, record: { ...written } } } };
}

async function versionRecommended(db: Database, trustId: string, item: ItemRecord, scenarioId: string | null) {
  if (item.versions.length === 0) return null;
  const frozen = item.versions.find((version) => version.scenarioId === scenarioId);
  if (!frozen) throw new Refusal("Say which of the versions before the board is recommended.", { code: "BAD_REQUEST", field: "scenarioId" });
  const { faults, newer, unchanged } = await loadVersionBefore(db, trustId, frozen);
  if (!unchanged) throw new Refusal(`The stored figures of “${frozen.name}”, version ${frozen.version}, are not those that were put to the board. Nothing can be recommended on them; tell the administrator.`, { code: "CONFLICT" });
  if (faults.length > 0) {
    const mend = newer ? `Version ${newer.version} was saved since: have that confirmed and put it as a new item` : "Ask for the confirmations that are missing";
    throw new Refusal(
      `“${frozen.name}”, version ${frozen.version}, cannot be recommended yet, because silence is not consent: ${faults.join("; ")}. ${mend}, or record that the item is deferred.`,
      { code: "CONFLICT", field: "scenarioId", evidence: { faults } },
    );
  }
  return { scenarioId: frozen.scenarioId, version: frozen.version, contentHash: frozen.contentHash };
}

/** The alternatives with the hashes they were put with. Every version not recommended needs its reason; an item without money needs one entry, which may be “None”. */
function alternativesOf(item: ItemRecord, asked: RecommendationAsked) {
  const chosen = asked.outcome === "recommended" ? asked.scenarioId : null;
  const given = asked.alternatives.filter(({ reason }) => reason.trim() !== "");
  if (asked.outcome === "recommended") {
    const silent = item.versions.filter(({ scenarioId }) => scenarioId !== chosen && !given.some((alternative) => alternative.scenarioId === scenarioId));
    if (silent.length > 0) throw new Refusal(`Say why the board did not choose ${silent.map(({ name }) => `“${name}”`).join(", ")}: a record names the alternatives considered and why they were rejected.`, { code: "BAD_REQUEST", field: "alternatives" });
    if (given.length === 0) throw new Refusal("Name the alternatives considered and why they were rejected. If there were none, enter “None” and say why.", { code: "BAD_REQUEST", field: "alternatives" });
  }
  return given.map(({ scenarioId, name, reason }) => {
    const put = item.versions.find((version) => version.scenarioId === scenarioId);
    if (scenarioId !== null && !put) throw new Refusal("One of the alternatives was not before the board.", { code: "BAD_REQUEST", field: "alternatives" });
    return { name: put?.name ?? name, scenarioId: put?.scenarioId ?? null, version: put?.version ?? null, contentHash: put?.contentHash ?? null, reason: reason.trim() };
  });
}
