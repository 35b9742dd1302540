import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

/**
 * When a process began, as text that is only ever compared, or null when no such process runs. A number
 * alone would not do: after a crash it may belong to another program.
 */
export function processBirth(pid) {
  if (process.platform === "linux") {
    try {
      const fields = readFileSync(`/proc/${pid}/stat`, "utf8").replace(/^.*\) /s, "").split(" ");
      // A killed process that nobody has reaped yet is dead for us.
      if (fields[0] === "Z") return null;
      return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()} ${fields[19]}`;
    } catch {
      return null;
    }
  }
  try {
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8", env: { ...process.env, LC_ALL: "C" } }).trim() || null;
  } catch {
    return null;
  }
}

/** True when the process with this number still is the one that had this birth. */
export function isSameProcess(pid, birth) {
  return birth !== null && processBirth(pid) === birth;
}

/** Ends a process by a signal and waits until it is gone; after the given time it is killed. */
export async function endProcess({ pid, birth }, signal, milliseconds) {
  if (!isSameProcess(pid, birth)) return;
  const send = (name) => {
    try {
      process.kill(pid, name);
    } catch {
      // It ended in this very moment.
    }
  };
  send(signal);
  const deadline = Date.now() + milliseconds;
  while (isSameProcess(pid, birth)) {
    if (Date.now() > deadline) send("SIGKILL");
    await pause(50);
  }
}
