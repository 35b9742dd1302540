import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { loadDemonstration } from "@/prisma/seed/load";
import { openEmbedded } from "@/server/database/embedded/open-embedded";
import { ensureApplicationRole, withSignIn } from "@/server/database/migrate/application-role";
import { migrate } from "@/server/database/migrate/migrate";

declare module "vitest" {
  interface ProvidedContext {
    testServer: TestServer;
  }
}

/** How the tests of one run reach their PostgreSQL server; the addresses end in the template's name. */
export type TestServer = { readonly superuserUrl: string; readonly ownerUrl: string; readonly applicationUrl: string };

export const templateName = "wherewithal_template";
export const demonstrationTemplateName = "wherewithal_demonstration_template";

/** The same address with another database. */
export const inDatabase = (address: string, database: string): string => address.replace(/\/[^/]*$/, `/${database}`);

/** A second template that holds the whole demonstration, loaded once a run as `npm start` loads it. */
async function addDemonstration(ownerUrl: string, applicationUrl: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(`CREATE DATABASE ${demonstrationTemplateName} TEMPLATE ${templateName}`);
  await client.end();
  await loadDemonstration({ databaseUrl: inDatabase(applicationUrl, demonstrationTemplateName), log: () => undefined });
}

/**
 * Starts a PostgreSQL server of the tests' own in a temporary folder and migrates one template database.
 * Every test file copies that template, so each has a real, empty, migrated database to itself.
 */
export default async function startTestServer(project: TestProject): Promise<() => Promise<void>> {
  const stateFolder = mkdtempSync(path.join(os.tmpdir(), "wherewithal-test-"));
  const server = await openEmbedded({ clone: project.config.root, stateFolder, log: () => undefined });
  const stop = async (): Promise<void> => {
    await server.stop();
    rmSync(stateFolder, { recursive: true, force: true });
  };
  try {
    const ownerUrl = inDatabase(server.ownerUrl, templateName);
    const client = new Client({ connectionString: server.ownerUrl });
    await client.connect();
    await client.query(`CREATE DATABASE ${templateName}`);
    await client.end();
    await migrate({ ownerUrl, folder: path.join(project.config.root, "prisma", "migrations") });
    const applicationUrl = await ensureApplicationRole({ ownerUrl, password: server.secrets.applicationPassword });
    await addDemonstration(server.ownerUrl, withSignIn(ownerUrl, new URL(applicationUrl).username, server.secrets.applicationPassword));
    project.provide("testServer", { superuserUrl: inDatabase(server.superuserUrl, templateName), ownerUrl, applicationUrl: withSignIn(ownerUrl, new URL(applicationUrl).username, server.secrets.applicationPassword) });
    return stop;
  } catch (fault) {
    await stop();
    throw fault;
  }
}
