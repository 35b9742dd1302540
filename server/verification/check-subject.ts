import "server-only";
import { evaluate } from "@/domain/plan/evaluate";
import { confirmationRequest } from "@/domain/decisions/confirm-funding";
import { canonicalText, type Json } from "../audit/canonical-text";
import { findConfirmation } from "../confirmations/records";
import type { Database } from "../database/client";
import { contentHash } from "../scenario/content-hash";
import { loadPlan } from "../scenario/load-plan";
import type { StoredEntry } from "./check-chain";

/** Looks at the record an audit entry speaks of; says what is wrong with it, or null. */
export type SubjectCheck = (db: Database, entry: StoredEntry) => Promise<string | null>;

/** The record must be there and its canonical text the entry's own. */
export function unchanged(what: string, record: unknown, entry: StoredEntry): string | null {
  if (record === null || record === undefined) return `the ${what} it speaks of is gone`;
  return canonicalText(record as Json) === entry.detail ? null : `the ${what} it speaks of was changed after it was recorded`;
}

/** A version: its own row as recorded, its lines still giving its content hash, and its totals still adding up. */
const checkVersion: SubjectCheck = async (db, entry) => {
  const [scenarioId = "", number = ""] = entry.subjectId.split("/");
  const key = { trustId: entry.trustId, scenarioId, version: Number(number) };
  const row = await db.scenarioVersion.findUnique({ where: { trustId_scenarioId_version: key }, include: { scenario: true } });
  if (!row) return "the version it speaks of is gone";
  const recorded = JSON.parse(entry.detail) as Record<string, unknown>;
  const stored = { contentHash: row.contentHash, reason: row.reason, savedAt: row.savedAt.toISOString(), roleTitle: row.roleTitle, version: row.version, scenarioId: row.scenarioId, ...("name" in recorded ? { name: row.scenario.name } : {}) };
  const altered = Object.entries(stored).find(([field, value]) => recorded[field] !== value);
  if (altered) return `the version's ${altered[0]} was changed after it was recorded`;
  if (row.accountId !== entry.accountId || row.organisationId !== entry.organisationId) return "the version's author was changed after it was recorded";
  const plan = await loadPlan(db, key);
  if (contentHash(plan) !== row.contentHash) return "the lines of the version no longer give its content hash";
  evaluate(plan);
  return null;
};

/** A confirmation: every word and amount as recorded, and what it states still what its version gives. */
const checkConfirmation: SubjectCheck = async (db, entry) => {
  const record = await findConfirmation(db, entry.trustId, entry.subjectId);
  const fault = unchanged("confirmation", record, entry);
  if (fault !== null || record === null) return fault;
  const plan = await loadPlan(db, { trustId: entry.trustId, scenarioId: record.scenarioId, version: record.version });
  if (contentHash(plan) !== record.contentHash) return "the confirmation points at figures that are no longer there";
  const request = confirmationRequest(evaluate(plan), record.organisationId);
  const off = request.years.find(({ year, required }) => record.years.find((stated) => stated.year === year)?.required !== required);
  return off ? `the confirmation states another amount for ${off.year} than its version gives` : null;
};

const checkQuestion: SubjectCheck = async (db, entry) => {
  const row = await db.question.findUnique({ where: { trustId_id: { trustId: entry.trustId, id: entry.subjectId } } });
  return unchanged("question", row && { id: row.id, title: row.title, question: row.question }, entry);
};

/** One check for each kind of record that must never change. */
export const subjectChecks: Readonly<Record<string, SubjectCheck>> = {
  "scenario version": checkVersion,
  confirmation: checkConfirmation,
  question: checkQuestion,
};
