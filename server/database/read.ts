import "server-only";
import { type Database, databaseClient } from "./client";
import type { Scope } from "./scope";

export type { Database } from "./client";

/**
 * Runs reads in one transaction that sees only the scope's trust (and, for drafts, organisation). One snapshot
 * for the whole read: figures that belong together come from the same moment.
 */
export function read<Result>(scope: Scope, work: (db: Database) => Promise<Result>, client = databaseClient(), { timeoutMilliseconds = 15_000 } = {}): Promise<Result> {
  return client.$transaction(
    async (db) => {
      await db.$executeRaw`SET TRANSACTION READ ONLY`;
      await setScope(db, scope);
      return work(db);
    },
    { isolationLevel: "RepeatableRead", maxWait: 10_000, timeout: timeoutMilliseconds },
  );
}

/** Tells row-level security who is looking. The third argument makes it local to the transaction, so it cannot leak to the next user of the connection. */
export async function setScope(db: Database, scope: Scope): Promise<void> {
  await db.$executeRaw`SELECT set_config('wherewithal.trust', ${scope.trustId}, true), set_config('wherewithal.organisation', ${scope.organisationId}, true), set_config('wherewithal.account', ${scope.accountId}, true)`;
}
