import { setTimeout as pause } from "node:timers/promises";
import { buildApplication } from "./build.mjs";
import { clone, stateFolder } from "./folders.mjs";
import { generateClient } from "./generate.mjs";
import { holdDatabase } from "./hold-database.mjs";
import { takeLock } from "./lock.mjs";
import { alreadyRunning, PlainLine } from "./messages.mjs";
import { installPackages } from "./packages.mjs";
import { readPort, refuseTakenPort } from "./port.mjs";
import { prepareDatabase } from "./prepare.mjs";
import { endProcess, isSameProcess } from "./process-identity.mjs";
import { Progress } from "./progress.mjs";
import { refuseFullDisk, roomToBuild, stopPrograms } from "./run.mjs";
import { printAddresses, startServing, waitUntilItAnswers } from "./serve.mjs";

/**
 * Brings this clone from whatever state it is in to a running planner (`serve`), to a ready database with
 * the demonstration (`setup`), or to one with an administrator and nothing else (`empty`). Every step looks
 * first whether it has been done, so a start that was killed is carried on by the next.
 */
export async function begin(purpose) {
  const running = { lock: null, hold: null, database: null, server: null, isStopping: false };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      if (running.isStopping) return;
      console.log("\nStopping …");
      void stop(running, 0);
    });
  }
  try {
    await carryOut(purpose, running);
  } catch (fault) {
    if (running.isStopping) return;
    console.error(plainly(fault));
    await stop(running, 1);
  }
}

async function carryOut(purpose, running) {
  // First of all, so that a second start is one refusing line and nothing else.
  const lock = takeLock(stateFolder, { what: purpose });
  if (lock.holder !== undefined) throw new PlainLine(alreadyRunning(lock.holder));
  running.lock = lock;

  const progress = new Progress(purpose === "serve" ? 9 : 6);
  progress.begin("Node");
  progress.end(process.versions.node);
  progress.begin("This folder");
  await clearLeftovers(lock, progress);
  progress.end(clone);

  const { port, host } = readPort(process.env);
  const address = `http://localhost:${port}`;
  if (purpose === "serve") {
    progress.begin(`Port ${port}`);
    await refuseTakenPort(port, host);
    lock.note({ address });
    progress.end("free");
  }

  progress.begin("Packages");
  await installPackages(progress);
  progress.begin("Database client");
  await generateClient(progress);
  if (purpose === "serve") {
    progress.begin("Web application");
    await buildApplication(progress);
  }

  progress.begin(process.env.DATABASE_URL ? "Database at DATABASE_URL" : "Built-in database");
  if (process.env.DATABASE_URL) running.hold = await holdDatabase(process.env.DATABASE_URL);
  const ready = await prepareDatabase(purpose, progress, lock, (database) => (running.database = database));
  if (purpose !== "serve") {
    console.log("\nThe database is ready.");
    printAddresses(null, ready);
    await stop(running, 0);
    return;
  }

  progress.begin("Serving");
  running.server = startServing({ port, host, address, ready });
  lock.note({ server: running.server.identity });
  await waitUntilItAnswers(running.server, port, host);
  progress.end("it answers");
  printAddresses(address, ready);
  await watch(running);
}

/** Ends what a killed start left behind: its web server and its worker. Its database is stopped by the database step. */
async function clearLeftovers(lock, progress) {
  for (const [name, left] of [["a web server", lock.previous?.server], ["a database step", lock.previous?.worker]]) {
    if (left === undefined || left === null || !isSameProcess(left.pid, left.birth)) continue;
    progress.say(`ending ${name} that a killed start left behind (process ${left.pid})`);
    await endProcess(left, "SIGTERM", 10_000);
  }
  lock.note({ server: null, worker: null });
}

/** Waits while everything runs, and says so when a part of it dies. */
async function watch(running) {
  while (!running.isStopping) {
    await pause(1_000);
    if (running.isStopping) return;
    if (running.server.hasEnded()) throw new PlainLine(`The web server stopped by itself. Start again: npm start\n${running.server.lastWords()}`);
    const { database } = running;
    if (database !== null && !isSameProcess(database.pid, database.birth)) {
      throw new PlainLine(`The database server stopped by itself; its log is ${stateFolder}/postgres.log. Start again: npm start`);
    }
  }
}

/** Stops the web server, then the database, then gives the folder back. */
async function stop(running, code) {
  if (running.isStopping) return;
  running.isStopping = true;
  await stopPrograms();
  if (running.server !== null) await endProcess(running.server.identity, "SIGTERM", 10_000);
  if (running.database !== null) await endProcess(running.database, "SIGINT", 30_000);
  if (running.server !== null && code === 0) console.log("Stopped. Nothing is running any more.");
  await running.hold?.release();
  running.lock?.release();
  process.exit(code);
}

function plainly(fault) {
  if (fault instanceof PlainLine) return fault.message;
  try {
    refuseFullDisk(roomToBuild, `${fault?.code ?? ""} ${fault?.message ?? ""}`);
  } catch (full) {
    if (full instanceof PlainLine) return full.message;
  }
  if (fault?.code === "EACCES" || fault?.code === "EPERM") {
    return `${fault.path ?? clone} may not be read or written by you. Start Wherewithal as the user who owns this folder and its .data, or clone it anew.`;
  }
  return fault?.stack ?? String(fault);
}
