import "server-only";
import type { Database } from "../database/client";
import { type Scope } from "../database/scope";
import { read } from "../database/read";
import type { PrismaClient } from "../database/generated/client";
import { chainFault, type StoredEntry } from "./check-chain";
import { strayFault } from "./check-strays";
import { readSeals } from "./check-seals";
import { subjectFault } from "./check-subject";

export interface Verified {
  readonly trustId: string;
  readonly entries: number;
  /** Rows that must never change, each held against its seal. */
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
  const seals = await readSeals(db, trustId);
  const found = { trustId, entries: entries.length, records: seals.count, headHash: entries.at(-1)?.hash ?? "" };
  let before: StoredEntry | null = null;
  for (const entry of entries) {
    const fault = chainFault(entry, before) ?? seals.faultOf(entry) ?? (await subjectFault(db, entry));
    if (fault !== null) return { ...found, fault: `audit entry ${entry.sequence} (${entry.act}, ${entry.subject} ${entry.subjectId}): ${fault}` };
    before = entry;
  }
  return { ...found, fault: seals.stray ?? (await strayFault(db, trustId, entries.length)) };
}
