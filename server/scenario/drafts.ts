import "server-only";
import { applyChanges, type Change, ChangeDoesNotFit, diff } from "@/domain/plan/change";
import type { Plan } from "@/domain/plan/plan";
import { threeWay } from "@/domain/plan/three-way";
import { read } from "../database/read";
import type { Scope } from "../database/scope";
import { type Asked, write } from "../database/write";
import { Refusal } from "../refusal";
import { latestVersion } from "./commands";
import { draftText, readDraftText, type TypedCell } from "./draft-content";
import { loadPlan } from "./load-plan";

interface DraftAsked extends Asked {
  readonly scenarioId: string;
}

/** What the audit log calls a draft. Entries say that there was one, and nothing of what is in it. */
export const draftSubject = "scenario draft";
export const keepingDraft = "keep a scenario draft";

/** What a version that somebody else saved meanwhile brought, as the refusal of a save tells it. */
interface Newer {
  readonly latestVersion: number;
  readonly savedBy: string;
  readonly reason: string;
  readonly theirChanges: readonly Change[];
}

/** What somebody changed and has not saved as a version. */
export interface KeptDraft {
  readonly baseVersion: number;
  /** Against version `baseVersion`; null when they can no longer be read or no longer fit it. */
  readonly changes: readonly Change[] | null;
  /** Cells whose text could not be read, as it was typed. */
  readonly cells: readonly TypedCell[];
  /** What was written so far of why the version is to be saved. */
  readonly reason: string;
  /** An instant in ISO 8601; it also tells one keeping from the next. */
  readonly savedAt: string;
  /** Null while `baseVersion` is the latest. */
  readonly newer: Newer | null;
}

/**
 * Keeps what somebody has changed against a version and not saved yet, in place of what they kept before. The plan it
 * makes need not hold together yet.
 *
 * @param asked.replaces when the asker's window kept last; null when it has kept nothing.
 * @returns when it was kept, and the version somebody else saved since `baseVersion`, null when there is none.
 * @throws Refusal CONFLICT when the asker kept something else in another window, which is then left as it is.
 */
export function keepDraft(asked: DraftAsked & { baseVersion: number; changes: readonly Change[]; cells?: readonly TypedCell[]; reason?: string; replaces: string | null }): Promise<{ savedAt: string; newer: { version: number; savedBy: string } | null }> {
  return write({ ...asked, act: keepingDraft }, async (db, now) => {
    const { scope, scenarioId, baseVersion } = asked;
    const latest = await latestVersion(db, scope, scenarioId);
    if (baseVersion > latest.version) throw new Refusal(`There is no version ${baseVersion} of this scenario. Its latest is version ${latest.version}: reload the page.`, { code: "NOT_FOUND" });
    const base = await loadPlan(db, { trustId: scope.trustId, scenarioId, version: baseVersion });
    if (planWith(base, asked.changes) === null) throw new Refusal(`What was changed does not fit version ${baseVersion} of this scenario, so it was not kept. Save it as a version, or reload the page.`, { code: "BAD_REQUEST" });
    const key = keyOf(scope, scenarioId);
    const earlier = await db.scenarioDraft.findUnique({ where: { trustId_scenarioId_accountId: key }, select: { savedAt: true } });
    if (earlier !== null && earlier.savedAt.toISOString() !== asked.replaces) {
      throw new Refusal("You are editing this scenario in another window too, and what you changed there is kept. Save it there first: what you change here is not kept until then.", { code: "CONFLICT" });
    }
    const kept = { organisationId: scope.organisationId, roleTitle: scope.roleTitle, baseVersion, changes: draftText({ changes: asked.changes, cells: asked.cells ?? [], reason: asked.reason ?? "" }), savedAt: now };
    await db.scenarioDraft.upsert({ where: { trustId_scenarioId_accountId: key }, create: { ...key, ...kept }, update: kept });
    const newer = latest.version > baseVersion ? { version: latest.version, savedBy: latest.roleTitle } : null;
    return { result: { savedAt: now.toISOString(), newer }, audit: { subject: draftSubject, subjectId: scenarioId, detail: {} } };
  });
}

/** Puts away the draft that the asker kept at `savedAt`; a later one, kept in another window, stays. */
export function putDraftAway(asked: DraftAsked & { savedAt: string }): Promise<null> {
  return write({ ...asked, act: "put a scenario draft away" }, async (db) => {
    await db.scenarioDraft.deleteMany({ where: { ...keyOf(asked.scope, asked.scenarioId), savedAt: new Date(asked.savedAt) } });
    return { result: null, audit: { subject: draftSubject, subjectId: asked.scenarioId, detail: {} } };
  });
}

/**
 * What the asker themselves has kept of a scenario and not saved; null when there is nothing to go on with, also when
 * all of it is in the latest version already. With a newer version than the draft's own it says what that one changed.
 */
export function getDraft(scope: Scope, scenarioId: string): Promise<KeptDraft | null> {
  return read(scope, async (db) => {
    const row = await db.scenarioDraft.findUnique({ where: { trustId_scenarioId_accountId: keyOf(scope, scenarioId) } });
    if (row === null) return null;
    const { baseVersion } = row;
    const latest = await latestVersion(db, scope, scenarioId);
    const base = await loadPlan(db, { trustId: scope.trustId, scenarioId, version: baseVersion });
    const content = readDraftText(row.changes);
    const changes = content?.changes ?? null;
    const { cells, reason } = content ?? { cells: [], reason: "" };
    const ours = changes === null ? null : planWith(base, changes);
    const kept = { baseVersion, changes: ours === null ? null : changes, cells, reason, savedAt: row.savedAt.toISOString() };
    if (latest.version === baseVersion) return { ...kept, newer: null };
    const theirs = await loadPlan(db, { trustId: scope.trustId, scenarioId, version: latest.version });
    if (ours !== null && cells.length === 0 && isAllIn(base, ours, theirs)) return null;
    return { ...kept, newer: { latestVersion: latest.version, savedBy: latest.roleTitle, reason: latest.reason, theirChanges: diff(base, theirs) } };
  });
}

const keyOf = (scope: Scope, scenarioId: string) => ({ trustId: scope.trustId, scenarioId, accountId: scope.accountId });

function planWith(base: Plan, changes: readonly Change[]): Plan | null {
  try {
    return applyChanges(base, changes);
  } catch (error) {
    if (error instanceof ChangeDoesNotFit) return null;
    throw error;
  }
}

function isAllIn(base: Plan, ours: Plan, theirs: Plan): boolean {
  const { changes, conflicts } = threeWay(base, ours, theirs);
  return conflicts.length === 0 && diff(applyChanges(base, changes), theirs).length === 0;
}
