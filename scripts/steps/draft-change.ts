import path from "node:path";
import { readSchema, type Migration } from "@/server/database/migrate/migration-files";
import { asMigrationList, openMigrationEngine } from "@/server/database/migrate/migration-engine";
import { withoutOwnConstraints } from "@/server/database/migrate/without-own-constraints";
import { withTemporaryServer } from "./temporary-server";

/** The SQL that brings a database with these migrations to the Prisma models as they stand; comments only when there is nothing to do. */
export function draftChange(prismaFolder: string, migrations: readonly Migration[]): Promise<string> {
  return withTemporaryServer(async (server) => {
    const { engine, close } = await openMigrationEngine(server.superuserUrl, migrations);
    try {
      const result = await engine.diff({
        from: migrations.length === 0 ? { tag: "empty" } : { tag: "migrations", ...asMigrationList(path.join(prismaFolder, "migrations"), migrations) },
        to: { tag: "schemaDatamodel", files: readSchema(prismaFolder) },
        script: true,
        exitCode: null,
        filters: { externalTables: [], externalEnums: [] },
      });
      return withoutOwnConstraints(result.stdout ?? "", migrations.map(({ sql }) => sql).join("\n"));
    } finally {
      await close();
    }
  });
}
