import "server-only";
import type { Database } from "../database/client";
import { lineStore, type StoredCollection } from "../scenario/line-stores";
import { collectionNames } from "@/domain/plan/plan";

/**
 * Finds what no audit entry speaks of: a command that ran without one (or whose entry was cut from the end),
 * a version or confirmation put in from outside, a line that belongs to no saved version.
 */
export async function strayFault(db: Database, trustId: string, entries: readonly { subject: string; subjectId: string }[]): Promise<string | null> {
  const commands = await db.idempotencyKey.count({ where: { trustId } });
  if (commands !== entries.length) return `${commands} commands ran but the audit log has ${entries.length} entries`;

  const told = new Set(entries.map(({ subject, subjectId }) => `${subject} ${subjectId}`));
  const versions = await db.scenarioVersion.findMany({ where: { trustId }, select: { scenarioId: true, version: true } });
  const version = versions.find((saved) => !told.has(`scenario version ${saved.scenarioId}/${saved.version}`));
  if (version) return `version ${version.version} of ${version.scenarioId} is in no audit entry`;
  const confirmations = await db.confirmation.findMany({ where: { trustId }, select: { id: true } });
  const confirmation = confirmations.find(({ id }) => !told.has(`confirmation ${id}`));
  if (confirmation) return `confirmation ${confirmation.id} is in no audit entry`;

  const latest = new Map<string, number>();
  for (const saved of versions) latest.set(saved.scenarioId, Math.max(saved.version, latest.get(saved.scenarioId) ?? 0));
  for (const collection of ["about", ...collectionNames] satisfies StoredCollection[]) {
    const rows = await lineStore(db, collection).findMany({ where: { trustId }, orderBy: [{ scenarioId: "asc" }, { id: "asc" }] });
    const stray = rows.find((row) => Number(row.fromVersion) > (latest.get(String(row.scenarioId)) ?? 0) || Number(row.toVersion ?? 0) > (latest.get(String(row.scenarioId)) ?? 0));
    if (stray) return `line ${String(stray.id)} of ${String(stray.scenarioId)} lies beyond its last saved version`;
  }
  return null;
}
