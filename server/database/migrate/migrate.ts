import "server-only";
import { Client } from "pg";
import { z } from "zod";
import { Refusal } from "../embedded/refusal";
import { listMigrations, type Migration } from "./migration-files";
import { asMigrationList, openMigrationEngine } from "./migration-engine";

const appliedRow = z.object({ migration_name: z.string(), checksum: z.string(), is_finished: z.boolean() });
export type AppliedMigration = z.infer<typeof appliedRow>;

/** What is to be done to bring a database up to the code. */
export type MigrationPlan =
  | { readonly kind: "up-to-date" }
  | { readonly kind: "apply"; readonly names: readonly string[]; readonly interrupted: readonly string[] }
  | { readonly kind: "newer"; readonly name: string }
  | { readonly kind: "edited"; readonly name: string };

/**
 * Compares the migrations of the folder with those a database has. A migration that was begun and not
 * finished left nothing behind (each is one transaction) and is applied again.
 */
export function planMigrations(migrations: readonly Migration[], applied: readonly AppliedMigration[]): MigrationPlan {
  const finished = new Map(applied.filter((row) => row.is_finished).map((row) => [row.migration_name, row.checksum]));
  const known = new Map(migrations.map((migration) => [migration.name, migration.checksum]));
  for (const [name, checksum] of finished) {
    const expected = known.get(name);
    if (expected === undefined) return { kind: "newer", name };
    if (expected !== checksum) return { kind: "edited", name };
  }
  const names = migrations.map(({ name }) => name).filter((name) => !finished.has(name));
  const interrupted = applied.filter((row) => !row.is_finished).map((row) => row.migration_name);
  return names.length === 0 ? { kind: "up-to-date" } : { kind: "apply", names, interrupted };
}

/** The migrations a database says it has, or null when it has never been migrated. */
export async function listApplied(client: Client): Promise<AppliedMigration[] | null> {
  const { rows: tables } = await client.query<{ found: boolean }>(`SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS found`);
  if (tables[0]?.found !== true) return null;
  const { rows } = await client.query(`SELECT migration_name, checksum, finished_at IS NOT NULL AS is_finished FROM public._prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at`);
  return z.array(appliedRow).parse(rows);
}

/**
 * Brings a database up to the migrations of a folder, as its owner. Gives the names applied now, none when
 * it was up to date (then the engine is not even loaded). Refuses a database that newer code has changed.
 */
export async function migrate(options: { ownerUrl: string; folder: string }): Promise<readonly string[]> {
  const migrations = listMigrations(options.folder);
  const client = new Client({ connectionString: options.ownerUrl });
  await client.connect();
  let plan: MigrationPlan;
  try {
    plan = planMigrations(migrations, (await listApplied(client)) ?? []);
  } finally {
    await client.end();
  }
  switch (plan.kind) {
    case "up-to-date":
      return [];
    case "newer":
      throw new Refusal(`This database was made by a newer Wherewithal (it has the change ${plan.name}). Update this folder, or use another database.`);
    case "edited":
      throw new Refusal(`The change ${plan.name} in this folder is not the one this database was made with. Put the released file back, or begin with a new database.`);
    case "apply":
      return apply(options, migrations, plan.interrupted);
  }
}

async function apply(options: { ownerUrl: string; folder: string }, migrations: readonly Migration[], interrupted: readonly string[]): Promise<readonly string[]> {
  const { engine, lastFault, close } = await openMigrationEngine(options.ownerUrl, migrations);
  try {
    for (const migrationName of interrupted) await engine.markMigrationRolledBack({ migrationName });
    const result = await engine.applyMigrations({ migrationsList: asMigrationList(options.folder, migrations), filters: { externalTables: [], externalEnums: [] } });
    return result.appliedMigrationNames;
  } catch (fault) {
    const reason = lastFault()?.message ?? (fault instanceof Error ? fault.message : String(fault));
    throw new Error(`A change to the database failed and was taken back whole: ${reason}`, { cause: fault });
  } finally {
    await close();
  }
}
