import "server-only";
import { type DecisionRecordContent, decisionRecordFormat, type NamedVersion, recordedFigures } from "@/domain/decisions/decision-record";
import { itemOutcomes } from "@/domain/decisions/item-stages";
import { canonicalText, type Json } from "../audit/canonical-text";
import { sha256 } from "../audit/hash";
import type { Database } from "../database/client";
import type { Scope } from "../database/scope";
import { type ItemRecord, loadItem, oneOf } from "./records";
import { loadVersionBefore, type VersionBefore } from "./versions-before";

/** An edition as the audit log and the screen name it. */
export interface WrittenRecord {
  readonly recommendationId: string;
  readonly edition: number;
  readonly hash: string;
}

/**
 * Writes the next edition of an item's decision record: everything as it stands at this moment, with the head of
 * the audit log before it. Runs inside `write`, whose lock keeps that head still.
 */
export async function writeDecisionRecord(db: Database, scope: Scope, itemId: string, at: Date): Promise<WrittenRecord> {
  const { trustId } = scope;
  const item = await loadItem(db, trustId, itemId);
  if (!item.recommendation) throw new Error("There is nothing to record yet");
  const { id: recommendationId, records } = item.recommendation;
  const trust = await db.trust.findUniqueOrThrow({ where: { id: trustId } });
  const head = await db.auditEntry.findFirst({ where: { trustId }, orderBy: { sequence: "desc" }, select: { sequence: true, hash: true } });
  const frozen = item.versions.find(({ scenarioId }) => scenarioId === item.recommendation?.scenarioId);
  const version = frozen ? await loadVersionBefore(db, trustId, frozen) : null;

  const last = records.at(-1);
  const edition = { number: (last?.edition ?? 0) + 1, previousHash: last?.hash ?? "", recordedAt: at.toISOString(), recordedBy: scope.roleTitle };
  const content = recordContent(item, version, { trust: { id: trust.id, name: trust.name }, edition, audit: { sequence: head?.sequence ?? 0, hash: head?.hash ?? "" } });
  const recordText = canonicalText(content as unknown as Json);
  const hash = sha256(recordText);
  await db.decisionRecord.create({ data: { trustId, recommendationId, edition: edition.number, recordText, partHashes: canonicalText(partHashes(content as unknown as Record<string, Json>)), hash, recordedAt: at } });
  return { recommendationId, edition: edition.number, hash };
}

/** The hash of each part (top-level field) of a record. */
export function partHashes(record: Readonly<Record<string, Json>>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([part, value]) => [part, sha256(canonicalText(value))]));
}

function recordContent(item: ItemRecord, version: VersionBefore | null, about: Pick<DecisionRecordContent, "trust" | "edition" | "audit">): DecisionRecordContent {
  const recommendation = item.recommendation;
  if (!recommendation) throw new Error("There is nothing to record yet");
  const { meeting, quorum, quorumRule } = item;
  return {
    format: decisionRecordFormat,
    ...about,
    meeting: { body: meeting.bodyName, date: meeting.date, dateWords: meeting.dateWords, place: meeting.place },
    item: { number: item.number, title: item.title, asked: item.asked, source: item.source },
    recommendation: {
      outcome: oneOf(itemOutcomes, recommendation.outcome), verb: recommendation.verb, wording: recommendation.wording, keyDecision: recommendation.keyDecision,
      version: version && named(version),
    },
    reasons: recommendation.reasons,
    alternatives: recommendation.alternatives.map(({ name, scenarioId, reason }) => {
      const considered = item.versions.find((put) => put.scenarioId === scenarioId);
      return { name, reason, version: considered ? named(considered) : null };
    }),
    interests: item.interests.map(({ roleTitle, organisation, kind, nature, effect }) => ({ declaredBy: roleTitle, organisation, kind, nature, effect })),
    dispensations: item.interests.flatMap(({ roleTitle, organisation, dispensation }) => (dispensation === null ? [] : [{ heldBy: roleTitle, organisation, words: dispensation }])),
    takingPart: {
      rule: recommendation.decisionRule, reachedBy: recommendation.reachedBy,
      quorum: { membersNeeded: quorumRule.members, membersPresent: quorum.members, organisationsNeeded: quorumRule.organisations, organisationsPresent: quorum.organisations, met: recommendation.quorumMet },
      present: item.present.map(({ accountId, roleTitle, organisation, voting }) => {
        const taken = item.counted.find((position) => position.accountId === accountId);
        return { role: roleTitle, organisation, voting, position: taken?.position ?? null, reason: taken?.reason ?? null };
      }),
    },
    confirmations: (version?.partners ?? []).flatMap(({ name, confirmation }) =>
      confirmation ? [{ organisation: name, by: confirmation.roleTitle, outcome: confirmation.outcome, statement: confirmation.statement, confirmedAt: confirmation.confirmedAt, contentHash: confirmation.contentHash }] : []),
    figures: version && recordedFigures(version.evaluation),
    referrals: item.referrals.map(({ bodyName, manner, verb, stage, answers }) => ({
      body: bodyName, manner, verb, stage,
      answers: answers.map(({ kind, decidedOn, publishedOn, effectiveOn, reason }) => ({ kind, decidedOn, publishedOn, effectiveOn, reason })),
    })),
    status: item.status ?? "pending",
  };
}

const named = ({ scenarioId, name, version, contentHash }: NamedVersion): NamedVersion => ({ scenarioId, name, version, contentHash });
