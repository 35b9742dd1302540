import "server-only";
import type { Database } from "../database/client";
import { Refusal } from "../refusal";

/** One scenario on the way back from a version to where it all began, with its versions up to the one that was left. */
export interface Ancestor {
  readonly scenarioId: string;
  readonly name: string;
  readonly question: { readonly id: string; readonly title: string };
  /** The newest of `versions`, and its content hash. */
  readonly version: number;
  readonly contentHash: string;
  /** Newest first. */
  readonly versions: readonly { readonly scenarioId: string; readonly scenarioName: string; readonly version: number; readonly savedAt: string; readonly roleTitle: string; readonly reason: string; readonly contentHash: string }[];
}

/**
 * A scenario up to a version, then the scenario it branched from up to the version it left, and so on to the first.
 * @param version null for the latest.
 * @throws Refusal NOT_FOUND when there is no such scenario or version.
 */
export async function lineOfVersions(db: Database, trustId: string, scenarioId: string, version: number | null): Promise<readonly [Ancestor, ...Ancestor[]]> {
  const row = await db.scenario.findUnique({ where: { trustId_id: { trustId, id: scenarioId } }, include: { question: true, versions: { orderBy: { version: "desc" } } } });
  if (row === null) throw new Refusal("There is no such scenario.", { code: "NOT_FOUND" });
  const versions = row.versions.filter((saved) => version === null || saved.version <= version);
  const [newest] = versions;
  if (newest === undefined || (version !== null && newest.version !== version)) throw new Refusal(`“${row.name}” has no version ${version ?? 1}.`, { code: "NOT_FOUND" });
  const own: Ancestor = {
    scenarioId, name: row.name, question: { id: row.question.id, title: row.question.title }, version: newest.version, contentHash: newest.contentHash,
    versions: versions.map((saved) => ({ scenarioId, scenarioName: row.name, version: saved.version, savedAt: saved.savedAt.toISOString(), roleTitle: saved.roleTitle, reason: saved.reason, contentHash: saved.contentHash })),
  };
  return row.parentScenarioId === null || row.parentVersion === null ? [own] : [own, ...(await lineOfVersions(db, trustId, row.parentScenarioId, row.parentVersion))];
}
