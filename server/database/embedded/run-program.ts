import "server-only";
import { spawn } from "node:child_process";
import type { OperatingAccount } from "./operating-account";

/** The words a program is started with besides its arguments: only what PostgreSQL needs, nothing of ours. */
export const postgresEnvironment = (): NodeJS.ProcessEnv => ({ NODE_ENV: "production", PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" });

/** What a finished program leaves: its exit code (null when it was killed or never ran) and what it said. */
export type ProgramResult = { readonly code: number | null; readonly said: string };

/** Runs a program to its end, as the given account, and gives its exit code and everything it said. */
export function runProgram(program: string, words: readonly string[], account: OperatingAccount | null): Promise<ProgramResult> {
  return new Promise((resolve) => {
    const child = spawn(program, [...words], {
      ...(account === null ? {} : { uid: account.uid, gid: account.gid }),
      cwd: "/",
      env: postgresEnvironment(),
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    child.stdout.on("data", (piece: Buffer) => (said += piece.toString("utf8")));
    child.stderr.on("data", (piece: Buffer) => (said += piece.toString("utf8")));
    child.on("error", (fault) => resolve({ code: null, said: said + fault.message }));
    child.on("close", (code) => resolve({ code, said }));
  });
}
