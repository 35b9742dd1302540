import { Client } from "pg";
import { findEmbeddedAddresses, openEmbedded } from "@/server/database/embedded/open-embedded";
import { Refusal } from "@/server/database/embedded/refusal";
import { hasSecrets, readSecrets } from "@/server/database/embedded/secrets";
import { applicationLoginName, canSignIn, withSignIn } from "@/server/database/migrate/application-role";
import { checkOutsideServer } from "@/server/database/migrate/outside-server";
import { clone, stateFolder } from "./folders.mjs";
import { takeLock } from "./lock.mjs";

/** The planner's database for a script: the address of the web application's role, and how to let go of it. */
export type PlannerDatabase = {
  readonly applicationUrl: string;
  /** For listing the trusts, which the application's role may not do; null where only that role's address is given. */
  readonly ownerUrl: string | null;
  close(): Promise<void>;
};

const nothingToClose = async (): Promise<void> => undefined;
const chosen = (name: string): string | null => process.env[name] || null;
const applicationUrlOf = (ownerUrl: string): string => withSignIn(ownerUrl, applicationLoginName(decodeURIComponent(new URL(ownerUrl).pathname.slice(1))), readSecrets(stateFolder).applicationPassword);

/**
 * Finds the planner's database: the one at `DATABASE_URL` or `APPLICATION_DATABASE_URL`; else the built-in server of
 * this clone, joined when it is running and started for the time of the script when it is not. Gives null when there
 * is none yet. It changes nothing. Errors a person can mend are `Refusal`s.
 */
export async function openPlannerDatabase(): Promise<PlannerDatabase | null> {
  const ownerUrl = chosen("DATABASE_URL");
  const applicationUrl = chosen("APPLICATION_DATABASE_URL");
  if (ownerUrl !== null) return openOutside(ownerUrl, applicationUrl);
  if (applicationUrl !== null) return { applicationUrl, ownerUrl: null, close: nothingToClose };
  return openBuiltIn();
}

async function openOutside(ownerUrl: string, applicationUrl: string | null): Promise<PlannerDatabase> {
  const held = await checkOutsideServer(ownerUrl, applicationUrl !== null);
  if (held === "empty") throw new Refusal("The database at DATABASE_URL is empty. Run npm start or npm run setup with it first.");
  if (applicationUrl !== null) return { applicationUrl, ownerUrl, close: nothingToClose };
  const made = hasSecrets(stateFolder) ? applicationUrlOf(ownerUrl) : null;
  if (made === null || !(await canSignIn(made))) {
    throw new Refusal("The database at DATABASE_URL was not set up from this folder. Run this in the folder whose npm start or npm run setup made it, or set APPLICATION_DATABASE_URL too.");
  }
  return { applicationUrl: made, ownerUrl, close: nothingToClose };
}

async function openBuiltIn(): Promise<PlannerDatabase | null> {
  const known = findEmbeddedAddresses(stateFolder);
  if (known === null) return null;
  const lock = takeLock(stateFolder, { what: "npm run verify or npm run import" });
  if (lock.holder !== undefined) {
    const applicationUrl = applicationUrlOf(known.ownerUrl);
    if (!(await canSignIn(applicationUrl))) throw new Refusal(`The planner of this folder is still starting or is stopping (process ${lock.holder.pid}). Try again when it has printed its address, or when it has stopped.`);
    return { applicationUrl, ownerUrl: known.ownerUrl, close: nothingToClose };
  }
  try {
    const server = await openEmbedded({ clone, stateFolder, log: (line) => console.error(line) });
    const close = async (): Promise<void> => {
      await server.stop();
      lock.release();
    };
    const applicationUrl = applicationUrlOf(server.ownerUrl);
    if (await canSignIn(applicationUrl)) return { applicationUrl, ownerUrl: server.ownerUrl, close };
    await close();
    throw new Refusal("The database of this folder was never finished. Run npm start or npm run setup, which carry on.");
  } catch (fault) {
    lock.release();
    throw fault;
  }
}

/** The ids of every trust, in order, or null where nothing given to us may look across trusts. */
export async function listTrustIds(database: PlannerDatabase): Promise<readonly string[] | null> {
  if (database.ownerUrl === null) return null;
  const client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ trust_id: string }>("SELECT trust_id FROM trusts ORDER BY trust_id");
    return rows.map((row) => row.trust_id);
  } finally {
    await client.end();
  }
}
