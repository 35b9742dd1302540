import "server-only";
import { collectionNames } from "@/domain/plan/plan";
import type { Database } from "../database/client";
import { lineStore, type StoredCollection } from "../scenario/line-stores";

/**
 * Finds what no audit entry speaks of: a command that ran without one (or whose entry was cut from the end),
 * and a line that belongs to no saved version.
 */
export async function strayFault(db: Database, trustId: string, entries: number): Promise<string | null> {
  const commands = await db.idempotencyKey.count({ where: { trustId } });
  if (commands !== entries) return `${commands} commands ran but the audit log has ${entries} entries`;

  const latest = new Map<string, number>();
  for (const saved of await db.scenarioVersion.findMany({ where: { trustId }, orderBy: { version: "asc" } })) latest.set(saved.scenarioId, saved.version);
  for (const collection of ["about", ...collectionNames] satisfies StoredCollection[]) {
    const rows = await lineStore(db, collection).findMany({ where: { trustId }, orderBy: [{ scenarioId: "asc" }, { id: "asc" }] });
    const stray = rows.find((row) => Math.max(Number(row.fromVersion), Number(row.toVersion ?? 0)) > (latest.get(String(row.scenarioId)) ?? 0));
    if (stray) return `line ${String(stray.id)} of ${String(stray.scenarioId)} lies beyond its last saved version`;
  }
  return null;
}
