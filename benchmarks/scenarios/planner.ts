import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Client } from "pg";
import { closeDatabase } from "@/server/database/client";
import { openEmbedded } from "@/server/database/embedded/open-embedded";
import { ensureApplicationRole } from "@/server/database/migrate/application-role";
import { migrate } from "@/server/database/migrate/migrate";
import type { Scope } from "@/server/database/scope";

/** A planner's database of the benchmark's own, empty but for one trust. */
export interface BenchPlanner {
  readonly scope: Scope;
  /** One connection as the application, in the scope of the trust: for bare SQL. */
  readonly bare: Client;
  /** One connection that no rule holds: for filling in rows quickly. */
  readonly superuser: Client;
  readonly stop: () => Promise<void>;
}

/** Starts an embedded server in a temporary folder and makes the trust. What is opened here is closed by `stop`. */
export async function openPlanner(): Promise<BenchPlanner> {
  const stateFolder = mkdtempSync(path.join(os.tmpdir(), "wherewithal-bench-"));
  const server = await openEmbedded({ clone: process.cwd(), stateFolder, log: () => undefined });
  await migrate({ ownerUrl: server.ownerUrl, folder: path.join(process.cwd(), "prisma", "migrations") });
  const applicationUrl = await ensureApplicationRole({ ownerUrl: server.ownerUrl, password: server.secrets.applicationPassword });
  process.env.APPLICATION_DATABASE_URL = applicationUrl;
  const [bare, superuser] = [new Client({ connectionString: applicationUrl }), new Client({ connectionString: server.superuserUrl })];
  await Promise.all([bare.connect(), superuser.connect()]);
  const scope: Scope = { trustId: "bench", organisationId: "council", accountId: "officer", roleTitle: "Commissioning Officer" };
  await superuser.query("INSERT INTO trusts (trust_id, name, place, today, created_at) VALUES ($1, 'A trust', 'Anywhere', '2005-05-10', now())", [scope.trustId]);
  await bare.query("SELECT set_config('wherewithal.trust', $1, false), set_config('wherewithal.organisation', $2, false), set_config('wherewithal.account', $3, false)", [scope.trustId, scope.organisationId, scope.accountId]);
  const stop = async (): Promise<void> => {
    await Promise.all([bare.end(), superuser.end(), closeDatabase()]);
    await server.stop();
    rmSync(stateFolder, { recursive: true, force: true });
  };
  return { scope, bare, superuser, stop };
}
