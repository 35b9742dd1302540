import "server-only";
import { chmodSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Client, escapeIdentifier, escapeLiteral } from "pg";
import { z } from "zod";
import { createCluster } from "./create-cluster";
import { findFreePort } from "./free-port";
import { findOperatingAccount } from "./operating-account";
import { decidePlacement } from "./placement";
import { startServer, stopServer } from "./postgres-process";
import { completeBinaries, findBinaries, stageBinaries } from "./postgres-binaries";
import { readSecrets, writeWhole, type Secrets } from "./secrets";

/** A running embedded server: how to reach it, and how to stop it. */
export type EmbeddedServer = {
  /** For repairs and tests; nothing that serves pages may hold it. */
  readonly superuserUrl: string;
  /** Owns the tables and migrates; neither superuser nor exempt from row-level security. */
  readonly ownerUrl: string;
  readonly secrets: Secrets;
  /** The server's process, for whoever stops it after this program has ended. */
  readonly pid: number;
  /** Where the data lies, when that is not in the clone. */
  readonly stagedAt: string | null;
  stop(): Promise<void>;
};

export const databaseName = "wherewithal";
export const ownerName = "wherewithal_owner";

const stateFile = z.object({ port: z.number().int().min(1).max(65_535), data: z.string() });
type State = z.infer<typeof stateFile>;

function readState(file: string): State | null {
  try {
    return stateFile.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return null;
  }
}

const addressOf = (user: string, password: string, port: number, database: string): string => `postgresql://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;

/** The addresses under which the server of a clone is known, running or not; null before its first start. */
export function findEmbeddedAddresses(stateFolder: string): { superuserUrl: string; ownerUrl: string; port: number } | null {
  const state = readState(path.join(stateFolder, "database.json"));
  if (state === null || !existsSync(path.join(stateFolder, "secrets.json"))) return null;
  const secrets = readSecrets(stateFolder);
  return {
    port: state.port,
    superuserUrl: addressOf("postgres", secrets.superuserPassword, state.port, databaseName),
    ownerUrl: addressOf(ownerName, secrets.ownerPassword, state.port, databaseName),
  };
}

/**
 * Starts the embedded PostgreSQL server of a clone, making it the first time, with its owner role and its
 * database. A server left behind by a killed start is stopped first. The caller holds the lock of the state
 * folder. Errors a person can mend are `Refusal`s.
 */
export async function openEmbedded(options: { clone: string; stateFolder: string; log: (line: string) => void }): Promise<EmbeddedServer> {
  const { clone, stateFolder, log } = options;
  const account = findOperatingAccount();
  mkdirSync(stateFolder, { recursive: true });
  // The server's own account has to pass through; the secrets inside are closed to it.
  chmodSync(stateFolder, account === null ? 0o700 : 0o711);
  const secrets = readSecrets(stateFolder);
  const { native, version } = findBinaries(clone);
  completeBinaries(native);

  const { folder: place, isStaged } = decidePlacement(stateFolder, account);
  if (isStaged) {
    mkdirSync(place, { recursive: true, mode: 0o755 });
    log(`The account ${account?.name ?? ""} may not enter ${clone}, so the database is kept in ${place}`);
  }
  const programs = decidePlacement(native, account);
  const binaries = programs.isStaged ? stageBinaries(native, version, place) : native;

  const isNew = !existsSync(path.join(place, "postgres"));
  if (isNew) log("Making the database");
  const data = await createCluster({ binaries, place, account, superuserPassword: secrets.superuserPassword });
  const state = path.join(stateFolder, "database.json");
  await stopServer(data);
  const port = await findFreePort(readState(state)?.port ?? null);
  writeWhole(state, `${JSON.stringify({ port, data } satisfies State)}\n`, 0o600);

  const administration = addressOf("postgres", secrets.superuserPassword, port, "postgres");
  const pid = await startServer({ binaries, data, port, account, logFile: path.join(stateFolder, "postgres.log"), superuserUrl: administration });
  try {
    await prepareOwner(administration, secrets.ownerPassword);
  } catch (fault) {
    await stopServer(data);
    throw fault;
  }
  return {
    superuserUrl: addressOf("postgres", secrets.superuserPassword, port, databaseName),
    ownerUrl: addressOf(ownerName, secrets.ownerPassword, port, databaseName),
    secrets,
    pid,
    stagedAt: isStaged ? place : null,
    stop: () => stopServer(data),
  };
}

/** Makes the owner and the database where they are not there yet; both steps may be repeated. */
async function prepareOwner(administrationUrl: string, password: string): Promise<void> {
  const client = new Client({ connectionString: administrationUrl });
  await client.connect();
  try {
    const roles = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [ownerName]);
    if (roles.rowCount === 0) {
      await client.query(`CREATE ROLE ${escapeIdentifier(ownerName)} LOGIN NOSUPERUSER CREATEROLE CREATEDB PASSWORD ${escapeLiteral(password)}`);
    }
    const databases = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [databaseName]);
    if (databases.rowCount === 0) {
      await client.query(`CREATE DATABASE ${escapeIdentifier(databaseName)} OWNER ${escapeIdentifier(ownerName)}`);
    }
  } finally {
    await client.end();
  }
}
