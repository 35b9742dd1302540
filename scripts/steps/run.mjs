import { spawn } from "node:child_process";
import { statfsSync } from "node:fs";
import { clone } from "./folders.mjs";
import { diskFull, PlainLine } from "./messages.mjs";

/** How much room the steps need: measured on a finished clone, with about half as much again to work in. */
export const roomToInstall = 1_500_000_000;
export const roomToBuild = 400_000_000;
const running = new Map();

/** Remembers a program that has to be ended when we are, and how long it may take over it. */
export function keep(child, graceMilliseconds = 3_000) {
  running.set(child, graceMilliseconds);
  child.once("close", () => running.delete(child));
}

/** Ends the programs still running: asks first, insists when their time is over. */
export function stopPrograms() {
  return Promise.all(
    [...running].map(([child, grace]) => {
      const ended = new Promise((resolve) => child.once("close", resolve));
      child.kill("SIGTERM");
      setTimeout(() => child.kill("SIGKILL"), grace).unref();
      return ended;
    }),
  );
}

/**
 * Runs a program to its end and gives `{ code, said }`. While it works, `beat` is called every ten seconds
 * with the seconds gone by. A program that takes longer than `limitMinutes` is ended.
 */
export function run(program, words, { env = process.env, beat, limitMinutes = 15, isShown = false } = {}) {
  return new Promise((resolve) => {
    const began = Date.now();
    const child = spawn(program, words, { cwd: clone, env, stdio: ["ignore", isShown ? "inherit" : "pipe", isShown ? "inherit" : "pipe"] });
    keep(child);
    let said = "";
    const listen = (piece) => (said = (said + piece).slice(-200_000));
    child.stdout?.setEncoding("utf8").on("data", listen);
    child.stderr?.setEncoding("utf8").on("data", listen);
    const timer = setInterval(() => beat?.(Math.round((Date.now() - began) / 1000)), 10_000);
    const limit = setTimeout(() => {
      said += `\nIt was ended after ${limitMinutes} minutes.`;
      // Asked first: a test runner then ends its browsers too.
      child.kill("SIGTERM");
      setTimeout(() => child.kill("SIGKILL"), 5_000).unref();
    }, limitMinutes * 60_000);
    const end = (code) => {
      clearInterval(timer);
      clearTimeout(limit);
      resolve({ code, said });
    };
    child.on("error", (fault) => {
      said += fault.message;
      running.delete(child);
      end(null);
    });
    child.on("close", end);
  });
}

/** Refuses in one plain line when there is too little room, or when a program said that there was none. */
export function refuseFullDisk(neededBytes, said = "") {
  const { bavail, bsize } = statfsSync(clone);
  const free = bavail * bsize;
  const isFull = said === "" ? free < neededBytes : /ENOSPC|no space left on device|EDQUOT|disk quota exceeded/i.test(said);
  if (isFull) throw new PlainLine(diskFull(clone, free, neededBytes));
}

/** The last lines a program said, for a failure nobody foresaw. */
export function tail(said, lines = 25) {
  return said.trim().split("\n").slice(-lines).join("\n");
}

/**
 * Node's words on what a library should one day do otherwise are for developers: the database adapter draws
 * one at every start, and whoever starts the planner cannot act on it.
 */
export const withoutDeprecations = (options) => [options, "--no-deprecation"].filter(Boolean).join(" ");
