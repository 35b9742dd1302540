import path from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { createEmptyTrust, demonstrationSignIns, loadDemonstration } from "@/prisma/seed/load";
import { refuseFullDisk } from "@/server/database/embedded/disk-space";
import { openEmbedded, type EmbeddedServer } from "@/server/database/embedded/open-embedded";
import { Refusal } from "@/server/database/embedded/refusal";
import { readSecrets } from "@/server/database/embedded/secrets";
import { ensureApplicationRole, refuseUnfitApplication } from "@/server/database/migrate/application-role";
import { readContents, writeContents } from "@/server/database/migrate/contents";
import { migrate } from "@/server/database/migrate/migrate";
import { checkOutsideServer } from "@/server/database/migrate/outside-server";
import { clone, stateFolder } from "./steps/folders.mjs";
import { processBirth } from "./steps/process-identity.mjs";

/**
 * The database step of `npm start` and `npm run setup`, run by them in a process of its own. It tells them
 * over their channel how far it is, and leaves the embedded server running for them to use and to stop.
 */
const purpose = z.enum(["serve", "setup", "empty"]).parse(process.argv[2]);
/** What an empty trust is called: `npm run setup -- --empty --name "Children's Trust" --place "Luton"`. */
const { values: called } = parseArgs({ args: process.argv.slice(3), strict: false, options: { name: { type: "string", default: "Children's Trust" }, place: { type: "string", default: "Our area" } } });
const tell = (message: object): void => void process.send?.(message);
const say = (line: string): void => tell({ kind: "say", line });
let server: EmbeddedServer | null = null;

async function giveUp(code: number): Promise<never> {
  await server?.stop();
  process.exit(code);
}
process.on("SIGTERM", () => void giveUp(1));
process.on("SIGINT", () => void giveUp(1));
// Whoever started us was killed: nothing will use or stop the server any more.
process.on("disconnect", () => void giveUp(1));

/** The plain line for a fault that a person can mend, or null for one that nobody foresaw. */
function plainly(fault: unknown): string | null {
  if (fault instanceof Refusal) return fault.message;
  const said = fault instanceof Error ? `${fault.message} ${fault.cause instanceof Error ? fault.cause.message : JSON.stringify(fault.cause)}` : String(fault);
  if (process.env.DATABASE_URL) {
    return /no space left on device|disk full|53100/i.test(said) ? "The disk of the PostgreSQL server at DATABASE_URL is full. Free some room there and start again; what is done so far is kept." : null;
  }
  try {
    refuseFullDisk(server?.stagedAt ?? stateFolder, said);
    return null;
  } catch (full) {
    return full instanceof Refusal ? full.message : null;
  }
}

async function openOwner(): Promise<string> {
  const outside = process.env.DATABASE_URL;
  if (outside !== undefined && outside !== "") {
    await checkOutsideServer(outside, (process.env.APPLICATION_DATABASE_URL ?? "") !== "");
    return outside;
  }
  server = await openEmbedded({ clone, stateFolder, log: say });
  tell({ kind: "server", server: { pid: server.pid, birth: processBirth(server.pid) } });
  return server.ownerUrl;
}

async function openApplication(ownerUrl: string, password: string): Promise<string> {
  const chosen = process.env.APPLICATION_DATABASE_URL;
  if (chosen === undefined || chosen === "") return ensureApplicationRole({ ownerUrl, password });
  await refuseUnfitApplication(chosen);
  return chosen;
}

async function prepare(): Promise<void> {
  const ownerUrl = await openOwner();
  const secrets = server?.secrets ?? readSecrets(stateFolder);
  const names = await migrate({ ownerUrl, folder: path.join(clone, "prisma", "migrations") });
  const applicationUrl = await openApplication(ownerUrl, secrets.applicationPassword);
  tell({ kind: "end", how: names.length === 0 ? "ready, nothing to change" : `ready, ${names.length} ${names.length === 1 ? "change" : "changes"} applied` });

  const contents = await readContents(ownerUrl);
  let administrator: { email: string; password: string } | null = null;
  if (purpose === "empty") {
    tell({ kind: "step", what: "Administrator" });
    if (contents !== "nothing" && contents !== "own-begun") throw new Refusal("This database already has something in it, so no empty one was made. Use another folder or another DATABASE_URL.");
    await writeContents(ownerUrl, "own-begun");
    administrator = await createEmptyTrust({ databaseUrl: applicationUrl, name: String(called.name), place: String(called.place) });
    await writeContents(ownerUrl, "own");
    tell({ kind: "end", how: "one administrator" });
  } else {
    tell({ kind: "step", what: "Demonstration" });
    if (contents === "own-begun") throw new Refusal("The making of an empty trust here was cut short. Run npm run setup -- --empty once more; it carries on and prints the administrator's password.");
    if (contents === "nothing" || contents === "demonstration-begun") {
      await writeContents(ownerUrl, "demonstration-begun");
      await loadDemonstration({ databaseUrl: applicationUrl, log: say });
      await writeContents(ownerUrl, "demonstration");
      tell({ kind: "end", how: "loaded" });
    } else {
      tell({ kind: "end", how: contents === "own" ? "not wanted here: this database has data of its own" : "loaded already" });
    }
  }
  const signIns = purpose === "empty" || contents === "own" ? [] : demonstrationSignIns();
  tell({ kind: "ready", ready: { applicationUrl, authSecret: secrets.authSecret, signIns, administrator } });
}

try {
  await prepare();
  process.removeAllListeners("disconnect");
  process.disconnect?.();
} catch (fault) {
  const plain = plainly(fault);
  if (plain !== null) tell({ kind: "refusal", line: plain });
  else console.error(fault);
  await giveUp(1);
}
