import "server-only";
import { type Database, databaseClient } from "./client";
import { Refusal } from "../refusal";
import type { Scope } from "./scope";
import { isBusy } from "./transient";

export type { Database } from "./client";

/**
 * Runs reads in one transaction that sees only the scope's trust (and, for drafts, organisation). One snapshot
 * for the whole read: figures that belong together come from the same moment.
 */
export function read<Result>(scope: Scope, work: (db: Database) => Promise<Result>, client = databaseClient(), { timeoutMilliseconds = 15_000 } = {}): Promise<Result> {
  const reading = client.$transaction(
    async (db) => {
      await db.$executeRaw`SET TRANSACTION READ ONLY`;
      await setScope(db, scope);
      return work(db);
    },
    { isolationLevel: "RepeatableRead", maxWait: 10_000, timeout: timeoutMilliseconds },
  );
  return reading.catch((error: unknown) => {
    throw isBusy(error) ? new Refusal(busy, { code: "TOO_MANY_REQUESTS" }) : error;
  });
}

/** Said when every connection is taken for longer than anyone should wait. */
export const busy = "The planner is busy just now and did not begin what you asked. Please try again in a moment.";

/** Tells row-level security who is looking. The third argument makes it local to the transaction, so it cannot leak to the next user of the connection. */
export async function setScope(db: Database, scope: Scope): Promise<void> {
  await db.$executeRaw`SELECT set_config('wherewithal.trust', ${scope.trustId}, true), set_config('wherewithal.organisation', ${scope.organisationId}, true), set_config('wherewithal.account', ${scope.accountId}, true)`;
}
