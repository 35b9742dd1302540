import "server-only";
import type { Database } from "../database/client";
import { type Scope } from "../database/scope";
import { read } from "../database/read";
import type { PrismaClient } from "../database/generated/client";
import { chainFault, type StoredEntry } from "./check-chain";
import { strayFault } from "./check-strays";
import { subjectChecks } from "./check-subject";

export interface Verified {
  readonly trustId: string;
  readonly entries: number;
  readonly records: number;
  /** The hash of the last entry: printed, it shows a later rewriting of the whole log. */
  readonly headHash: string;
  /** The first thing wrong, in words; null when all is well. */
  readonly fault: string | null;
}

/** Goes through a trust's audit log from its first entry, and at each through the record it speaks of. */
export function verifyTrust(trustId: string, client?: PrismaClient): Promise<Verified> {
  const scope: Scope = { trustId, organisationId: "", accountId: "", roleTitle: "Verification" };
  return read(scope, (db) => verifyInScope(db, trustId), client, { timeoutMilliseconds: 600_000 });
}

async function verifyInScope(db: Database, trustId: string): Promise<Verified> {
  const rows = await db.auditEntry.findMany({ where: { trustId }, orderBy: { sequence: "asc" } });
  const entries: readonly StoredEntry[] = rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  const found = { trustId, entries: entries.length, headHash: entries.at(-1)?.hash ?? "" };
  let records = 0;
  let before: StoredEntry | null = null;
  for (const entry of entries) {
    const fault = chainFault(entry, before) ?? (await subjectFault(db, entry));
    if (fault !== null) return { ...found, records, fault: `audit entry ${entry.sequence} (${entry.act}, ${entry.subject} ${entry.subjectId}): ${fault}` };
    if (entry.subject in subjectChecks) records += 1;
    before = entry;
  }
  return { ...found, records, fault: await strayFault(db, trustId, entries) };
}

async function subjectFault(db: Database, entry: StoredEntry): Promise<string | null> {
  try {
    return (await subjectChecks[entry.subject]?.(db, entry)) ?? null;
  } catch (error) {
    // A record that can no longer be read or worked out was changed; why is part of the finding.
    return `what it speaks of cannot be read any more: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`;
  }
}
