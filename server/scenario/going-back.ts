import "server-only";
import { diff } from "@/domain/plan/change";
import type { Scope } from "../database/scope";
import { write } from "../database/write";
import { Refusal } from "../refusal";
import { latestVersion } from "./commands";
import { loadPlan } from "./load-plan";
import { type StoredVersion, storeNextVersion } from "./store-version";

/**
 * Goes back to an earlier version: the next version of the scenario stands as that one did. Nothing is lost by it: the
 * versions between stay, and going back can be gone back on.
 *
 * @param asked.baseVersion the latest version that whoever asks has seen.
 * @throws Refusal CONFLICT when somebody saved in between, BAD_REQUEST when the two versions say the same, NOT_FOUND
 *   when there is no such version.
 */
export function goBackToVersion(asked: { scope: Scope; idempotencyKey: string; scenarioId: string; baseVersion: number; version: number; reason: string }): Promise<StoredVersion> {
  return write({ ...asked, act: "save a scenario version" }, async (db, now) => {
    const { scope, scenarioId, version } = asked;
    const latest = await latestVersion(db, scope, scenarioId);
    if (latest.version !== asked.baseVersion) {
      throw new Refusal(`${latest.roleTitle} saved version ${latest.version} meanwhile. Look at what it changed before you go back.`, { code: "CONFLICT", evidence: { latestVersion: latest.version } });
    }
    const [standing, earlier] = [await loadPlan(db, { trustId: scope.trustId, scenarioId, version: latest.version }), await loadPlan(db, { trustId: scope.trustId, scenarioId, version })];
    if (diff(standing, earlier).length === 0) throw new Refusal(`Version ${latest.version} says what version ${version} said, so there is nothing to go back on.`, { code: "BAD_REQUEST" });
    const stored = await storeNextVersion(db, standing, earlier, { scope, scenarioId, version: latest.version + 1, reason: asked.reason, at: now });
    return { result: stored, audit: { subject: "scenario version", subjectId: `${scenarioId}/${stored.version}`, detail: { ...stored, wentBackTo: version } } };
  });
}
