import { readFile } from "node:fs/promises";
import { cpus, loadavg, totalmem } from "node:os";
import { libreOfficeVersion } from "./engine/libre-office/time-in-libre-office";

const packages = ["decimal.js", "highs", "typescript", "tsx", "@playwright/test"];

/** What the figures were measured on and with. */
export async function machine(): Promise<Readonly<Record<string, string>>> {
  const versionOf = async (name: string): Promise<string> => (JSON.parse(await readFile(new URL(`../node_modules/${name}/package.json`, import.meta.url), "utf8")) as { version: string }).version;
  const versions = await Promise.all(packages.map(async (name) => [name, await versionOf(name)] as const));
  return {
    processor: `${cpus()[0]?.model ?? "unknown"}, ${cpus().length} cores`,
    memory: `${(totalmem() / 2 ** 30).toFixed(0)} GiB`,
    "load when it began": loadavg()[0]!.toFixed(2),
    node: process.version,
    ...Object.fromEntries(versions),
    LibreOffice: (await libreOfficeVersion()) ?? "not on this machine",
  };
}
