import "server-only";
import { createHash } from "node:crypto";
import { realpathSync, statSync } from "node:fs";
import path from "node:path";
import type { OperatingAccount } from "./operating-account";

/** What the file system says of one folder: its mode bits and whose it is. */
export type FolderRights = { readonly mode: number; readonly uid: number; readonly gid: number };

/** Where something of the embedded server lies, and whether that is outside the clone. */
export type Placement = { readonly folder: string; readonly isStaged: boolean };

/** Where things are kept when the clone lies in a folder that the server's account may not enter. */
export const stagingRoot = "/var/lib/wherewithal";

/** True when the account may pass through one folder on its way to what lies inside. */
export function mayEnter(rights: FolderRights, account: Pick<OperatingAccount, "uid" | "gid">): boolean {
  if (rights.uid === account.uid) return (rights.mode & 0o100) !== 0;
  if (rights.gid === account.gid) return (rights.mode & 0o010) !== 0;
  return (rights.mode & 0o001) !== 0;
}

/** Every folder from the root of the file system down to this one, the root first. */
export function foldersDownTo(folder: string): string[] {
  const above = path.dirname(folder);
  return above === folder ? [folder] : [...foldersDownTo(above), folder];
}

/** The name of a folder's place under the staging root: readable, and different for every path. */
export function stagingName(folder: string): string {
  const readable = folder.split(path.sep).filter((part) => !part.startsWith(".")).at(-1)?.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[-.]+/, "") || "clone";
  return `${readable}-${createHash("sha256").update(folder).digest("hex").slice(0, 12)}`;
}

/**
 * Where a folder of ours goes. With no account of its own (an ordinary user started us) it stays where it
 * is. A folder that the server's account cannot get to, because some folder on the way is closed to it, has
 * its place under `/var/lib/wherewithal` instead.
 */
export function decidePlacement(folder: string, account: OperatingAccount | null): Placement {
  const real = realpathSync(folder);
  const isReachable = account === null || foldersDownTo(real).every((step) => mayEnter(statSync(step), account));
  return isReachable ? { folder: real, isStaged: false } : { folder: path.join(stagingRoot, stagingName(real)), isStaged: true };
}
