import "server-only";
import { statfsSync } from "node:fs";
import { Refusal } from "./refusal";

/** A new database with its demonstration and log takes about a tenth of this; the rest is room to work. */
const neededBytes = 500_000_000;

/**
 * Refuses in one plain line when the disk under a folder has too little room, or when a program has just
 * said that it had none.
 */
export function refuseFullDisk(folder: string, said = ""): void {
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  if (free < neededBytes || /no space left on device|disk quota exceeded/i.test(said)) {
    throw new Refusal(`The disk is full: ${Math.floor(free / 1_000_000)} MB are free at ${folder}, and the database needs ${neededBytes / 1_000_000} MB. Free some room and start again; what is done so far is kept.`);
  }
}
