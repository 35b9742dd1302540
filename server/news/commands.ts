import "server-only";
import { type Asked, write } from "../database/write";

/** Remembers that somebody has seen what moved; from then on only what moves after it is told to them. */
export function markSeen(asked: Asked): Promise<{ readonly lookedAt: string }> {
  return write({ ...asked, act: "see what moved" }, async (db, now) => {
    const { trustId, accountId } = asked.scope;
    await db.lastLook.upsert({ where: { trustId_accountId: { trustId, accountId } }, create: { trustId, accountId, lookedAt: now }, update: { lookedAt: now } });
    return { result: { lookedAt: now.toISOString() }, audit: { subject: "account", subjectId: accountId, detail: {} } };
  });
}
