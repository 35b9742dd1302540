import "server-only";
import { appendAuditEntry, type AuditSubject } from "../audit/append";
import { Refusal } from "../refusal";
import { type Database, databaseClient } from "./client";
import { busy, setScope } from "./read";
import { isBusy, isTransient } from "./transient";
import { trustNow } from "./trust-clock";
import type { Scope } from "./scope";

/** Who asks, and the key of the asking: made by the client, one for each press of a button. */
export interface Asked {
  readonly scope: Scope;
  readonly idempotencyKey: string;
}

/** Who asks for what. */
export interface Command extends Asked {
  /** The domain's verb, as it stands in the audit log: "confirm funding". */
  readonly act: string;
}

/** What a command gives back: the answer, and what the audit log says of it. */
export interface Written<Result> {
  readonly result: Result;
  readonly audit: AuditSubject;
}

const attempts = 5;

/**
 * The one wrapper through which every write goes: a transaction in scope, one writer of a trust at a time,
 * the idempotency key, the audit entry, and at most five tries when the database asks for another.
 *
 * The advisory lock makes writers of one trust queue. A board writes a few times a minute, and queueing
 * is what lets rules such as "one confirmation for each version" and the audit chain hold without surprises.
 *
 * @param work does the rows, and is told the moment to write on them; throws a `Refusal` to refuse, which leaves nothing behind.
 * @returns the work's result; for a key seen before, the first result.
 */
export async function write<Result>(command: Command, work: (db: Database, now: Date) => Promise<Written<Result>>, client = databaseClient()): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await client.$transaction((db) => run(db, command, work), { isolationLevel: "ReadCommitted", maxWait: 20_000, timeout: 30_000 });
    } catch (error) {
      if (isBusy(error)) throw new Refusal(busy, { code: "TOO_MANY_REQUESTS" });
      if (!isTransient(error)) throw error;
      if (attempt === attempts) throw new Refusal("Others were saving at the same moment. Nothing was changed; please try again.", { code: "CONFLICT" });
      await new Promise((resolve) => setTimeout(resolve, 20 * 2 ** attempt * (0.5 + Math.random())));
    }
  }
}

async function run<Result>(db: Database, command: Command, work: (db: Database, now: Date) => Promise<Written<Result>>): Promise<Result> {
  await setScope(db, command.scope);
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${command.scope.trustId}, 7))`;

  const key = { trustId: command.scope.trustId, key: command.idempotencyKey };
  const earlier = await db.idempotencyKey.findUnique({ where: { trustId_key: key } });
  if (earlier) {
    if (earlier.act !== command.act || earlier.accountId !== command.scope.accountId) {
      throw new Refusal("This request repeats the key of another one. Reload the page and try again.", { code: "CONFLICT" });
    }
    return (earlier.result as { result: Result }).result;
  }

  const at = new Date();
  const { result, audit } = await work(db, await trustNow(db, command.scope.trustId, at));
  await appendAuditEntry(db, { scope: command.scope, act: command.act, at, ...audit });
  // The answer is kept as it goes over the wire, so that a repeat is answered letter for letter.
  await db.idempotencyKey.create({ data: { ...key, accountId: command.scope.accountId, act: command.act, at, result: JSON.parse(JSON.stringify({ result: result ?? null })) } });
  return result;
}
