import "server-only";
import type { Database } from "../database/client";
import type { Scope } from "../database/scope";
import { canonicalText, type Json } from "./canonical-text";
import { sha256 } from "./hash";

/** What an entry is about, and what was written. Figures in the detail are text. */
export interface AuditSubject {
  readonly subject: string;
  readonly subjectId: string;
  readonly detail: Json;
}

/** The columns an entry's hash is taken over, in the form in which an outsider can take it again. */
export interface HashedEntry {
  readonly trustId: string;
  readonly sequence: number;
  readonly at: string;
  readonly accountId: string;
  readonly organisationId: string;
  readonly act: string;
  readonly subject: string;
  readonly subjectId: string;
  readonly detail: string;
  readonly rowsHash: string;
  readonly previousHash: string;
}

/** The hash over an entry's row seals: each names its table and the hash of one row written that must never change. */
export function rowsHash(seals: readonly { readonly tableName: string; readonly rowHash: string }[]): string {
  return sha256(seals.map(({ tableName, rowHash }) => `${tableName} ${rowHash}\n`).sort().join(""));
}

/** The hash of an entry: SHA-256 over the canonical JSON of all its other columns. */
export function entryHash(entry: HashedEntry): string {
  return sha256(canonicalText({ ...entry }));
}

/** Adds the next entry to the trust's chain. The caller holds the trust's write lock. */
export async function appendAuditEntry(db: Database, entry: AuditSubject & { scope: Scope; act: string; at: Date }): Promise<void> {
  const { scope } = entry;
  const last = await db.auditEntry.findFirst({ where: { trustId: scope.trustId }, orderBy: { sequence: "desc" }, select: { sequence: true, hash: true } });
  const sequence = (last?.sequence ?? 0) + 1;
  const seals = await db.rowSeal.findMany({ where: { trustId: scope.trustId, sequence }, select: { tableName: true, rowHash: true } });
  const hashed: HashedEntry = {
    trustId: scope.trustId,
    sequence,
    at: entry.at.toISOString(),
    accountId: scope.accountId,
    organisationId: scope.organisationId,
    act: entry.act,
    subject: entry.subject,
    subjectId: entry.subjectId,
    detail: canonicalText(entry.detail),
    rowsHash: rowsHash(seals),
    previousHash: last?.hash ?? "",
  };
  await db.auditEntry.create({ data: { ...hashed, at: entry.at, hash: entryHash(hashed) } });
}
