import "server-only";
import { read } from "../database/read";
import type { Scope } from "../database/scope";

/** One act as the log has it. */
export interface LoggedAct {
  readonly sequence: number;
  readonly at: string;
  readonly accountId: string;
  readonly roleTitle: string;
  readonly act: string;
  readonly subject: string;
  readonly subjectId: string;
  readonly hash: string;
}

const pageSize = 50;

/** A page of the trust's audit log, newest first. Page 1 is the newest. */
export function listAuditEntries(scope: Scope, page: number): Promise<{ readonly entries: readonly LoggedAct[]; readonly pages: number; readonly total: number }> {
  return read(scope, async (db) => {
    const { trustId } = scope;
    const total = await db.auditEntry.count({ where: { trustId } });
    const rows = await db.auditEntry.findMany({ where: { trustId }, orderBy: { sequence: "desc" }, skip: (page - 1) * pageSize, take: pageSize });
    const accounts = await db.account.findMany({ where: { trustId, id: { in: rows.map(({ accountId }) => accountId) } }, select: { id: true, roleTitle: true } });
    const titles = new Map(accounts.map(({ id, roleTitle }) => [id, roleTitle]));
    const entries = rows.map(({ sequence, at, accountId, act, subject, subjectId, hash }) => ({ sequence, at: at.toISOString(), accountId, roleTitle: titles.get(accountId) ?? accountId, act, subject, subjectId, hash }));
    return { entries, total, pages: Math.max(1, Math.ceil(total / pageSize)) };
  });
}
