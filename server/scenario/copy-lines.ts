import "server-only";
import type { Database } from "../database/client";
import { collectionsHeld, lineTables } from "./line-stores";
import type { VersionKey } from "./load-plan";

/**
 * Copies the lines of a version as the first version of another scenario of the same trust, inside the database: a
 * statement for each table, whatever the number of lines. Every line keeps its id and its place.
 */
export async function copyLines(db: Database, from: VersionKey, scenarioId: string): Promise<void> {
  const held = [...(await collectionsHeld(db, from))].map((collection) => lineTables[collection]);
  const tables = await db.$queryRaw<{ table: string; columns: string }[]>`
    SELECT quote_ident(table_name) AS "table", string_agg(quote_ident(column_name), ', ' ORDER BY ordinal_position) AS columns
    FROM information_schema.columns
    WHERE table_schema = current_schema() AND table_name = ANY (${held}) AND column_name NOT IN ('trust_id', 'scenario_id', 'from_version', 'to_version')
    GROUP BY table_name`;
  for (const { table, columns } of tables) {
    // Names of tables and columns come from the catalogue, quoted; what was asked for goes in as values.
    await db.$executeRawUnsafe(
      `INSERT INTO ${table} (trust_id, scenario_id, from_version, ${columns})
       SELECT trust_id, $2, 1, ${columns} FROM ${table}
       WHERE trust_id = $1 AND scenario_id = $3 AND from_version <= $4 AND (to_version IS NULL OR to_version > $4)`,
      from.trustId, scenarioId, from.scenarioId, from.version,
    );
  }
}
