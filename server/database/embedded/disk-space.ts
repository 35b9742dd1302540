import "server-only";
import { statfsSync } from "node:fs";
import { Refusal } from "./refusal";

/** A new database with its demonstration and log takes about a tenth of this; the rest is room to work. */
const neededBytes = 500_000_000;

/** With less than this the server cannot even write its log of changes, and what it says then is no guide. */
const leastBytes = 20_000_000;

/**
 * Refuses in one plain line when the disk under a folder has too little room for a new database; or, told what a
 * program or the server said when it failed, when that was for want of room.
 */
export function refuseFullDisk(folder: string, said = ""): void {
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  const isFull = said === "" ? free < neededBytes : free < leastBytes || /no space left on device|disk quota exceeded|disk full/i.test(said);
  if (isFull) {
    throw new Refusal(`The disk is full: ${Math.floor(free / 1_000_000)} MB are free at ${folder}, and the database needs ${neededBytes / 1_000_000} MB. Free some room and start again; what is done so far is kept.`);
  }
}
