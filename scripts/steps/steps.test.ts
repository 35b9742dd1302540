import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findHolder, takeLock } from "./lock.mjs";
import { alreadyRunning, portTaken } from "./messages.mjs";
import { readPort, refuseTakenPort } from "./port.mjs";
import { fingerprint, isStamped, stamp, unstamp } from "./stamp.mjs";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "wherewithal steps "));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("the lock of a folder", () => {
  test("a second taker is told who holds it, and nothing is changed", () => {
    const lock = takeLock(folder, { what: "serve", address: "http://localhost:3000" });
    const before = readdirSync(folder);
    const second = takeLock(folder, { what: "serve" });
    expect(second.holder).toMatchObject({ pid: process.pid, address: "http://localhost:3000" });
    expect(readdirSync(folder)).toEqual(before);
    if (lock.holder === undefined) lock.release();
    expect(findHolder(folder)).toBeNull();
  });

  test("the lock of a dead program is taken over, with what it left running", async () => {
    const child = spawn(process.execPath, ["-e", ""]);
    await new Promise((resolve) => child.once("exit", resolve));
    writeFileSync(path.join(folder, "lock.4"), JSON.stringify({ pid: child.pid, birth: "then", what: "serve", server: { pid: 1, birth: "then" } }));
    const lock = takeLock(folder, { what: "serve" });
    expect(lock.holder === undefined && lock.previous?.server).toEqual({ pid: 1, birth: "then" });
    expect(readdirSync(folder)).toEqual(["lock.5"]);
  });

  test("a number that now belongs to another program does not hold the lock", () => {
    writeFileSync(path.join(folder, "lock.1"), JSON.stringify({ pid: process.pid, birth: "another boot", what: "serve" }));
    expect(takeLock(folder, { what: "serve" }).holder).toBeUndefined();
  });
});

describe("what goes wrong, in plain lines", () => {
  test("a second start is told where the first one is", () => {
    expect(alreadyRunning({ pid: 1234, birth: null, what: "serve", address: "http://localhost:3000" })).toBe(
      "Wherewithal is already running from this folder at http://localhost:3000 (process 1234). Stop it there first, or start another copy from another folder with PORT=….",
    );
  });

  test("a taken port is named with the way round it", async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => other.listen(0, "127.0.0.1", () => resolve((other.address() as { port: number }).port)));
    await expect(refuseTakenPort(port, "127.0.0.1")).rejects.toThrow(portTaken(port));
    await new Promise((resolve) => other.close(resolve));
    await expect(refuseTakenPort(port, "127.0.0.1")).resolves.toBeUndefined();
  });

  test("a PORT that is none is refused, and none at all means 3000", () => {
    expect(() => readPort({ PORT: "http" })).toThrow(/whole number from 1 to 65535/);
    expect(readPort({})).toEqual({ port: 3000, host: "127.0.0.1" });
  });
});

describe("work is done once", () => {
  test("the fingerprint changes with the content and with a new file, and not with the date", () => {
    mkdirSync(path.join(folder, "app"));
    writeFileSync(path.join(folder, "app", "page.tsx"), "one");
    const first = fingerprint(folder, ["app", "absent"]);
    writeFileSync(path.join(folder, "app", "page.tsx"), "one");
    expect(fingerprint(folder, ["app", "absent"])).toBe(first);
    writeFileSync(path.join(folder, "app", "page.tsx"), "two");
    expect(fingerprint(folder, ["app"])).not.toBe(first);
    writeFileSync(path.join(folder, "app", "page.tsx"), "one");
    writeFileSync(path.join(folder, "app", "more.tsx"), "");
    expect(fingerprint(folder, ["app"])).not.toBe(first);
  });

  test("work whose record was taken away before it began counts as not done", () => {
    const file = path.join(folder, ".next", "stamp");
    stamp(file, "abc");
    expect(isStamped(file, "abc")).toBe(true);
    unstamp(file);
    expect(isStamped(file, "abc")).toBe(false);
  });
});
