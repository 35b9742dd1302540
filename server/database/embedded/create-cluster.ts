import "server-only";
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { OperatingAccount } from "./operating-account";
import { refuseFullDisk } from "./disk-space";
import { Refusal } from "./refusal";
import { runProgram } from "./run-program";

const unfinished = "postgres.unfinished-";

/**
 * Makes the data folder of the server with `initdb`, unless it is there. The work is done in a folder of
 * another name that is renamed when it is complete, so a start killed in the middle leaves nothing that
 * looks like a database; what it left is cleared away here. Gives the data folder.
 */
export async function createCluster(options: { binaries: string; place: string; account: OperatingAccount | null; superuserPassword: string }): Promise<string> {
  const { binaries, place, account } = options;
  const data = path.join(place, "postgres");
  mkdirSync(place, { recursive: true });
  for (const name of readdirSync(place)) {
    if (name.startsWith(unfinished)) rmSync(path.join(place, name), { recursive: true, force: true });
  }
  if (existsSync(data)) return data;

  refuseFullDisk(place);
  const half = path.join(place, `${unfinished}${process.pid}`);
  const passwordFile = `${half}.password`;
  mkdirSync(half, { mode: 0o700 });
  writeFileSync(passwordFile, `${options.superuserPassword}\n`, { mode: 0o600 });
  if (account !== null) {
    chownSync(half, account.uid, account.gid);
    chownSync(passwordFile, account.uid, account.gid);
  }
  chmodSync(half, 0o700);
  try {
    // The built-in locale sorts the same way on every machine, whatever locales the machine has.
    const words = ["-D", half, "--username=postgres", `--pwfile=${passwordFile}`, "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--no-instructions"];
    const { code, said } = await runProgram(path.join(binaries, "bin", "initdb"), words, account);
    if (code !== 0) {
      rmSync(half, { recursive: true, force: true });
      refuseFullDisk(place, said);
      throw new Refusal(`The database could not be made in ${place}: ${lastLine(said)}. Set DATABASE_URL to use a PostgreSQL server of your own.`);
    }
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(half, data);
  return data;
}

/** The last line a program said, which is where PostgreSQL's programs put their reason. */
export function lastLine(said: string): string {
  return said.trim().split("\n").at(-1)?.trim().replace(/\.$/, "") ?? "it did not say why";
}
