import path from "node:path";
import { describe, expect, test } from "vitest";
import { queryAs } from "@/testing/database/query-as";
import { testDatabase } from "@/testing/database/test-database";
import { applicationLoginName } from "./application-role";
import { readContents, writeContents } from "./contents";
import { migrate, planMigrations } from "./migrate";
import { asMigrationList, openMigrationEngine } from "./migration-engine";
import { withoutOwnConstraints } from "./without-own-constraints";
import { foundationName, listMigrations, readSchema } from "./migration-files";

const folder = path.join(process.cwd(), "prisma", "migrations");
const foundation = { name: "1_one", sql: "", checksum: "a" };

describe("what is to be done to a database", () => {
  test("a database with every change is left alone", () => {
    expect(planMigrations([foundation], [{ migration_name: "1_one", checksum: "a", is_finished: true }])).toEqual({ kind: "up-to-date" });
  });
  test("a change that was begun and not finished is applied again", () => {
    expect(planMigrations([foundation], [{ migration_name: "1_one", checksum: "a", is_finished: false }])).toEqual({ kind: "apply", names: ["1_one"], interrupted: ["1_one"] });
  });
  test("a database that newer code has changed is refused", () => {
    expect(planMigrations([foundation], [{ migration_name: "2_two", checksum: "b", is_finished: true }])).toEqual({ kind: "newer", name: "2_two" });
  });
  test("a change whose file was altered after it was applied is refused", () => {
    expect(planMigrations([foundation], [{ migration_name: "1_one", checksum: "b", is_finished: true }])).toEqual({ kind: "edited", name: "1_one" });
  });
});

test("the name of the application's role fits PostgreSQL's limit and differs for long names that begin alike", () => {
  const [one, other] = ["a", "b"].map((end) => applicationLoginName("x".repeat(62) + end));
  expect(one).not.toBe(other);
  expect(one?.length).toBeLessThanOrEqual(63);
});

describe("on a real database", () => {
  const database = testDatabase();

  test("a second migration finds nothing to do", async () => {
    expect(await migrate({ ownerUrl: database.ownerUrl, folder })).toEqual([]);
  });

  test("the migrations and the models say the same", async () => {
    const migrations = listMigrations(folder);
    const { engine, lastFault, close } = await openMigrationEngine(database.superuserUrl, migrations);
    const result = await engine.diff({
      from: { tag: "migrations", ...asMigrationList(folder, migrations) },
      to: { tag: "schemaDatamodel", files: readSchema(path.join(folder, "..")) },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    }).catch((fault: unknown) => Promise.reject(lastFault() ?? fault)).finally(close);
    const drafted = withoutOwnConstraints(result.stdout ?? "", migrations.map(({ sql }) => sql).join("\n"));
    expect(drafted.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("--"))).toEqual([]);
  });

  test("a migration killed before its end is carried out whole by the next start", async () => {
    // Not DROP OWNED: that would also take back the roles granted in other databases of the server.
    await queryAs(database.superuserUrl, "DROP SCHEMA public CASCADE");
    await queryAs(database.superuserUrl, "CREATE SCHEMA public AUTHORIZATION wherewithal_owner");
    await queryAs(
      database.ownerUrl,
      "CREATE TABLE _prisma_migrations (id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ, migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ, started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)",
    );
    await queryAs(database.ownerUrl, "INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('killed', 'x', $1)", [foundationName]);
    expect(await migrate({ ownerUrl: database.ownerUrl, folder })).toContain(foundationName);
    expect(await migrate({ ownerUrl: database.ownerUrl, folder })).toEqual([]);
  });

  test("what a database holds is remembered in the database", async () => {
    expect(await readContents(database.ownerUrl)).toBe("nothing");
    await writeContents(database.ownerUrl, "demonstration-begun");
    expect(await readContents(database.ownerUrl)).toBe("demonstration-begun");
  });
});
