import path from "node:path";
import { Client } from "pg";
import { databaseName, openEmbedded, ownerName, type EmbeddedServer } from "@/server/database/embedded/open-embedded";
import { Refusal } from "@/server/database/embedded/refusal";
import { ensureApplicationRole } from "@/server/database/migrate/application-role";
import { migrate } from "@/server/database/migrate/migrate";
import { clone, stateFolder } from "./steps/folders.mjs";
import { takeLock } from "./steps/lock.mjs";
import { alreadyRunning } from "./steps/messages.mjs";

/**
 * `npm run dev-database` starts the embedded server of this clone, applies the migrations, prints the
 * addresses and stays until Ctrl-C. With `-- --fresh` it begins with an empty database.
 */
async function beginAnew(server: EmbeddedServer): Promise<void> {
  const client = new Client({ connectionString: server.superuserUrl.replace(/\/[^/]*$/, "/postgres") });
  await client.connect();
  await client.query(`DROP DATABASE IF EXISTS ${databaseName} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${databaseName} OWNER ${ownerName}`);
  await client.end();
}

const lock = takeLock(stateFolder, { what: "its development database" });
if (lock.holder !== undefined) {
  console.error(alreadyRunning(lock.holder));
  process.exit(1);
}
let server: EmbeddedServer | null = null;
const stop = async (code: number): Promise<never> => {
  await server?.stop();
  lock.release();
  process.exit(code);
};
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void stop(0));

try {
  server = await openEmbedded({ clone, stateFolder, log: (line) => console.error(line) });
  if (process.argv.includes("--fresh")) await beginAnew(server);
  const names = await migrate({ ownerUrl: server.ownerUrl, folder: path.join(clone, "prisma", "migrations") });
  const applicationUrl = await ensureApplicationRole({ ownerUrl: server.ownerUrl, password: server.secrets.applicationPassword });
  for (const name of names) console.error(`Applied ${name}`);
  console.log(`APPLICATION_DATABASE_URL=${applicationUrl}`);
  console.log(`OWNER_DATABASE_URL=${server.ownerUrl}`);
  console.log(`SUPERUSER_DATABASE_URL=${server.superuserUrl}`);
  console.log(`AUTH_SECRET=${server.secrets.authSecret}`);
  setInterval(() => undefined, 2 ** 30);
} catch (fault) {
  console.error(fault instanceof Refusal ? fault.message : fault);
  await stop(1);
}
