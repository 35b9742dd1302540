import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, inject } from "vitest";
import { closeDatabase } from "@/server/database/client";
import { inDatabase, templateName } from "./start-test-server";

/** The three ways into one test database. They are known once the tests of the file run. */
export type TestDatabase = {
  /** As the web application: held by every lock. This is also what `databaseClient()` uses. */
  readonly applicationUrl: string;
  /** As the owner, who migrates. */
  readonly ownerUrl: string;
  /** As the superuser, whom no lock holds: for looking behind the locks, and for tampering. */
  readonly superuserUrl: string;
};

/**
 * Gives the test file a PostgreSQL database of its own, copied from the migrated template, and takes it away
 * when the file is done. Call it once at the head of the file. The application's address is put into
 * APPLICATION_DATABASE_URL before any test runs.
 */
export function testDatabase(template = templateName): TestDatabase {
  const server = inject("testServer");
  const name = `test_${randomBytes(6).toString("hex")}`;
  const database: TestDatabase = {
    applicationUrl: inDatabase(server.applicationUrl, name),
    ownerUrl: inDatabase(server.ownerUrl, name),
    superuserUrl: inDatabase(server.superuserUrl, name),
  };
  const administer = async (sql: string): Promise<void> => {
    const client = new Client({ connectionString: inDatabase(server.superuserUrl, "postgres") });
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  };
  // At once, so that a module which reads the address while it loads finds the right one too.
  process.env.APPLICATION_DATABASE_URL = database.applicationUrl;
  beforeAll(() => administer(`CREATE DATABASE ${name} OWNER ${new URL(server.ownerUrl).username} TEMPLATE ${template}`));
  afterAll(async () => {
    await closeDatabase();
    await administer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  });
  return database;
}
