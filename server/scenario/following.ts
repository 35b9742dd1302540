import "server-only";
import { changeKey } from "@/domain/plan/merge-choice";
import { mergeOffer } from "@/domain/plan/merge-scenarios";
import { randomUUID } from "node:crypto";
import { read } from "../database/read";
import type { Scope } from "../database/scope";
import { write } from "../database/write";
import { logger } from "../logger";
import { Refusal } from "../refusal";
import { mergeScenario } from "./merging";
import { mergeAtStake } from "./merging-lineage";
import type { StoredVersion } from "./store-version";
import { loadVersionStates } from "./version-states";

/** Whether a branch takes in by itself what its base changes; null for a scenario that was not branched. */
export function followingOf(scope: Scope, scenarioId: string) {
  return read(scope, async (db) => {
    const scenario = await db.scenario.findUnique({ where: { trustId_id: { trustId: scope.trustId, id: scenarioId } }, include: { following: true } });
    if (scenario?.parentScenarioId == null) return null;
    const base = await db.scenario.findUniqueOrThrow({ where: { trustId_id: { trustId: scope.trustId, id: scenario.parentScenarioId } } });
    return { baseName: base.name, follows: scenario.following?.follows ?? false };
  });
}

/**
 * Chooses whether a branch takes in by itself what its base changes elsewhere. What the base has changed before stays on
 * offer and is taken on request.
 * @throws Refusal BAD_REQUEST for a scenario that was not branched from another.
 */
export function followBase(asked: { readonly scope: Scope; readonly idempotencyKey: string; readonly scenarioId: string; readonly follows: boolean }): Promise<{ readonly follows: boolean }> {
  return write({ ...asked, act: "choose whether a branch follows its base" }, async (db, now) => {
    const { trustId, accountId, organisationId, roleTitle } = asked.scope;
    const { scenarioId, follows } = asked;
    const scenario = await db.scenario.findUnique({ where: { trustId_id: { trustId, id: scenarioId } } });
    if (!scenario) throw new Refusal("There is no such scenario.", { code: "NOT_FOUND" });
    if (scenario.parentScenarioId === null) throw new Refusal(`“${scenario.name}” was not branched from another scenario, so it has no base to follow.`, { code: "BAD_REQUEST" });
    const chosen = { follows, chosenAt: now, accountId, organisationId, roleTitle };
    await db.baseFollowing.upsert({ where: { trustId_scenarioId: { trustId, scenarioId } }, create: { trustId, scenarioId, ...chosen }, update: chosen });
    return { result: { follows }, audit: { subject: "scenario", subjectId: scenarioId, detail: { follows, base: scenario.parentScenarioId } } };
  });
}

/**
 * Saves a version, and then lets every branch that follows its scenario take in what it changes, as a version like any
 * other; and so on for the branches of those. A branch is left as it is, and says on its page that the base moved, where
 * the two changed the same thing, where the result would break a rule, and where somebody has answered for its latest
 * version or it is before a board: what people rely on does not move under them.
 */
export async function savedAndFollowed(scope: Scope, saving: Promise<StoredVersion>): Promise<StoredVersion> {
  const saved = await saving;
  for (const branch of await followersOf(scope, saved.scenarioId)) {
    try {
      const taken = await takeFrom(scope, branch, saved);
      if (taken !== null) await savedAndFollowed(scope, Promise.resolve(taken));
    } catch (error) {
      // The version is saved whatever becomes of its branches; a refusal only means that somebody has to look.
      if (!(error instanceof Refusal)) logger.error({ error, branch, base: saved.scenarioId }, "A branch could not follow its base");
    }
  }
  return saved;
}

/** The branches of a scenario that follow it and that nobody relies on yet. */
const followersOf = (scope: Scope, scenarioId: string): Promise<readonly string[]> =>
  read(scope, async (db) => {
    const rows = await db.scenario.findMany({ where: { trustId: scope.trustId, parentScenarioId: scenarioId, following: { follows: true } }, orderBy: { position: "asc" }, include: { versions: { orderBy: { version: "desc" }, take: 1 } } });
    const ids = rows.map(({ id }) => id);
    if (ids.length === 0) return [];
    const states = await loadVersionStates(db, scope.trustId, { id: { in: ids } });
    return rows.filter(({ id, versions }) => states.some((state) => state.scenarioId === id && state.version === versions[0]?.version && state.state === "working")).map(({ id }) => id);
  });

async function takeFrom(scope: Scope, scenarioId: string, base: StoredVersion): Promise<StoredVersion | null> {
  const from = { scenarioId, from: base.scenarioId, fromVersion: base.version };
  const { into, name, offer } = await read(scope, async (db) => {
    const atStake = await mergeAtStake(db, scope.trustId, from);
    return { into: atStake.into.latestVersion, name: atStake.from.name, offer: mergeOffer(atStake.three) };
  });
  if (offer.conflicts.length > 0 || offer.changes.length === 0) return null;
  return mergeScenario({ scope, idempotencyKey: randomUUID(), ...from, baseVersion: into, taken: offer.changes.map(changeKey), choices: {}, reason: `Follows “${name}”: takes in its version ${base.version}` });
}
