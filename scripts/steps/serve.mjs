import { spawn } from "node:child_process";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { withoutDatabase } from "./build.mjs";
import { clone } from "./folders.mjs";
import { PlainLine } from "./messages.mjs";
import { processBirth } from "./process-identity.mjs";
import { tail, withoutDeprecations } from "./run.mjs";

const answerMilliseconds = 60_000;

/**
 * Starts the web server on the production build. It gets the application's way into the database and
 * nothing of the owner's, and a process group of its own, so that Ctrl-C reaches us first and the parts
 * are stopped in order.
 */
export function startServing({ port, host, address, ready }) {
  const child = spawn(process.execPath, [path.join(clone, "node_modules", "next", "dist", "bin", "next"), "start", "-p", String(port), "-H", host], {
    cwd: clone,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...withoutDatabase(process.env),
      NODE_OPTIONS: withoutDeprecations(process.env.NODE_OPTIONS),
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      APPLICATION_DATABASE_URL: ready.applicationUrl,
      AUTH_SECRET: process.env.AUTH_SECRET || ready.authSecret,
      NEXTAUTH_URL: process.env.NEXTAUTH_URL || address,
    },
  });
  let said = "";
  let isReady = false;
  const listen = (stream, out) =>
    stream.setEncoding("utf8").on("data", (piece) => {
      said = (said + piece).slice(-20_000);
      if (isReady) out.write(piece);
    });
  listen(child.stdout, process.stdout);
  listen(child.stderr, process.stderr);
  let hasEnded = false;
  child.on("error", (fault) => {
    said += fault.message;
    hasEnded = true;
  });
  child.on("exit", () => (hasEnded = true));
  return {
    identity: { pid: child.pid, birth: processBirth(child.pid) },
    hasEnded: () => hasEnded,
    lastWords: () => tail(said),
    markReady: () => (isReady = true),
  };
}

/** Waits until the web server answers a request; refuses with what it said when it ends first. */
export async function waitUntilItAnswers(server, port, host) {
  const target = `http://${host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host.includes(":") ? `[${host}]` : host}:${port}/`;
  const deadline = Date.now() + answerMilliseconds;
  for (;;) {
    if (server.hasEnded()) throw new PlainLine(`The web server did not start. It said:\n${server.lastWords()}`);
    try {
      await fetch(target, { redirect: "manual", signal: AbortSignal.timeout(10_000) });
      server.markReady();
      return;
    } catch {
      if (Date.now() > deadline) throw new PlainLine(`The web server did not answer within a minute. It said:\n${server.lastWords()}`);
      await pause(100);
    }
  }
}

/** Prints where the planner is and who can sign in. */
export function printAddresses(address, ready) {
  const lines = [""];
  if (address !== null) lines.push(`Wherewithal is at ${address}`);
  if (ready.administrator) {
    lines.push("The administrator, shown this once:", `  ${ready.administrator.email}  password ${ready.administrator.password}`);
  }
  if (ready.signIns.length > 0) {
    lines.push("Sign in to the demonstration as one of these:");
    const wide = (pick) => Math.max(...ready.signIns.map((signIn) => pick(signIn).length));
    const columns = { trust: wide((one) => one.trust), role: wide((one) => one.role), email: wide((one) => one.email) };
    for (const one of ready.signIns) lines.push(`  ${one.trust.padEnd(columns.trust)}  ${one.role.padEnd(columns.role)}  ${one.email.padEnd(columns.email)}  ${one.password}`);
  }
  if (address !== null) lines.push("Ctrl-C stops it.");
  console.log(`${lines.join("\n")}\n`);
}
