import "server-only";
import { isObject, type JsonValue } from "@/domain/published-grants/json-value";
import type { KeyedGrant } from "@/domain/published-grants/published-grant";
import { canonicalText } from "../audit/canonical-text";
import { sha256 } from "../audit/hash";
import type { Database } from "../database/read";

/** One edition of a publisher's grants as it was brought in. */
export interface Edition {
  readonly id: string;
  readonly publisher: string;
  readonly licence: string;
  readonly files: string;
  readonly grantCount: number;
  readonly contentHash: string;
  readonly importedAt: string;
  readonly roleTitle: string;
}

/** The trust's editions, the latest first. Which came later the audit log says, since a demonstration's day never ends and its times may go back. */
export async function listEditions(db: Database, trustId: string): Promise<Edition[]> {
  const rows = await db.givingEdition.findMany({ where: { trustId } });
  const entries = rows.length === 0 ? [] : await db.auditEntry.findMany({ where: { trustId, subject: "giving edition" }, select: { subjectId: true, sequence: true } });
  const cameAs = new Map(entries.map(({ subjectId, sequence }) => [subjectId, sequence]));
  return rows.sort((one, other) => (cameAs.get(other.id) ?? 0) - (cameAs.get(one.id) ?? 0)).map(({ id, publisher, licence, files, grantCount, contentHash, importedAt, roleTitle }) => ({ id, publisher, licence, files, grantCount, contentHash, importedAt: importedAt.toISOString(), roleTitle }));
}

/** Of each publisher the edition that stands, the latest. */
export const standingEditions = (editions: readonly Edition[]): Edition[] => editions.filter(({ publisher }, at) => editions.findIndex((other) => other.publisher === publisher) === at);

/** The grants of an edition in the order in which they were published. */
export async function loadGrants(db: Database, trustId: string, editionId: string): Promise<KeyedGrant[]> {
  const rows = await db.givingGrant.findMany({ where: { trustId, editionId }, orderBy: { position: "asc" } });
  return rows.map(({ position, grantId, source }) => ({ position, grantId, source: isObject(source as JsonValue) ? (source as KeyedGrant["source"]) : {} }));
}

/** SHA-256 over the canonical text of an edition's grants, each with its place and identifier. */
export const grantsHash = (grants: readonly KeyedGrant[]): string => sha256(canonicalText(grants.map(({ position, grantId, source }) => [position, grantId, source])));
