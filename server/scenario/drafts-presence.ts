import "server-only";
import { read } from "../database/read";
import type { Scope } from "../database/scope";
import { draftSubject, keepingDraft } from "./drafts";

/** Somebody who edits the same scenario, as others may know of them: their role and organisation, nothing of what they change. */
export interface OtherEditor {
  readonly roleTitle: string;
  readonly organisationName: string;
}

const withinMilliseconds = 5 * 60_000;
/** So many entries are looked through: far more than a board's officers write in the time. */
const lookedThrough = 300;

/**
 * Who else has edited a scenario in the last five minutes, of whichever organisation, and when the asker's own draft
 * was kept, so that a window learns when another one of theirs has saved or put it away.
 *
 * Row-level security hides the drafts of other organisations, and rightly. But that a draft was kept stands in the
 * audit log of the trust, without a word of what is in it; so presence is read from there and never from the drafts.
 */
export function findOthersEditing(scope: Scope, scenarioId: string, clock = new Date()): Promise<{ readonly others: readonly OtherEditor[]; readonly keptAt: string | null }> {
  return read(scope, async (db) => {
    const { trustId, accountId } = scope;
    const own = await db.scenarioDraft.findUnique({ where: { trustId_scenarioId_accountId: { trustId, scenarioId, accountId } }, select: { savedAt: true } });
    const entries = await db.auditEntry.findMany({
      where: { trustId, subject: draftSubject, subjectId: scenarioId, act: keepingDraft }, orderBy: { sequence: "desc" }, take: lookedThrough,
      select: { at: true, accountId: true, organisationId: true },
    });
    const recent = new Map(entries.filter((entry) => entry.accountId !== accountId && clock.getTime() - entry.at.getTime() <= withinMilliseconds).map((entry) => [entry.accountId, entry.organisationId]));
    const accounts = await db.account.findMany({ where: { trustId, id: { in: [...recent.keys()] } }, select: { id: true, roleTitle: true }, orderBy: { id: "asc" } });
    const organisations = await db.organisation.findMany({ where: { trustId, id: { in: [...recent.values()] } }, select: { id: true, name: true } });
    const names = new Map(organisations.map(({ id, name }) => [id, name]));
    return {
      others: accounts.map(({ id, roleTitle }) => ({ roleTitle, organisationName: names.get(recent.get(id) ?? "") ?? recent.get(id) ?? "" })),
      keptAt: own?.savedAt.toISOString() ?? null,
    };
  });
}
