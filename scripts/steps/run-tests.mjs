import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { buildApplication, buildPrint, buildStamp } from "./build.mjs";
import { findChromium } from "./chromium.mjs";
import { stateFolder } from "./folders.mjs";
import { generateClient } from "./generate.mjs";
import { findHolder } from "./lock.mjs";
import { PlainLine } from "./messages.mjs";
import { installPackages } from "./packages.mjs";
import { prepareDatabase } from "./prepare.mjs";
import { endProcess } from "./process-identity.mjs";
import { Progress, seconds } from "./progress.mjs";
import { stopPrograms } from "./run.mjs";
import { startServing, waitUntilItAnswers } from "./serve.mjs";
import { isStamped } from "./stamp.mjs";
import { runChecks, runLongProperties, runStories, runVitest } from "./test-parts.mjs";

// A slow machine takes twice as long as a quick one: what ends a run is that it hangs, not that it is slow.
const limitMilliseconds = 80 * 60_000;
const longLimitMilliseconds = 65 * 60_000;

/** The parts of `npm test` in their order. Each gives how many of its tests passed and failed. */
const parts = { check: ["Types, purity and lint", runChecks], unit: ["Unit, property, golden and integration tests", runVitest], e2e: ["Browser stories", runBrowser] };

/** What runs only when it is asked for by name. */
const longParts = { long: ["Properties, ten thousand cases each", runLongProperties] };

/** Runs the named parts, or all, and ends with the line `N passed, N failed`. */
export async function runTests(words) {
  const known = { ...parts, ...longParts };
  const names = words.length === 0 ? Object.keys(parts) : Object.keys(known).filter((name) => words.includes(name));
  if (names.length === 0) {
    console.error(`There is no such part. The parts are ${Object.keys(known).join(", ")}.`);
    process.exit(2);
  }
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => void tidy().then(() => process.exit(1)));
  setTimeout(() => {
    console.error(`The tests did not end within their limit of time and were stopped.`);
    void tidy().then(() => process.exit(1));
  }, names.includes("long") ? longLimitMilliseconds : limitMilliseconds).unref();

  const progress = new Progress(names.length + 2);
  const total = { passed: 0, failed: 0 };
  const summary = [];
  try {
    progress.begin("Packages");
    await installPackages(progress);
    progress.begin("Database client");
    await generateClient(progress);
    for (const name of names) {
      const [title, work] = known[name];
      progress.begin(title);
      const began = Date.now();
      const count = await work(progress).catch((fault) => {
        console.error(fault instanceof PlainLine ? fault.message : fault);
        return { passed: 0, failed: 1 };
      });
      total.passed += count.passed;
      total.failed += count.failed;
      summary.push(`${title}: ${count.passed} passed, ${count.failed} failed (${seconds(Date.now() - began)})`);
    }
  } catch (fault) {
    console.error(fault instanceof PlainLine ? fault.message : fault);
    total.failed += 1;
  }
  await tidy();
  console.log(`\n${summary.join("\n")}\n${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed === 0 ? 0 : 1);
}

const running = { servers: [], databases: [], folders: [] };

async function tidy() {
  await stopPrograms();
  const { servers, databases, folders } = running;
  Object.assign(running, { servers: [], databases: [], folders: [] });
  await Promise.all(servers.map((server) => endProcess(server.identity, "SIGTERM", 10_000)));
  await Promise.all(databases.map((database) => endProcess(database, "SIGINT", 30_000)));
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

async function runBrowser(progress) {
  const chromium = await findChromium(progress);
  if (!isStamped(buildStamp(".next"), buildPrint()) && findHolder(stateFolder)?.what === "serve") {
    throw new PlainLine("Wherewithal is running from this folder with an older build. Stop it (Ctrl-C where it runs) so that the stories can build anew.");
  }
  const plain = { begin: (line) => progress.say(line), end: (line) => progress.say(line), say: (line) => progress.say(line) };
  await buildApplication(plain);
  try {
    // One planner for each size of screen: a story that writes finds the same beginnings at both.
    const [desktop, tablet] = await Promise.all([startPlanner(plain), startPlanner({ begin: () => undefined, end: () => undefined, say: () => undefined })]);
    return await runStories({ BASE_URL: desktop, TABLET_BASE_URL: tablet, CHROMIUM_PATH: chromium });
  } finally {
    await tidy();
  }
}

/** Starts a planner on a port and a database of its own, made from nothing as a first start makes it; gives its address. */
async function startPlanner(progress) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "wherewithal-stories-"));
  running.folders.push(folder);
  const noLock = { note: () => undefined };
  const env = { WHEREWITHAL_STATE: folder, DATABASE_URL: "", APPLICATION_DATABASE_URL: "" };
  const ready = await prepareDatabase("serve", progress, noLock, (database) => running.databases.push(database), env);
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const server = startServing({ port, host: "127.0.0.1", address, ready });
  running.servers.push(server);
  await waitUntilItAnswers(server, port, "127.0.0.1");
  return address;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
