import "server-only";
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum, type SqlDriverAdapter, type SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import type { MigrationList, SchemaEngine } from "@prisma/schema-engine-wasm";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import { Client, escapeLiteral, Pool, type PoolClient, type QueryResult } from "pg";
import type { Migration } from "./migration-files";

/** Prisma's schema engine running in this process against one database. */
export type MigrationEngine = {
  readonly engine: SchemaEngine;
  /** What the database said when a script failed; the engine's own words are about itself. */
  lastFault(): Error | null;
  /** Closes the engine and its connections, which would keep the process alive and the database in use. */
  close(): Promise<void>;
};

let isLoaded = false;

/**
 * Loads the WebAssembly file by hand. Node 20 does not import such files, and Prisma's own commands download
 * a native engine instead, which a closed network refuses.
 */
function loadBindings(): void {
  if (isLoaded) return;
  const file = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg").replace(/\.js$/, ".wasm");
  const module = new WebAssembly.Module(readFileSync(file));
  const instance = new WebAssembly.Instance(module, { "./schema_engine_bg.js": bindings as unknown as WebAssembly.ModuleImports });
  bindings.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === "function") start();
  // The engine leaves its last words here when it gives up; without the place it would hang instead.
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => process.stderr.write(`${message}\n`) } });
  isLoaded = true;
}

/**
 * Opens the schema engine. The driver adapter cuts a script at every semicolon and runs the pieces one by
 * one, which breaks functions and leaves half a migration behind after a kill. Here a script goes to
 * PostgreSQL whole, which makes it one transaction, and with it the mark that it is finished: a migration is
 * recorded exactly when it happened.
 */
export async function openMigrationEngine(databaseUrl: string, migrations: readonly Migration[]): Promise<MigrationEngine> {
  loadBindings();
  let fault: Error | null = null;
  const opened: SqlDriverAdapter[] = [];
  const sendWhole = (adapter: SqlDriverAdapter, keepsRecord: boolean): SqlDriverAdapter => {
    const run = adapter as SqlDriverAdapter & { underlyingDriver(): Pool | PoolClient };
    adapter.executeScript = async (script) => {
      const migration = keepsRecord && migrations.find(({ sql }) => sql === script);
      const mark = !migration ? "" : `\n;UPDATE "_prisma_migrations" SET "finished_at" = now(), "applied_steps_count" = 1 WHERE "migration_name" = ${escapeLiteral(migration.name)} AND "finished_at" IS NULL AND "rolled_back_at" IS NULL;`;
      try {
        await run.underlyingDriver().query(script + mark);
      } catch (error) {
        fault = error instanceof Error ? error : new Error(String(error));
        throw error;
      }
    };
    opened.push(adapter);
    return adapter;
  };
  const factory: SqlMigrationAwareDriverAdapterFactory = {
    provider: "postgres",
    adapterName: "@prisma/adapter-pg",
    connect: async () => sendWhole(await openAdapter(databaseUrl), true),
    connectToShadowDb: async () => sendWhole(await openShadow(databaseUrl), false),
  };
  const engine = await bindings.SchemaEngine.new({ datamodels: undefined }, () => undefined, bindMigrationAwareSqlAdapterFactory(factory));
  const close = async (): Promise<void> => {
    engine.free();
    await Promise.allSettled(opened.reverse().map((adapter) => adapter.dispose()));
  };
  return { engine, lastFault: () => fault, close };
}

/**
 * The adapter does not know PostgreSQL's inner type "char", and the engine asks the catalogue for columns of
 * it when it draws an existing database. The adapter reads them as text here, and the engine is told that
 * they are single characters. The engine asks one thing at a time, so one list of such columns is enough.
 */
async function openAdapter(connectionString: string): Promise<SqlDriverAdapter> {
  const innerCharacter = 18;
  const text = 25;
  let characters: number[] = [];
  const pool = new Pool({ connectionString, max: 1 });
  const ask = pool.query.bind(pool) as (...words: unknown[]) => Promise<QueryResult | QueryResult[]>;
  const query = async (...words: unknown[]): Promise<QueryResult | QueryResult[]> => {
    const result = await ask(...words);
    const fields = Array.isArray(result) ? [] : result.fields;
    characters = fields.flatMap((field, index) => (field.dataTypeID === innerCharacter ? [index] : []));
    for (const index of characters) fields[index]!.dataTypeID = text;
    return result;
  };
  const adapter = await new PrismaPg(Object.assign(pool, { query }), { disposeExternalPool: true }).connect();
  const read = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (asked) => {
    const rows = await read(asked);
    for (const index of characters) rows.columnTypes[index] = ColumnTypeEnum.Character;
    return rows;
  };
  return adapter;
}

/**
 * Opens the empty database in which the engine plays the migrations through, and drops it when it is closed.
 * The adapter's own way opens the main database instead when it is given an address.
 */
async function openShadow(databaseUrl: string): Promise<SqlDriverAdapter> {
  const name = `wherewithal_shadow_${randomBytes(6).toString("hex")}`;
  const address = new URL(databaseUrl);
  address.pathname = `/${name}`;
  const administer = async (sql: string): Promise<void> => {
    const client = new Client({ connectionString: databaseUrl });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  await administer(`CREATE DATABASE ${name}`);
  const adapter = await openAdapter(address.toString());
  const closeConnections = adapter.dispose.bind(adapter);
  let isClosed = false;
  adapter.dispose = async () => {
    if (isClosed) return;
    isClosed = true;
    await closeConnections();
    await administer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  };
  return adapter;
}

/** The engine's own form of a list of migrations. */
export function asMigrationList(folder: string, migrations: readonly Migration[]): MigrationList {
  return {
    baseDir: folder,
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: migrations.map(({ name, sql }) => ({ path: name, migrationFile: { path: "migration.sql", content: { tag: "ok", value: sql } } })),
  };
}
