import "server-only";
import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, readlinkSync, realpathSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { lastLine } from "./create-cluster";
import { refuseFullDisk } from "./disk-space";
import type { OperatingAccount } from "./operating-account";
import { Refusal } from "./refusal";
import { postgresEnvironment } from "./run-program";

const startMilliseconds = 60_000;
const stopMilliseconds = 30_000;
const logLimitBytes = 5_000_000;

/** True when a process with this number is there, whoever owns it. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return fault instanceof Error && "code" in fault && fault.code === "EPERM";
  }
}

/**
 * The process number of the server that runs on a data folder, or null. PostgreSQL leaves its number in
 * `postmaster.pid`; after a crash that number may belong to some other program, so where the machine can
 * tell us (Linux), the program must also stand in the data folder, as a server does.
 */
export function findServerProcess(data: string): number | null {
  const file = path.join(data, "postmaster.pid");
  if (!existsSync(file)) return null;
  const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
  if (!Number.isInteger(pid) || pid <= 1 || !isAlive(pid)) return null;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data) ? pid : null;
  } catch {
    // Linux answers for our own servers; where it does not, the process is another's or already dead.
    return process.platform === "linux" ? null : pid;
  }
}

/** Stops the server on a data folder: quickly but cleanly, by force only when it does not answer. */
export async function stopServer(data: string): Promise<void> {
  const pid = findServerProcess(data);
  if (pid === null) return;
  process.kill(pid, "SIGINT");
  const deadline = Date.now() + stopMilliseconds;
  while (isAlive(pid) && findServerProcess(data) === pid) {
    if (Date.now() > deadline) process.kill(pid, "SIGQUIT");
    if (Date.now() > deadline + 5_000) throw new Refusal(`The database server (process ${pid}) does not stop. End it and start again.`);
    await pause(25);
  }
}

/** How the server is started. */
export type ServerStart = {
  readonly binaries: string;
  readonly data: string;
  readonly port: number;
  readonly account: OperatingAccount | null;
  readonly logFile: string;
  readonly superuserUrl: string;
};

/**
 * Starts the server on a data folder and waits until it answers, recovering first where it was killed; gives its process.
 * It gets a process group of its own, so Ctrl-C reaches us and not the server under running requests.
 */
export async function startServer(start: ServerStart): Promise<number> {
  const deadline = Date.now() + startMilliseconds;
  for (;;) {
    const outcome = await launch(start, deadline);
    if (outcome.fault === null) return outcome.pid;
    const { fault } = outcome;
    // The children of a killed server need a moment to notice; until then its memory is still in use.
    const isPassing = /pre-existing shared memory|is still in use|lock file .* already exists/i.test(fault);
    if (!isPassing || Date.now() > deadline) {
      refuseFullDisk(start.data, fault);
      throw new Refusal(`The database server did not start: ${lastLine(fault)}. Its log is ${start.logFile}.`);
    }
    await pause(200);
  }
}

type Launch = { readonly fault: null; readonly pid: number } | { readonly fault: string };

async function launch(start: ServerStart, deadline: number): Promise<Launch> {
  if (existsSync(start.logFile) && statSync(start.logFile).size > logLimitBytes) rmSync(start.logFile);
  const log = openSync(start.logFile, "a", 0o600);
  const before = statSync(start.logFile).size;
  const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=on", "timezone=UTC", "log_timezone=UTC", "max_connections=100"];
  const words = ["-D", start.data, "-p", String(start.port), ...settings.flatMap((setting) => ["-c", setting])];
  const child = spawn(path.join(start.binaries, "bin", "postgres"), words, {
    ...(start.account === null ? {} : { uid: start.account.uid, gid: start.account.gid }),
    cwd: "/",
    env: postgresEnvironment(),
    detached: true,
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  let failure: string | null = null;
  child.on("error", (fault) => (failure = fault.message));
  const explain = (): void => {
    failure ??= readFileSync(start.logFile, "utf8").slice(before) || "it stopped at once";
  };
  child.on("exit", explain);
  child.unref();
  for (;;) {
    if (failure !== null) return { fault: failure };
    if (child.pid !== undefined && (await answers(start.superuserUrl))) {
      // From now on an end is somebody's wish, and the log may be gone with its folder.
      child.off("exit", explain);
      return { fault: null, pid: child.pid };
    }
    if (Date.now() > deadline) {
      child.kill("SIGQUIT");
      return { fault: "it did not answer within a minute" };
    }
    await pause(25);
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("SELECT 1");
    return true;
  } catch (fault) {
    // A wrong password will not come right by waiting; every other answer means "not yet".
    if (fault instanceof Error && "code" in fault && fault.code === "28P01") {
      throw new Refusal("The database does not know the password in the secrets file of this folder. Put the file that was made with it back.");
    }
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
