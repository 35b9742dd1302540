import "server-only";
import { confirmationRequest } from "@/domain/decisions/confirm-funding";
import { findConfirmation } from "../confirmations/records";
import type { Database } from "../database/client";
import { recordFaults } from "../decisions/check-record";
import { ledgerHash, ledgerRows } from "../ledger/records";
import { editionFault } from "../published-grants/check-edition";
import { contentHash } from "../scenario/content-hash";
import { evaluateStored } from "../scenario/evaluate-stored";
import { loadPlan } from "../scenario/load-plan";
import type { StoredEntry } from "./check-chain";

/** Looks behind the record an audit entry speaks of: do its hashes and stated totals still hold? Says what is wrong, or null. */
type SubjectCheck = (db: Database, entry: StoredEntry) => Promise<string | null>;

/** A version: its lines still give its content hash, and its totals still add up. */
const checkVersion: SubjectCheck = async (db, entry) => {
  const [scenarioId = "", number = ""] = entry.subjectId.split("/");
  const key = { trustId: entry.trustId, scenarioId, version: Number(number) };
  const row = await db.scenarioVersion.findUnique({ where: { trustId_scenarioId_version: key } });
  const plan = await loadPlan(db, key);
  if (contentHash(plan) !== row?.contentHash) return "the lines of the version no longer give its content hash";
  await evaluateStored(plan);
  return null;
};

/** A confirmation: what it states is still what its version gives. */
const checkConfirmation: SubjectCheck = async (db, entry) => {
  const record = await findConfirmation(db, entry.trustId, entry.subjectId);
  if (record === null) return "the confirmation it speaks of is gone";
  const plan = await loadPlan(db, { trustId: entry.trustId, scenarioId: record.scenarioId, version: record.version });
  if (contentHash(plan) !== record.contentHash) return "the confirmation points at figures that are no longer there";
  const request = confirmationRequest(await evaluateStored(plan), record.organisationId);
  const off = request.years.find(({ year, required }) => record.years.find((stated) => stated.year === year)?.required !== required);
  return off ? `the confirmation states another amount for ${off.year} than its version gives` : null;
};

/** Every edition of a decision record still gives the hashes it was written with. */
const checkDecisionRecords: SubjectCheck = async (db, entry) => {
  for (const row of await db.decisionRecord.findMany({ where: { trustId: entry.trustId, recommendationId: entry.subjectId }, orderBy: { edition: "asc" } })) {
    const fault = recordFaults(row)[0];
    if (fault !== undefined) return `edition ${row.edition} of the decision record: ${fault}`;
  }
  return null;
};

/** A ledger file: its rows still give its hash, and are as many as came. */
const checkLedgerImport: SubjectCheck = async (db, entry) => {
  const row = await db.ledgerImport.findUnique({ where: { trustId_id: { trustId: entry.trustId, id: entry.subjectId } } });
  if (row === null) return "the ledger file it speaks of is gone";
  const rows = await ledgerRows(db, entry.trustId, entry.subjectId);
  if (rows.length !== row.rowCount) return `the ledger file has ${rows.length} rows and came with ${row.rowCount}`;
  return ledgerHash(rows) === row.contentHash ? null : "the rows of the ledger file no longer give its hash";
};

const subjectChecks: Readonly<Record<string, SubjectCheck>> = {
  "scenario version": checkVersion,
  confirmation: checkConfirmation,
  recommendation: checkDecisionRecords,
  "ledger import": checkLedgerImport,
  "giving edition": (db, entry) => editionFault(db, entry.trustId, entry.subjectId),
};

/** What is wrong behind an entry, in words; null when nothing is, or when its kind of record has nothing further to check. */
export async function subjectFault(db: Database, entry: StoredEntry): Promise<string | null> {
  try {
    return (await subjectChecks[entry.subject]?.(db, entry)) ?? null;
  } catch (error) {
    // A record that can no longer be read or worked out was changed; why is part of the finding.
    return `what it speaks of cannot be read any more: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`;
  }
}
