import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isSameProcess, processBirth } from "./process-identity.mjs";

const pattern = /^lock\.(\d+)$/;

/**
 * The lock of a state folder: one program at a time may run its database. Locks are numbered files and the
 * highest number counts. A program takes the next number, which only one can, and only when the holder of
 * the highest is dead; so two starts after a crash cannot both believe that they cleared the way.
 *
 * Gives `{ release, note }`, or `{ holder }` with what the living holder wrote into its lock.
 */
export function takeLock(stateFolder, words) {
  mkdirSync(stateFolder, { recursive: true });
  const mine = { pid: process.pid, birth: processBirth(process.pid), ...words };
  const draft = path.join(stateFolder, `lock-draft.${process.pid}`);
  for (;;) {
    const numbers = lockNumbers(stateFolder);
    const highest = numbers.at(-1) ?? 0;
    const holder = highest === 0 ? null : readHolder(stateFolder, highest);
    if (holder !== null && isSameProcess(holder.pid, holder.birth)) return { holder };

    const number = highest + 1;
    const file = path.join(stateFolder, `lock.${number}`);
    // What the dead holder left running stays on record until we have ended it, even if we are killed first.
    const { server, worker } = holder ?? {};
    Object.assign(mine, server && { server }, worker && { worker });
    writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 });
    try {
      // A link appears with its content, and fails when the name is taken: no one ever reads half a lock.
      linkSync(draft, file);
    } catch (fault) {
      if (fault.code === "EEXIST") continue;
      throw fault;
    } finally {
      rmSync(draft, { force: true });
    }
    if (lockNumbers(stateFolder).at(-1) !== number) {
      rmSync(file, { force: true });
      continue;
    }
    for (const old of numbers) rmSync(path.join(stateFolder, `lock.${old}`), { force: true });
    return {
      previous: holder,
      /** Adds to what others read about the holder: the address it serves, the processes it began. */
      note(more) {
        Object.assign(mine, more);
        writeFileSync(`${draft}.note`, JSON.stringify(mine), { mode: 0o600 });
        renameSync(`${draft}.note`, file);
      },
      release() {
        if (readHolder(stateFolder, number)?.pid === process.pid) rmSync(file, { force: true });
      },
    };
  }
}

/** What the living holder of the lock wrote into it, or null when nothing runs. */
export function findHolder(stateFolder) {
  const highest = lockNumbers(stateFolder).at(-1);
  const holder = highest === undefined ? null : readHolder(stateFolder, highest);
  return holder !== null && isSameProcess(holder.pid, holder.birth) ? holder : null;
}

function lockNumbers(stateFolder) {
  try {
    return readdirSync(stateFolder).flatMap((name) => pattern.exec(name)?.[1] ?? []).map(Number).sort((one, other) => one - other);
  } catch {
    return [];
  }
}

function readHolder(stateFolder, number) {
  try {
    return JSON.parse(readFileSync(path.join(stateFolder, `lock.${number}`), "utf8"));
  } catch {
    return null;
  }
}
