import { spawn } from "node:child_process";
import path from "node:path";
import { clone } from "./folders.mjs";
import { PlainLine } from "./messages.mjs";
import { processBirth } from "./process-identity.mjs";
import { keep, withoutDeprecations } from "./run.mjs";

const limitMilliseconds = 10 * 60_000;

/** The words that run one of our TypeScript scripts: tsx reads it, and server files know they are on a server. */
export const typescript = (script, ...words) => ["--import", "tsx", "--conditions=react-server", path.join(clone, "scripts", script), ...words];

/**
 * Runs the database step, which is TypeScript and so has a process of its own: it starts the server, applies
 * the migrations and loads what is to be loaded. `onDatabase` is told of the server as soon as it runs.
 */
export function prepareDatabase(purpose, progress, lock, onDatabase, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, typescript("prepare-database.ts", purpose, ...process.argv.slice(2)), { cwd: clone, env: { ...process.env, NODE_OPTIONS: withoutDeprecations(process.env.NODE_OPTIONS), ...env }, detached: true, stdio: ["ignore", "inherit", "inherit", "ipc"] });
    lock.note({ worker: { pid: child.pid, birth: processBirth(child.pid) } });
    let ready = null;
    let refusal = null;
    // It stops the server it began before it ends, and that takes its time.
    keep(child, 35_000);
    const limit = setTimeout(() => {
      refusal = "The database step did not come to its end within ten minutes and was ended. Start again; it carries on.";
      child.kill("SIGTERM");
    }, limitMilliseconds);
    child.on("message", (message) => {
      if (message.kind === "step") progress.begin(message.what);
      if (message.kind === "end") progress.end(message.how);
      if (message.kind === "say") progress.say(message.line);
      if (message.kind === "server") {
        lock.note({ database: message.server });
        onDatabase(message.server);
      }
      if (message.kind === "refusal") refusal = message.line;
      if (message.kind === "ready") ready = message.ready;
    });
    child.on("error", (fault) => reject(new PlainLine(`The database step could not be run: ${fault.message}`)));
    child.on("close", (code) => {
      clearTimeout(limit);
      lock.note({ worker: null });
      if (ready !== null && code === 0) resolve(ready);
      else reject(new PlainLine(refusal ?? `The database step failed (${code === null ? "it was ended" : `code ${code}`}). Start again; it carries on where it can.`));
    });
  });
}
