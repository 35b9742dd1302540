import os from "node:os";
import { databaseHeld, PlainLine } from "./messages.mjs";

/** The number under which a copy of Wherewithal holds a database; any number that nobody else picks would do. */
const lockNumber = "7304958120446213";

/**
 * Holds the database at DATABASE_URL for this copy, so that a second start on the same data, from another folder
 * or another machine, is refused before it touches anything. The server lets go by itself when we die. Gives
 * `{ release }`, or null when the server does not let us in: the database step then says why.
 */
export async function holdDatabase(databaseUrl) {
  const { default: pg } = await import("pg");
  let client;
  try {
    client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000, application_name: `Wherewithal on ${os.hostname()}, process ${process.pid}`, keepAlive: true });
    // A server that restarts takes the hold away. The planner goes on; only the refusal of a second copy is lost.
    client.on("error", () => undefined);
    await client.connect();
  } catch {
    await client?.end().catch(() => undefined);
    return null;
  }
  const { rows } = await client.query("SELECT pg_try_advisory_lock($1) AS held", [lockNumber]);
  if (rows[0].held) return { release: () => client.end().catch(() => undefined) };

  const { rows: holders } = await client.query(
    `SELECT a.application_name AS name FROM pg_locks l JOIN pg_stat_activity a USING (pid)
     WHERE l.locktype = 'advisory' AND l.granted AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database()) AND (l.classid::bigint << 32 | l.objid::bigint) = $1`,
    [lockNumber],
  );
  await client.end();
  throw new PlainLine(databaseHeld(holders[0]?.name ?? ""));
}
