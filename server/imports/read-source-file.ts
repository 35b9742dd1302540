import "server-only";
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { Refusal } from "../refusal";

/** A file as it came: its name without the folder, its bytes and their SHA-256 in hexadecimal. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly sha256: string;
}

/** The published files are at most 2 MB; this leaves room for all authorities and stops a mistaken one. */
export const mostBytes = 40 * 1024 * 1024;

/** Reads a whole file, at most `mostBytes`; refuses one that is not there, is a folder, is empty or is larger. */
export function readSourceFile(filePath: string, most = mostBytes): SourceFile {
  const found = statSync(filePath, { throwIfNoEntry: false });
  if (!found) throw new Refusal(`There is no file ${filePath}. Check the path.`, { code: "BAD_REQUEST" });
  if (!found.isFile()) throw new Refusal(`${filePath} is not a file. Name the file itself, not the folder it is in.`, { code: "BAD_REQUEST" });
  if (found.size === 0) throw new Refusal(`${filePath} is empty.`, { code: "BAD_REQUEST" });
  if (found.size > most) throw new Refusal(`${filePath} is ${megabytes(found.size)}; an import reads at most ${megabytes(most)}. Check that it is the right file.`, { code: "BAD_REQUEST" });
  const bytes = readFileSync(filePath);
  return { name: path.basename(filePath), bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
