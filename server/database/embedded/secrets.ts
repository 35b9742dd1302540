import "server-only";
import { randomBytes } from "node:crypto";
import { chmodSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { Refusal } from "./refusal";

const secretsFile = z.object({
  /** The account that made the embedded server; only repairs and tests use it. */
  superuserPassword: z.string().min(20),
  /** Owns the tables and applies migrations. */
  ownerPassword: z.string().min(20),
  /** What the web application signs in to the database with. */
  applicationPassword: z.string().min(20),
  /** Signs the sessions of the web application. */
  authSecret: z.string().min(20),
});

export type Secrets = z.infer<typeof secretsFile>;

/** True when this clone has secrets, so that reading them makes none. */
export const hasSecrets = (stateFolder: string): boolean => existsSync(path.join(stateFolder, "secrets.json"));

const newSecret = (): string => randomBytes(32).toString("base64url");

/** Writes a file whole or not at all: a kill in the middle leaves the old one. */
export function writeWhole(file: string, text: string, mode: number): void {
  const half = `${file}.${process.pid}.half`;
  const handle = openSync(half, "w", mode);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  chmodSync(half, mode);
  renameSync(half, file);
}

/**
 * Reads the generated secrets of this clone, making them the first time. The file is readable by its owner
 * only. A file that no longer reads is refused rather than replaced: new passwords would shut out the data.
 */
export function readSecrets(stateFolder: string): Secrets {
  const file = path.join(stateFolder, "secrets.json");
  if (existsSync(file)) {
    const read = secretsFile.safeParse(parseOrNull(readFileSync(file, "utf8")));
    if (read.success) return read.data;
    throw new Refusal(`The file ${file} is damaged. Put it back from a backup; without it the database next to it cannot be opened.`);
  }
  mkdirSync(stateFolder, { recursive: true });
  const secrets: Secrets = { superuserPassword: newSecret(), ownerPassword: newSecret(), applicationPassword: newSecret(), authSecret: newSecret() };
  writeWhole(file, `${JSON.stringify(secrets, null, 2)}\n`, 0o600);
  return secrets;
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
