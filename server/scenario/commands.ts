import "server-only";
import { randomUUID } from "node:crypto";
import { applyChanges, type Change, ChangeDoesNotFit, diff } from "@/domain/plan/change";
import type { Plan } from "@/domain/plan/plan";
import { checkPlan } from "@/domain/plan/read-plan";
import { threeWay } from "@/domain/plan/three-way";
import type { Database } from "../database/client";
import type { Scope } from "../database/scope";
import { type Asked, write } from "../database/write";
import { Refusal } from "../refusal";
import { keepSealed, sealedVersion, workedOut, type SealedVersion } from "./sealed-version";
import { type StoredVersion, storeBranch, storeFirstVersion, storeNextVersion } from "./store-version";

/**
 * Saves changes made to one version as the next version of the scenario.
 *
 * @param asked.changes fields before and after, as `diff` gives them, against version `baseVersion`.
 * @throws Refusal CONFLICT when somebody saved in between: its evidence holds the newer version, the changes
 *   they made, and every field both changed with both values; nothing of the asker's is lost or saved.
 * @throws Refusal BAD_REQUEST when the result breaks a rule of the plan, naming the line.
 */
export async function saveScenarioVersion(asked: Asked & { scenarioId: string; baseVersion: number; changes: readonly Change[]; reason: string }): Promise<StoredVersion> {
  let sealed: SealedVersion | null = null;
  const stored = await write({ ...asked, act: "save a scenario version" }, async (db, now) => {
    const { scope, scenarioId } = asked;
    const latest = await latestVersion(db, scope, scenarioId);
    const { plan: base } = await versionOf(db, scope, scenarioId, asked.baseVersion);
    sealed = await checked(applied(base, asked.changes));
    const ours = sealed.plan;
    if (latest.version !== asked.baseVersion) {
      const { plan: theirs } = await versionOf(db, scope, scenarioId, latest.version);
      throw new Refusal(
        `${latest.roleTitle} saved version ${latest.version} while you were working on version ${asked.baseVersion}. Your changes are still here: look at both and save again.`,
        { code: "CONFLICT", evidence: { latestVersion: latest.version, savedBy: latest.roleTitle, reason: latest.reason, theirChanges: diff(base, theirs), conflicts: threeWay(base, ours, theirs).conflicts } },
      );
    }
    if (diff(base, ours).length === 0) throw new Refusal("Nothing differs from the version you opened, so there is nothing to save.", { code: "BAD_REQUEST" });
    const stored = await storeNextVersion(db, base, ours, { scope, scenarioId, version: latest.version + 1, reason: asked.reason, at: now });
    // What was kept of it has become a version.
    await db.scenarioDraft.deleteMany({ where: { trustId: scope.trustId, scenarioId, accountId: scope.accountId } });
    return { result: stored, audit: { subject: "scenario version", subjectId: `${scenarioId}/${stored.version}`, detail: { ...stored } } };
  });
  if (sealed !== null) keepSealed(asked.scope.trustId, stored.contentHash, sealed);
  return stored;
}

/** Branches a new scenario from a version of another; the branch remembers where it left from. */
export function branchScenario(asked: Asked & { scenarioId: string; version: number; name: string; reason: string }): Promise<StoredVersion> {
  return write({ ...asked, act: "branch a scenario" }, async (db, now) => {
    const { scope } = asked;
    const parent = await db.scenario.findUnique({ where: { trustId_id: { trustId: scope.trustId, id: asked.scenarioId } } });
    if (!parent) throw new Refusal("There is no such scenario.", { code: "NOT_FOUND" });
    const left = await db.scenarioVersion.findUnique({ where: { trustId_scenarioId_version: { trustId: scope.trustId, scenarioId: parent.id, version: asked.version } } });
    if (!left) throw new Refusal(`“${parent.name}” has no version ${asked.version} to branch from.`, { code: "NOT_FOUND" });
    const named = await db.scenario.findMany({ where: { trustId: scope.trustId, questionId: parent.questionId }, select: { name: true } });
    if (named.some(({ name }) => name.toLowerCase() === asked.name.trim().toLowerCase())) {
      throw new Refusal(`There is already a scenario called “${asked.name.trim()}”. Give the branch another name.`, { code: "CONFLICT", field: "name" });
    }
    const id = randomUUID();
    await openScenario(db, { scope, id, questionId: parent.questionId, name: asked.name.trim(), doNothing: false, parent: { scenarioId: parent.id, version: asked.version }, position: named.length, at: now });
    const stored = await storeBranch(db, left, { scope, scenarioId: id, version: 1, reason: asked.reason, at: now });
    return { result: stored, audit: { subject: "scenario version", subjectId: `${stored.scenarioId}/${stored.version}`, detail: { ...stored, name: asked.name.trim(), branchedFrom: `${parent.id}/${asked.version}` } } };
  });
}

interface ScenarioToOpen {
  readonly scope: Scope;
  readonly id: string;
  readonly questionId: string;
  readonly name: string;
  readonly doNothing: boolean;
  readonly parent: { readonly scenarioId: string; readonly version: number } | null;
  readonly position: number;
  readonly at: Date;
}

/** Writes a scenario with its first version. Runs inside `write`. */
export async function createScenario(db: Database, plan: Plan, about: ScenarioToOpen & { readonly reason: string }): Promise<StoredVersion> {
  await openScenario(db, about);
  return storeFirstVersion(db, plan, { scope: about.scope, scenarioId: about.id, version: 1, reason: about.reason, at: about.at });
}

async function openScenario(db: Database, about: ScenarioToOpen): Promise<void> {
  await db.scenario.create({
    data: {
      trustId: about.scope.trustId, id: about.id, questionId: about.questionId, name: about.name, doNothing: about.doNothing,
      parentScenarioId: about.parent?.scenarioId ?? null, parentVersion: about.parent?.version ?? null, position: about.position, createdAt: about.at,
    },
  });
}

/** The latest version of a scenario of the trust. */
export async function latestVersion(db: Database, scope: Scope, scenarioId: string) {
  const latest = await db.scenarioVersion.findFirst({ where: { trustId: scope.trustId, scenarioId }, orderBy: { version: "desc" } });
  if (!latest) throw new Refusal("There is no such scenario.", { code: "NOT_FOUND" });
  return latest;
}

/** A version of a scenario of the trust, worked out. */
async function versionOf(db: Database, { trustId }: Scope, scenarioId: string, version: number): Promise<SealedVersion> {
  const saved = await db.scenarioVersion.findUnique({ where: { trustId_scenarioId_version: { trustId, scenarioId, version } } });
  if (!saved) throw new Refusal(`There is no version ${version} of this scenario.`, { code: "NOT_FOUND" });
  return sealedVersion(db, { trustId, scenarioId, version }, saved.contentHash);
}

function applied(base: Plan, changes: readonly Change[]): Plan {
  try {
    return applyChanges(base, changes);
  } catch (error) {
    if (error instanceof ChangeDoesNotFit) throw new Refusal(error.message, { code: "BAD_REQUEST" });
    throw error;
  }
}

/** The result must be a plan that holds together and can be worked out; otherwise the first fault is named. */
async function checked(plan: Plan): Promise<SealedVersion> {
  const problems = checkPlan(plan);
  if (problems.length > 0) throw new Refusal([...new Set(problems.map(({ message }) => message))].join("; "), { code: "BAD_REQUEST", evidence: { problems } });
  try {
    return await workedOut(plan);
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : "The plan cannot be worked out.", { code: "BAD_REQUEST" });
  }
}
