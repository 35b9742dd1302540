import { Client } from "pg";
import { findEmbeddedAddresses, openEmbedded } from "@/server/database/embedded/open-embedded";
import { readSecrets } from "@/server/database/embedded/secrets";
import { applicationLoginName, withSignIn } from "@/server/database/migrate/application-role";
import { clone, stateFolder } from "./folders.mjs";
import { takeLock } from "./lock.mjs";

/** The planner's database for a script: the address of the web application's role, and how to let go of it. */
export type PlannerDatabase = {
  readonly applicationUrl: string;
  /** For listing the trusts of the built-in server, which the application's role may not do; null on another server. */
  readonly superuserUrl: string | null;
  close(): Promise<void>;
};

const nothingToClose = async (): Promise<void> => undefined;

/**
 * Finds the planner's database: `APPLICATION_DATABASE_URL`; else the built-in server of this clone, joined when it
 * is running and started for the time of the script when it is not. Gives null when there is none yet.
 */
export async function openPlannerDatabase(): Promise<PlannerDatabase | null> {
  const given = process.env.APPLICATION_DATABASE_URL;
  if (given) return { applicationUrl: given, superuserUrl: process.env.SUPERUSER_DATABASE_URL ?? null, close: nothingToClose };
  const known = findEmbeddedAddresses(stateFolder);
  if (known === null) return null;
  const { applicationPassword } = readSecrets(stateFolder);
  const applicationUrlOf = (ownerUrl: string) => withSignIn(ownerUrl, applicationLoginName(new URL(ownerUrl).pathname.slice(1)), applicationPassword);

  const lock = takeLock(stateFolder, { what: "an import" });
  if (lock.holder !== undefined) return { applicationUrl: applicationUrlOf(known.ownerUrl), superuserUrl: known.superuserUrl, close: nothingToClose };
  const server = await openEmbedded({ clone, stateFolder, log: (line) => console.error(line) });
  return {
    applicationUrl: applicationUrlOf(server.ownerUrl),
    superuserUrl: server.superuserUrl,
    close: async () => {
      await server.stop();
      lock.release();
    },
  };
}

/** The ids of every trust, in order, or null where nothing on this machine may look across trusts. */
export async function listTrustIds(database: PlannerDatabase): Promise<readonly string[] | null> {
  if (database.superuserUrl === null) return null;
  const client = new Client({ connectionString: database.superuserUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ trust_id: string }>("SELECT trust_id FROM trusts ORDER BY trust_id");
    return rows.map((row) => row.trust_id);
  } finally {
    await client.end();
  }
}

