import "server-only";
import { randomUUID } from "node:crypto";
import { databaseClient } from "../database/client";
import { setScope } from "../database/read";
import { Refusal } from "../refusal";
import { passwordMatches } from "./password";

/** What a session token carries. Everything else is read from the database on each request. */
export interface SessionKey {
  readonly trustId: string;
  readonly accountId: string;
  readonly signInId: string;
}

/** How long the next try must wait after so many wrong ones: nothing at first, then doubling to one minute. Never for ever. */
export function waitAfterFailures(failures: number): number {
  return failures < 5 ? 0 : Math.min(60_000, 1_000 * 2 ** (failures - 5));
}

/**
 * Checks e-mail and password and opens a sign-in.
 * @returns the session's key, or null when e-mail or password is wrong or the account is disabled.
 * @throws Refusal when too many wrong passwords came too quickly, saying how long to wait.
 */
export async function signIn(email: string, password: string, now = new Date(), client = databaseClient()): Promise<SessionKey | null> {
  const address = email.trim().toLowerCase();
  const account = await client.$transaction(async (db) => {
    await db.$executeRaw`SELECT set_config('wherewithal.sign_in_email', ${address}, true)`;
    return db.account.findUnique({ where: { email: address } });
  });

  if (account?.failedAt) {
    const wait = account.failedAt.getTime() + waitAfterFailures(account.failedSignIns) - now.getTime();
    if (wait > 0) throw new Refusal(`Too many wrong passwords. Try again in ${Math.ceil(wait / 1000)} ${wait > 1000 ? "seconds" : "second"}.`, { code: "TOO_MANY_REQUESTS" });
  }

  const matches = await passwordMatches(account?.passwordHash, password);
  if (!account) return null;
  const scope = { trustId: account.trustId, organisationId: "", accountId: account.id, roleTitle: account.roleTitle };
  const id = { trustId_id: { trustId: account.trustId, id: account.id } };

  return client.$transaction(async (db) => {
    await setScope(db, scope);
    if (!matches || account.disabledAt) {
      await db.account.update({ where: id, data: { failedSignIns: { increment: 1 }, failedAt: now } });
      return null;
    }
    const signInId = randomUUID();
    await db.account.update({ where: id, data: { failedSignIns: 0, failedAt: null } });
    await db.signIn.create({ data: { trustId: account.trustId, id: signInId, accountId: account.id, sessionVersion: account.sessionVersion, startedAt: now, lastSeenAt: now } });
    return { trustId: account.trustId, accountId: account.id, signInId };
  });
}

/** Ends a sign-in, so that its token is worth nothing from the next request on. */
export async function signOut(key: SessionKey, now = new Date(), client = databaseClient()): Promise<void> {
  await client.$transaction(async (db) => {
    await setScope(db, { trustId: key.trustId, organisationId: "", accountId: key.accountId, roleTitle: "" });
    await db.signIn.updateMany({ where: { trustId: key.trustId, id: key.signInId, endedAt: null }, data: { endedAt: now } });
  });
}
