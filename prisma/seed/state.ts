import { Client } from "pg";
import { demonstrationTrusts } from "./trusts";

/** The idempotency key of the last step of each trust's load. */
export const loadedKey = "demonstration loaded";

/** What a database holds: nothing, the demonstration wholly or partly, or somebody's own trusts. */
export type DatabaseState = "empty" | "partly loaded" | "loaded" | "in use";

/**
 * Looks at a migrated database as its owner, who may list the trusts.
 * @param ownerUrl the connection that applied the migrations.
 */
export async function databaseState(ownerUrl: string): Promise<DatabaseState> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ trust_id: string }>("SELECT trust_id FROM trusts");
    const found = rows.map((row) => row.trust_id);
    if (found.length === 0) return "empty";
    const expected = demonstrationTrusts.map(({ id }) => id);
    if (found.some((id) => !expected.includes(id))) return "in use";
    for (const id of expected) if (!(await isLoaded(client, id))) return "partly loaded";
    return "loaded";
  } finally {
    await client.end();
  }
}

async function isLoaded(client: Client, trustId: string): Promise<boolean> {
  await client.query("BEGIN");
  await client.query("SELECT set_config('wherewithal.trust', $1, true)", [trustId]);
  const { rowCount } = await client.query("SELECT 1 FROM idempotency_keys WHERE trust_id = $1 AND key = $2", [trustId, loadedKey]);
  await client.query("COMMIT");
  return rowCount === 1;
}
