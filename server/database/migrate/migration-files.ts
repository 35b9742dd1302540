import "server-only";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** One migration as it stands in the folder: its name, its SQL and the fingerprint the database keeps of it. */
export type Migration = { readonly name: string; readonly sql: string; readonly checksum: string };

/** The migration every database of ours begins with; a database that has it is ours. */
export const foundationName = "20261122000000_foundation";

/** Reads the migrations of a folder in the order in which they apply. */
export function listMigrations(folder: string): Migration[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, "migration.sql")))
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

/** Reads the Prisma schema: schema.prisma and every model file, as the engine wants them. */
export function readSchema(folder: string): { path: string; content: string }[] {
  const models = path.join(folder, "models");
  const files = [path.join(folder, "schema.prisma"), ...(existsSync(models) ? readdirSync(models).sort().filter((name) => name.endsWith(".prisma")).map((name) => path.join(models, name)) : [])];
  return files.map((file) => ({ path: file, content: readFileSync(file, "utf8") }));
}
